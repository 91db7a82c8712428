import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-vitest/extend';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../checker/article/limits.ts';
import { batch, bodyOf, context, testMessage, uploadMessage } from '../examples.ts';
import { answerFrom, type TableInMemory, tableInMemory } from '../table-in-memory.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
let handler: typeof import('../../../functions/check-article/handler.ts').handler;
let checks: TableInMemory;

beforeAll(async () => {
  vi.stubEnv('BUCKET', 'a-bucket');
  vi.stubEnv('REFERENCE_FACTS_TABLE', 'facts');
  vi.stubEnv('ARTICLE_CHECKS_TABLE', 'checks');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
  ({ handler } = await import('../../../functions/check-article/handler.ts'));
});
beforeEach(() => {
  dynamo.reset();
  s3.reset();
  checks = tableInMemory();
  answerFrom(dynamo as never, { checks, facts: tableInMemory() });
  s3.on(GetObjectCommand).callsFake(() => ({ Body: bodyOf('Nothing much happened.'), ContentType: 'text/plain' }));
  s3.on(PutObjectCommand).resolves({});
  s3.on(DeleteObjectCommand).resolves({});
  s3.on(ListObjectsV2Command).resolves({});
});

const deliver = (...bodies: unknown[]) => handler(batch(...bodies), context);
const header = (id: string) => checks.get(`ARTICLE#${id}`, 'CHECK');
const throttled = new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} });

describe('Delivering an uploaded article', () => {
  test('checks it and leaves its header and report', async () => {
    expect(await deliver(uploadMessage('articles/a+b.txt', '01', 'v1'))).toEqual({ batchItemFailures: [] });
    expect(s3).toHaveReceivedCommandWith(GetObjectCommand, { Key: 'articles/a b.txt', VersionId: 'v1' });
    expect(header('a b.txt')).toMatchObject({ versionId: 'v1', articleId: 'a b.txt' });
    expect(s3).toHaveReceivedCommandWith(PutObjectCommand, { Key: String(header('a b.txt')?.reportKey) });
  });

  test('twice leaves one check', async () => {
    const message = uploadMessage('articles/a.txt', '01');
    expect(await deliver(message, message)).toEqual({ batchItemFailures: [] });
    expect(await deliver(message)).toEqual({ batchItemFailures: [] });
    expect(checks.all().map(({ sk }) => sk)).toEqual(['CHECK', 'FENCE']);
    expect(s3).not.toHaveReceivedCommand(DeleteObjectCommand);
  });

  test('leaves the newer version standing when the older one comes after it', async () => {
    await deliver(uploadMessage('articles/a.txt', '02', 'newer'));
    expect(await deliver(uploadMessage('articles/a.txt', '01', 'older'))).toEqual({ batchItemFailures: [] });
    expect(header('a.txt')).toMatchObject({ versionId: 'newer' });
  });

  test('does nothing for the test event of S3', async () => {
    expect(await deliver(testMessage)).toEqual({ batchItemFailures: [] });
    expect(s3.calls()).toHaveLength(0);
  });

  test('names a bad message alone, and checks the others of its batch', async () => {
    const answer = await deliver(uploadMessage('articles/a.txt', '01'), 'nonsense', uploadMessage('articles/b.txt', '01'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect([header('a.txt'), header('b.txt')]).toEqual([expect.anything(), expect.anything()]);
  });

  test('gives an article back to the queue when the table is throttled, and checks it the next time', async () => {
    dynamo.on(PutCommand, { TableName: 'checks' }).rejects(throttled);
    const message = uploadMessage('articles/a.txt', '01');
    expect(await deliver(message)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    expect(header('a.txt')).toBeUndefined();
    answerFrom(dynamo as never, { checks, facts: tableInMemory() });
    dynamo.on(PutCommand, { TableName: 'checks' }).callsFake((input) => checks.send(new PutCommand(input)));
    expect(await deliver(message)).toEqual({ batchItemFailures: [] });
    expect(header('a.txt')).toBeDefined();
  });

  test('gives only the throttled article of a batch back', async () => {
    dynamo.on(UpdateCommand, { TableName: 'checks', Key: { pk: 'ARTICLE#b.txt', sk: 'FENCE' } }).rejects(throttled);
    const answer = await deliver(uploadMessage('articles/a.txt', '01'), uploadMessage('articles/b.txt', '01'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(header('a.txt')).toBeDefined();
  });

  test('publishes an article that is gone as unreadable, without a retry', async () => {
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'gone', $metadata: {} }));
    expect(await deliver(uploadMessage('articles/a.txt', '01'))).toEqual({ batchItemFailures: [] });
    expect(header('a.txt')).toMatchObject({ status: 'unreadable', reason: expect.stringContaining('is gone') });
  });

  test('publishes an article that is too large as unreadable, naming the limit', async () => {
    s3.on(GetObjectCommand).resolves({ Body: bodyOf(''), ContentLength: limits.documentBytes + 1 });
    expect(await deliver(uploadMessage('articles/a.txt', '01'))).toEqual({ batchItemFailures: [] });
    expect(header('a.txt')).toMatchObject({ status: 'unreadable', reason: expect.stringContaining('20 MiB') });
  });

  test('gives an article back when the bucket is out', async () => {
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('SlowDown'), { name: 'SlowDown' }));
    expect(await deliver(uploadMessage('articles/a.txt', '01'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
  });
});
