import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { expect, it, onTestFinished } from 'vitest';
import { enterEnvironment } from '../../../cli/local/local-environment.ts';
import { type LocalStack, type StackOptions, startLocalStack } from '../../../cli/local/stack.ts';

const nothing = async () => ({ handler: async () => undefined });

async function open(options: Partial<Omit<StackOptions, 'functions'>> & { functions?: Partial<StackOptions['functions']> } = {}) {
  const functions = { articles: nothing, facts: nothing, rechecks: nothing, changes: nothing, checks: nothing, ...options.functions };
  const stack = await startLocalStack({ retryDelaySeconds: 0, onError: () => {}, ...options, functions });
  onTestFinished(stack.stop);
  return stack;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function upload({ s3, bucket }: LocalStack, Key: string, Body: string) {
  return s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
}

/** A handler made as the real ones are: clients and names come from process.env when its module is loaded. */
async function copyToTable() {
  const s3 = new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
  const dynamodb = new DynamoDBClient();
  const { BUCKET, ARTICLE_CHECKS_TABLE } = process.env;
  const handler = async ({ Records }: SQSEvent) => {
    for (const { object } of Records.flatMap(({ body }) => JSON.parse(body).Records ?? []).map(({ s3 }) => s3)) {
      const key = decodeURIComponent(object.key.replaceAll('+', ' '));
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: key, VersionId: object.versionId }));
      const Item = { pk: { S: key }, sk: { S: 'CHECK' }, text: { S: await Body!.transformToString() } };
      await dynamodb.send(new PutItemCommand({ TableName: ARTICLE_CHECKS_TABLE, Item }));
    }
  };
  return { handler };
}

async function storedTexts({ documents, tableNames }: LocalStack) {
  const { Items } = await documents.send(new ScanCommand({ TableName: tableNames.articleChecks }));
  return Items!.map(({ pk, text }) => `${pk}: ${text}`).sort();
}

it.each(['dynoxide', 'dynalite'] as const)('takes an upload through queue and handler into a table (%s)', async (engine) => {
  const stack = await open({ functions: { articles: copyToTable, facts: nothing }, engine: engine === 'dynalite' ? engine : undefined });
  await Promise.all([
    upload(stack, 'articles/Zürich 1+1.txt', 'one'),
    upload(stack, 'articles/b.txt', 'two'),
    upload(stack, 'results/c', 'three'),
  ]);
  await stack.idle();
  expect(await storedTexts(stack)).toEqual(['articles/Zürich 1+1.txt: one', 'articles/b.txt: two']);
  expect(stack.deadLetters()).toEqual([]);
});

it('brings every prefix to its own function, a test event first', async () => {
  const seen: Record<string, string[]> = { articles: [], facts: [] };
  const record = (name: string) => async () => ({
    handler: async ({ Records }: SQSEvent) => {
      for (const { body } of Records) seen[name]!.push(JSON.parse(body).Event ?? JSON.parse(body).Records[0].s3.object.key);
    },
  });
  const stack = await open({ functions: { articles: record('articles'), facts: record('facts') } });
  await upload(stack, 'articles/a', 'x');
  await upload(stack, 'facts/f.csv', 'x');
  await stack.idle();
  expect(seen).toEqual({ articles: ['s3:TestEvent', 'articles/a'], facts: ['s3:TestEvent', 'facts/f.csv'] });
});

it.each(['dynoxide', 'dynalite'] as const)('tells of every fact that is put or deleted, as it was and as it is (%s)', async (engine) => {
  const seen: string[] = [];
  const changes = async () => ({
    handler: async ({ Records }: DynamoDBStreamEvent) => {
      const value = (image?: Record<string, { S?: string }>) => image?.value?.S ?? '-';
      for (const { eventName, dynamodb } of Records)
        seen.push(`${eventName} ${value(dynamodb?.OldImage as never)} ${value(dynamodb?.NewImage as never)}`);
    },
  });
  const stack = await open({ functions: { changes }, engine: engine === 'dynalite' ? engine : undefined });
  const table = { TableName: stack.tableNames.referenceFacts };
  const key = { pk: 'SUBJECT#a', sk: 'FACT#a' };
  await stack.documents.send(new PutCommand({ ...table, Item: { ...key, value: '1' } }));
  const put = await stack.documents.send(new PutCommand({ ...table, Item: { ...key, value: '2' } }));
  expect(put.Attributes).toBeUndefined();
  const refused = new PutCommand({ ...table, Item: { ...key, value: '3' }, ConditionExpression: 'attribute_not_exists(pk)' });
  await expect(stack.documents.send(refused)).rejects.toThrow(/condition/i);
  const { Attributes } = await stack.documents.send(new DeleteCommand({ ...table, Key: key, ReturnValues: 'ALL_OLD' }));
  expect(Attributes).toEqual({ ...key, value: '2' });
  await stack.documents.send(new PutCommand({ TableName: stack.tableNames.articleChecks, Item: key }));
  await stack.idle();
  expect(seen).toEqual(['INSERT - 1', 'MODIFY 1 2', 'REMOVE 2 -']);
});

