import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { factsFileLimitBytes } from '../../../functions/load-facts/load-file.ts';
import { batch, bodyOf, context, testMessage, uploadMessage } from '../examples.ts';
import { answerFrom, type TableInMemory, tableInMemory } from '../table-in-memory.ts';

const header = 'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';
const row = (id: string, value = '1550') => `${id},New START,,deployed warheads,,number,${value},warhead,<=,2011-02-05,,Treaty text,`;
const file = (...rows: string[]) => [header, ...rows].join('\n');

const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
let handler: typeof import('../../../functions/load-facts/handler.ts').handler;
let facts: TableInMemory;
let objects: Map<string, string>;

beforeAll(async () => {
  vi.stubEnv('BUCKET', 'a-bucket');
  vi.stubEnv('REFERENCE_FACTS_TABLE', 'facts');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
  ({ handler } = await import('../../../functions/load-facts/handler.ts'));
});
beforeEach(() => {
  dynamo.reset();
  s3.reset();
  facts = tableInMemory();
  objects = new Map();
  answerFrom(dynamo as never, { facts });
  s3.on(GetObjectCommand).callsFake(({ Key }) => {
    const content = objects.get(Key);
    if (content === undefined) throw new NoSuchKey({ message: 'gone', $metadata: {} });
    return { Body: bodyOf(content), ContentLength: content.length };
  });
  s3.on(PutObjectCommand).callsFake(({ Key, Body }) => void objects.set(Key, Body));
});

const deliver = (...bodies: unknown[]) => handler(batch(...bodies), context);
const upload = (name: string, content: string) => objects.set(`facts/${name}`, content);
const result = (name: string) => JSON.parse(objects.get(`results/facts/${name}.json`) ?? 'null');
const rows = () => facts.all().filter(({ pk }) => String(pk).startsWith('SUBJECT#'));
const values = () => rows().map(({ fact }) => (fact as { value: string }).value);

describe('Delivering an uploaded facts file', () => {
  test('loads it and says how many', async () => {
    upload('our treaties.csv', file(row('a'), row('b', '700')));
    expect(await deliver(uploadMessage('facts/our+treaties.csv', '01', 'v1'))).toEqual({ batchItemFailures: [] });
    expect(values()).toEqual(['1550', '700']);
    expect(result('our treaties.csv')).toEqual({
      ...{ file: 'our treaties.csv', versionId: 'v1', loaded: 2, problems: [] },
      ...{ added: 2, changed: 0, unchanged: 0, removed: 0, superseded: 0 },
    });
  });

  test('twice leaves the same facts', async () => {
    upload('a.csv', file(row('a')));
    await deliver(uploadMessage('facts/a.csv', '01'));
    const before = structuredClone(rows());
    expect(await deliver(uploadMessage('facts/a.csv', '01'))).toEqual({ batchItemFailures: [] });
    expect(rows()).toEqual(before);
  });

  test('never overwrites a newer file with an older one', async () => {
    upload('a.csv', file(row('a', '2')));
    await deliver(uploadMessage('facts/a.csv', '02'));
    upload('a.csv', file(row('a', '1')));
    expect(await deliver(uploadMessage('facts/a.csv', '01'))).toEqual({ batchItemFailures: [] });
    expect(values()).toEqual(['2']);
    expect(result('a.csv')).toMatchObject({ loaded: 0, superseded: 1 });
  });

  test('names bad rows by line, column and reason, and loads the others', async () => {
    upload('a.csv', file(row('a'), row('b', 'many'), row('c').replace('New START', '???'), row('d')));
    await deliver(uploadMessage('facts/a.csv', '01'));
    expect(result('a.csv')).toMatchObject({
      loaded: 2,
      problems: [
        { line: 3, column: 'value', reason: expect.any(String) },
        { line: 4, column: 'subject', reason: expect.any(String) },
      ],
    });
  });

  test.each([
    ['empty', ''],
    ['without columns', 'id,subject\na,b'],
  ])('says why a file that is %s cannot be read, without a retry', async (_name, content) => {
    upload('a.csv', content);
    expect(await deliver(uploadMessage('facts/a.csv', '01'))).toEqual({ batchItemFailures: [] });
    expect(result('a.csv')).toMatchObject({ loaded: 0, problems: [], unreadable: expect.any(String) });
  });

  test('says that a file is gone or too large, without a retry', async () => {
    expect(await deliver(uploadMessage('facts/gone.csv', '01'))).toEqual({ batchItemFailures: [] });
    expect(result('gone.csv').unreadable).toContain('is gone');
    s3.on(GetObjectCommand).resolves({ Body: bodyOf(''), ContentLength: factsFileLimitBytes + 1 });
    expect(await deliver(uploadMessage('facts/large.csv', '01'))).toEqual({ batchItemFailures: [] });
    expect(result('large.csv').unreadable).toContain('32 MiB');
  });

  test('gives the file back to the queue when the table is throttled', async () => {
    upload('a.csv', file(row('a')));
    dynamo.on(UpdateCommand).rejects(new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} }));
    expect(await deliver(uploadMessage('facts/a.csv', '01'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    expect(result('a.csv')).toBeNull();
  });

  test('that asks for a dry run shows what would change, and changes nothing', async () => {
    upload('a.csv', file(row('a'), row('b'), row('c')));
    await deliver(uploadMessage('facts/a.csv', '01'));
    const before = structuredClone(facts.all());
    const next = file(row('a'), row('b', '700'), row('d'));
    s3.on(GetObjectCommand).resolves({ Body: bodyOf(next), ContentLength: next.length, Metadata: { 'dry-run': 'true' } });
    expect(await deliver(uploadMessage('facts/a.csv', '02'))).toEqual({ batchItemFailures: [] });
    expect(facts.all()).toEqual(before);
    expect(result('a.csv')).toMatchObject({ added: 3 });
    expect(result('a.csv.dry-run')).toMatchObject({
      loaded: 0,
      wouldChange: {
        added: ['d'],
        changed: [{ id: 'b', was: { value: '1550' }, becomes: { value: '700' } }],
        removed: ['c'],
        unchanged: 1,
      },
    });
  });

  test('takes the rows away that it had and has no more, but not while one of its rows is bad', async () => {
    upload('a.csv', file(row('a'), row('b')));
    await deliver(uploadMessage('facts/a.csv', '01'));
    upload('a.csv', file(row('a', 'many')));
    await deliver(uploadMessage('facts/a.csv', '02'));
    expect(values()).toEqual(['1550', '1550']);
    upload('a.csv', file(row('a')));
    await deliver(uploadMessage('facts/a.csv', '03'));
    expect(rows().map(({ sk }) => sk)).toEqual(['FACT#a']);
    expect(result('a.csv')).toMatchObject({ loaded: 1, removed: 1 });
  });

  test('names a bad message alone, and does nothing for the test event of S3', async () => {
    upload('a.csv', file(row('a')));
    const answer = await deliver(testMessage, uploadMessage('articles/a.txt', '01'), uploadMessage('facts/a.csv', '01'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(result('a.csv')).toMatchObject({ loaded: 1 });
  });
});
