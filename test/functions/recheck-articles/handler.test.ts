import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { seriesKey } from '../../../checker/facts/series-key.ts';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { loadFacts } from '../../../functions/adapters/dynamo-fact-loading.ts';
import { batch, bodyOf, context, fact, fileVersion, report } from '../examples.ts';
import { answerFrom, asDocuments, type TableInMemory, tableInMemory } from '../table-in-memory.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);
let handler: typeof import('../../../functions/recheck-articles/handler.ts').handler;
let checks: TableInMemory;
let facts: TableInMemory;
const series = seriesKey(fact());

beforeAll(async () => {
  vi.stubEnv('BUCKET', 'a-bucket');
  vi.stubEnv('REFERENCE_FACTS_TABLE', 'facts');
  vi.stubEnv('ARTICLE_CHECKS_TABLE', 'checks');
  vi.stubEnv('RECHECK_QUEUE_URL', 'https://sqs.example/queue');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
  ({ handler } = await import('../../../functions/recheck-articles/handler.ts'));
});
beforeEach(async () => {
  for (const mock of [dynamo, s3, sqs]) mock.reset();
  [checks, facts] = [tableInMemory(), tableInMemory()];
  answerFrom(dynamo as never, { checks, facts });
  s3.on(GetObjectCommand).callsFake(() => ({ Body: bodyOf('New START allows 1,600 deployed warheads.'), ContentType: 'text/plain' }));
  s3.on(PutObjectCommand).resolves({});
  s3.on(DeleteObjectCommand).resolves({});
  s3.on(ListObjectsV2Command).resolves({});
  sqs.on(SendMessageBatchCommand).resolves({});
  await loadFacts({ documents: asDocuments(facts), table: 'facts' }, [fact()], fileVersion('1'));
});

const checksOf = () =>
  dynamoChecks({ documents: asDocuments(checks), table: 'checks', s3: new S3Client(), bucket: 'b', now: () => new Date(0) });
const publish = (id: string, fence: string, ...evidence: string[]) =>
  checksOf().publish({ id, versionId: `version of ${id}`, fence }, report(id, []), new Set(evidence));
const deliver = (...messages: object[]) => handler(batch(...messages), context);
const sent = () =>
  sqs
    .commandCalls(SendMessageBatchCommand)
    .flatMap(({ args }) => args[0].input.Entries?.map(({ MessageBody }) => JSON.parse(MessageBody ?? '')) ?? []);
const fenceOf = (id: string) => checks.get(`ARTICLE#${id}`, 'CHECK')?.fence;
const good = { batchItemFailures: [] };

describe('A changed series', () => {
  test('asks for a check of each article that rests on it, and of no other', async () => {
    await publish('a', '1#0000', series);
    await publish('b', '1#0000', 'another series');
    for (let i = 0; i < 25; i++) await publish(`many ${i}`, '1#0000', series, 'another series');
    expect(await deliver({ series })).toEqual(good);
    expect(sent()).toHaveLength(26);
    expect(sent()).toContainEqual({ key: 'articles/a', series });
    expect(sent()).not.toContainEqual(expect.objectContaining({ key: 'articles/b' }));
    expect(s3.commandCalls(GetObjectCommand)).toHaveLength(0);
  });
});

describe('An article to check again', () => {
  test('is checked as it lies in the bucket, by the facts as they are, under a number of its own', async () => {
    await publish('a', '1#0000', series);
    expect(await deliver({ key: 'articles/a', series })).toEqual(good);
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toMatchObject({ Key: 'articles/a', VersionId: 'version of a' });
    expect(checks.get('ARTICLE#a', 'CHECK')).toMatchObject({ fence: '1#0001', coverage: { claims: 1 }, evidence: [series] });
    await deliver({ key: 'articles/a' });
    expect(fenceOf('a')).toBe('1#0002');
  });

  test('is left alone when it does not rest on that any more, and not looked at again', async () => {
    await publish('a', '1#0000', series);
    await publish('a', '2#0000', 'another series');
    await deliver({ key: 'articles/a', series });
    expect(fenceOf('a')).toBe('2#0000');
    await deliver({ series });
    expect(sent()).toEqual([]);
    await publish('a', '3#0000', series);
    await deliver({ series });
    expect(sent()).toEqual([{ key: 'articles/a', series }]);
  });

  test('is left to a newer version that is on its way', async () => {
    await publish('a', '1#0000', series);
    checks.items.set('ARTICLE#a\nFENCE', { pk: 'ARTICLE#a', sk: 'FENCE', fence: '2#0000' });
    await deliver({ key: 'articles/a', series });
    expect(fenceOf('a')).toBe('1#0000');
  });

  test('is left alone once it is erased', async () => {
    await publish('a', '1#0000', series);
    checks.items.set('ARTICLE#a\nCHECK', { ...checks.get('ARTICLE#a', 'CHECK'), status: 'erased', fence: '2#0000' });
    checks.items.set('ARTICLE#a\nFENCE', { pk: 'ARTICLE#a', sk: 'FENCE', fence: '2#0000' });
    await deliver({ key: 'articles/a', series }, { key: 'articles/a' });
    expect(s3.commandCalls(GetObjectCommand)).toHaveLength(0);
  });

  test('is left alone where it is a batch, whether that could be unpacked or not, or nobody has yet', async () => {
    s3.on(GetObjectCommand).callsFake(() => ({ Body: bodyOf('PK\x03\x04 and no more') }));
    const whyNot = { ...report('day.zip', []), status: 'unreadable', reason: 'a damaged ZIP: it has no directory' } as const;
    await checksOf().publish({ id: 'day.zip', versionId: 'v', fence: '1#0000' }, whyNot, new Set());
    expect(await deliver({ key: 'articles/day.zip' }, { key: 'articles/new.zip' })).toEqual(good);
    expect(checks.get('ARTICLE#day.zip', 'CHECK')).toMatchObject({ fence: '1#0000', reason: whyNot.reason });
    expect(checks.get('ARTICLE#new.zip', 'CHECK')).toBeUndefined();
  });

  test('that was never checked gets its first check, which its upload’s own would overtake', async () => {
    await deliver({ key: 'articles/old.txt' });
    expect(fenceOf('old.txt')).toBe(`${'0'.repeat(32)}#0001`);
    await publish('old.txt', `${'0'.repeat(31)}1#0000`);
    expect(fenceOf('old.txt')).toBe(`${'0'.repeat(31)}1#0000`);
  });

  test('that was never checked, and whose first check was cut off, is checked when the message comes again', async () => {
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('SlowDown'), { name: 'SlowDown' }));
    expect(await deliver({ key: 'articles/old.txt' })).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    s3.on(GetObjectCommand).callsFake(() => ({ Body: bodyOf('Nothing.'), ContentType: 'text/plain' }));
    expect(await deliver({ key: 'articles/old.txt' })).toEqual(good);
    expect(fenceOf('old.txt')).toBe(`${'0'.repeat(32)}#0002`);
  });

  test.each(['nonsense', '{"key": "results/a"}', '{"series": ""}', '{}'])('is put aside, alone, when the message is %s', async (body) => {
    await publish('a', '1#0000', series);
    expect(await handler(batch(body, { key: 'articles/a' }), context)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    expect(fenceOf('a')).toBe('1#0001');
  });
});