it('brings what is sent to the recheck queue to its function, and refuses other queues', async () => {
  const seen: string[] = [];
  const rechecks = async () => ({ handler: async ({ Records }: SQSEvent) => void seen.push(...Records.map(({ body }) => body)) });
  const stack = await open({ functions: { rechecks } });
  const sqs = new SQSClient({ region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  onTestFinished(() => sqs.destroy());
  const send = (QueueUrl: string) =>
    sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: '1', MessageBody: 'now' },
          { Id: '2', MessageBody: 'later', DelaySeconds: 90 },
        ],
      }),
    );
  expect((await send(stack.endpoints.recheckQueue)).Successful).toHaveLength(2);
  await stack.idle();
  expect(seen).toEqual(['now', 'later']);
  await expect(send(stack.endpoints.recheckQueue.replace('rechecks', 'nothing'))).rejects.toThrow(/no queue/);
});

it('is idle only when the uploads of a handler are worked off too', async () => {
  const seen: string[] = [];
  let stack: LocalStack | undefined;
  const articles = async () => ({
    handler: async () => {
      if (stack !== undefined) await upload(stack, 'facts/from-a-handler', 'x');
    },
  });
  const facts = async () => ({
    handler: async ({ Records }: SQSEvent) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen.push(Records[0]!.body);
    },
  });
  stack = await open({ functions: { articles, facts } });
  await stack.idle();
  seen.length = 0;
  await upload(stack, 'articles/a', 'x');
  await stack.idle();
  expect(seen).toEqual([expect.stringContaining('facts/from-a-handler')]);
});

it('shows as dead letters what a handler failed at too often', async () => {
  let calls = 0;
  const failing = async () => ({
    handler: async ({ Records }: SQSEvent) => {
      if (!Records.some(({ body }) => body.includes('bad.csv'))) return;
      calls++;
      throw new Error('never');
    },
  });
  const stack = await open({ functions: { articles: nothing, facts: failing } });
  await upload(stack, 'facts/bad.csv', 'x');
  await stack.idle();
  expect(stack.deadLetters()).toEqual([{ delivery: 'facts', body: expect.stringContaining('facts/bad.csv') }]);
  expect(calls).toBe(5);
});

it('keeps objects and tables in its data folder', async () => {
  const dataFolder = temporaryFolder();
  const before = await open({ dataFolder, functions: { articles: copyToTable, facts: nothing } });
  await upload(before, 'articles/a', 'kept');
  await before.idle();
  await before.stop();
  const after = await open({ dataFolder });
  expect(await storedTexts(after)).toEqual(['articles/a: kept']);
  const { Body } = await after.s3.send(new GetObjectCommand({ Bucket: after.bucket, Key: 'articles/a' }));
  expect(await Body!.transformToString()).toBe('kept');
});

it('keeps a second stack out of its data folder', async () => {
  const dataFolder = temporaryFolder();
  const first = await open({ dataFolder });
  await expect(open({ dataFolder })).rejects.toThrow(`The data folder ${dataFolder} is in use by process ${process.pid}`);
  await first.stop();
  await open({ dataFolder });
});

it.each([
  ['of a process that is gone', 2 ** 22 + 1],
  ['of an earlier process with the same id', process.pid],
])('takes over a data folder %s', async (_, processId) => {
  const dataFolder = temporaryFolder();
  writeFileSync(join(dataFolder, 'process-id'), String(processId));
  await open({ dataFolder });
});

it('leads the SDK away from the real AWS, and leaves no trace when stopped', async () => {
  const folder = temporaryFolder();
  onTestFinished(enterEnvironment({ AWS_PROFILE: 'newsroom-production', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true', TMPDIR: folder }));
  const stack = await open({ functions: { articles: copyToTable, facts: nothing } });
  await upload(stack, 'articles/a', 'local');
  await stack.idle();
  expect(await storedTexts(stack)).toEqual(['articles/a: local']);
  expect(readdirSync(folder)).toHaveLength(1);
  await stack.stop();
  expect(process.env).toMatchObject({ AWS_PROFILE: 'newsroom-production', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' });
  expect(process.env.BUCKET).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
  await expect(fetch(stack.endpoints.s3)).rejects.toThrow();
  await expect(fetch(stack.endpoints.dynamodb)).rejects.toThrow();
});

it('ends what it has started when a handler cannot be imported', async () => {
  let dynamodb = '';
  const broken = async () => {
    dynamodb = process.env.AWS_ENDPOINT_URL_DYNAMODB!;
    throw new Error('no such module');
  };
  await expect(open({ functions: { articles: broken, facts: nothing } })).rejects.toThrow('no such module');
  await expect(fetch(dynamodb)).rejects.toThrow('fetch failed');
  expect(process.env.BUCKET).toBeUndefined();
});
