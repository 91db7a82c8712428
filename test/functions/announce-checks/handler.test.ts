import { readdirSync, readFileSync } from 'node:fs';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { ArticleChecked, DiscrepancyFlagged, eventSchemas } from '../../../functions/announce-checks/event-schemas.ts';
import { bucketInMemory } from '../bucket-in-memory.ts';
import { context, finding, report } from '../examples.ts';
import { answerFrom, asDocuments, type TableInMemory, tableInMemory } from '../table-in-memory.ts';

const bus = mockClient(EventBridgeClient);
const dynamo = mockClient(DynamoDBDocumentClient);
let handler: (event: never, context: Context) => Promise<void>;
let table: TableInMemory;

beforeAll(async () => {
  vi.stubEnv('ARTICLE_CHECKS_TABLE', 'checks');
  vi.stubEnv('EVENT_BUS', 'bus');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
  ({ handler } = (await import('../../../functions/announce-checks/handler.ts')) as never);
});
beforeEach(() => {
  bus.reset();
  dynamo.reset();
  table = tableInMemory();
  answerFrom(dynamo as never, { checks: table });
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
});

const publish = (version: number, ...found: string[]) =>
  dynamoChecks({ documents: asDocuments(table), table: 'checks', ...bucketInMemory(), bucket: 'b', now: () => new Date(version) }).publish(
    { id: 'wire/7', versionId: `v${version}`, fence: `${version}#0000` },
    report(
      'wire/7',
      found.map((id) => finding(id)),
    ),
    new Set(),
  );
const header = () => marshall(table.get('ARTICLE#wire/7', 'CHECK') ?? {}, { removeUndefinedValues: true });
const announce = (...images: object[]) => handler({ Records: images.map((NewImage) => ({ dynamodb: { NewImage } })) } as never, context);
function told() {
  const entries = bus.commandCalls(PutEventsCommand).flatMap(({ args }) => args[0].input.Entries ?? []);
  return entries.map(({ DetailType, Detail }) => ({ type: DetailType, detail: JSON.parse(Detail ?? '') }));
}
const flagged = () => told().flatMap(({ type, detail }) => (type === 'DiscrepancyFlagged' ? [detail.discrepancyId] : []));

describe('A check that is published', () => {
  test('is told of, with each discrepancy that it opened, as the schemas say and without a word of the text', async () => {
    await publish(1, 'd1');
    await announce(header());
    expect(bus.commandCalls(PutEventsCommand)[0]?.args[0].input.Entries?.[0]).toMatchObject({
      EventBusName: 'bus',
      Source: 'countercheck',
    });
    expect(told()).toEqual([
      {
        type: 'ArticleChecked',
        detail: expect.objectContaining({ articleId: 'wire/7', versionId: 'v1', coverage: expect.objectContaining({ refuted: 1 }) }),
      },
      {
        type: 'DiscrepancyFlagged',
        detail: expect.objectContaining({ articleId: 'wire/7', discrepancyId: 'd1', factId: 'new-start-warheads', severity: 'error' }),
      },
    ]);
    const [checked, discrepancy] = told();
    expect([ArticleChecked.parse(checked?.detail), DiscrepancyFlagged.parse(discrepancy?.detail)]).toEqual([
      checked?.detail,
      discrepancy?.detail,
    ]);
    for (const words of ['1,600', 'The text says', 'A treaty']) expect(JSON.stringify(told())).not.toContain(words);
  });

  test('tells only of what is new: not of what the check before had found too, and again of what was withdrawn', async () => {
    await publish(1, 'stays', 'goes');
    await publish(2, 'stays', 'comes');
    await announce(header());
    expect(flagged()).toEqual(['comes']);
    bus.resetHistory();
    await publish(3, 'goes');
    await announce(header());
    expect(flagged()).toEqual(['goes']);
  });

  test('says the same when it is told again, so that whoever hears it twice knows', async () => {
    await publish(1, 'd1');
    await announce(header(), header());
    const ids = told().map(({ detail }) => detail.deduplicationId);
    expect([ids.length, new Set(ids).size]).toEqual([4, 2]);
  });

  test('of many discrepancies puts ten events at a time', async () => {
    await publish(1, ...Array.from({ length: 24 }, (_, i) => `d${i}`));
    await announce(header());
    expect(
      bus
        .commandCalls(PutEventsCommand)
        .map(({ args }) => args[0].input.Entries?.length)
        .sort(),
    ).toEqual([10, 10, 5]);
  });

  test('comes again whole when the bus did not take all of it', async () => {
    await publish(1, 'd1');
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{}, { ErrorCode: 'ThrottlingException' }] });
    await expect(announce(header())).rejects.toThrow('1 events were not taken: ThrottlingException');
  });

  test('is told of only by its header; an erasure is no check', async () => {
    await publish(1, 'd1');
    const others = table.all().filter(({ sk }) => sk !== 'CHECK');
    const erased = { ...table.get('ARTICLE#wire/7', 'CHECK'), status: 'erased', reportKey: null };
    await announce(...[...others, erased].map((item) => marshall(item, { removeUndefinedValues: true })));
    expect(told()).toEqual([]);
  });
});

test('docs/events has the schemas of the events; npm run event-schemas writes them', () => {
  const folder = new URL('../../../docs/events/', import.meta.url);
  const files = Object.fromEntries(readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]));
  expect(files).toEqual(JSON.parse(JSON.stringify(eventSchemas())));
});
