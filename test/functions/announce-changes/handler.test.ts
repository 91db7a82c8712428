import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { seriesKey } from '../../../checker/facts/series-key.ts';
import { announcements, deliveries, rechecks } from '../../../functions/adapters/deliveries.ts';
import { context, fact } from '../examples.ts';

const sqs = mockClient(SQSClient);
let handler: (event: never, context: Context) => Promise<void>;

beforeAll(async () => {
  vi.stubEnv('RECHECK_QUEUE_URL', 'https://sqs.example/queue');
  vi.stubEnv('RECHECK_DELAY_SECONDS', '90');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
  ({ handler } = (await import('../../../functions/announce-changes/handler.ts')) as never);
});
beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({});
});

const image = (of: Fact | null, fence: string) =>
  of ? marshall({ pk: `SUBJECT#${of.subject}`, sk: `FACT#${of.id}`, fence, fact: of }) : undefined;
const record = (before: Fact | null, after: Fact | null) => ({ dynamodb: { OldImage: image(before, '1'), NewImage: image(after, '2') } });
const announce = (...Records: object[]) => handler({ Records } as never, context);
const announced = () =>
  sqs
    .commandCalls(SendMessageBatchCommand)
    .flatMap(({ args }) => args[0].input.Entries?.map((entry) => JSON.parse(entry.MessageBody ?? '')) ?? []);

describe('A change in the facts table', () => {
  test.each([
    ['a new fact', null, fact()],
    ['a fact that is gone', fact(), null],
    ['another value', fact(), fact({ value: '1600' })],
    ['another source', fact(), fact({ source: 'The protocol' })],
  ])('is announced once, as its series, when it is %s', async (_name, before, after) => {
    await announce(record(before, after), record(before, after), record(null, fact({ id: 'a row of another year' })));
    expect(announced()).toEqual([{ series: seriesKey(fact()) }]);
  });

  test('of the attribute is announced for both', async () => {
    await announce(record(fact(), fact({ attribute: 'launchers' })));
    expect(announced()).toEqual([{ series: seriesKey(fact()) }, { series: seriesKey(fact({ attribute: 'launchers' })) }]);
  });

  test.each([
    ['a row that was only written again', record(fact(), fact())],
    ['a note', record(fact(), fact({ note: 'checked', extra: { desk: 'foreign' } }))],
    ['a name', { dynamodb: { NewImage: marshall({ pk: 'NAME#new start', sk: 'NAME' }) } }],
    ['where a fact stands', { dynamodb: { NewImage: marshall({ pk: 'ID#a', sk: 'ID', fence: '2' }) } }],
  ])('is not announced when it is %s', async (_name, change) => {
    await announce(change);
    expect(announced()).toEqual([]);
  });

  test('comes again when the queue did not take it', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] });
    await expect(announce(record(null, fact()))).rejects.toThrow('InternalError');
  });

  test('waits longer than any check runs that may have read the fact as it was', async () => {
    await announce(record(null, fact()));
    expect(sqs.commandCalls(SendMessageBatchCommand)[0]?.args[0].input.Entries?.[0]?.DelaySeconds).toBe(90);
    const longest = Math.max(deliveries.articles.functionTimeoutSeconds, rechecks.functionTimeoutSeconds);
    expect(announcements.delaySeconds).toBeGreaterThan(longest);
  });
});
