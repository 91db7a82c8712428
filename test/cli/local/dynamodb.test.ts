import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DatabaseOptions, startDynamoDb } from '../../../cli/local/dynamodb.ts';
import { findDynoxide } from '../../../cli/local/dynoxide.ts';
import { createTables } from '../../../cli/local/tables.ts';

const names = { referenceFacts: 'Facts', articleChecks: 'Checks' };
const engines = (['dynoxide', 'dynalite'] as const).filter((engine) => engine !== 'dynoxide' || findDynoxide() !== null);

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(options: DatabaseOptions) {
  const database = await startDynamoDb(options);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ region: 'us-east-1', endpoint: database.endpoint, credentials });
  const stop = async () => {
    client.destroy();
    await database.stop();
  };
  onTestFinished(stop);
  return { client, stop, documents: DynamoDBDocumentClient.from(client) };
}

describe.each(engines)('%s', (engine) => {
  it('has the deployed tables, and finds a discrepancy by its status, newest first', async () => {
    const { client, documents } = await open({ folder: null, engine });
    await createTables(client, names);
    for (const [id, status, foundAt] of [
      ['1', 'open', '2020-10-22'],
      ['2', 'dismissed', '2020-10-23'],
      ['3', 'open', '2020-10-24'],
    ]) {
      await documents.send(
        new PutCommand({ TableName: 'Checks', Item: { pk: 'ARTICLE#a', sk: `DISCREPANCY#${id}`, status, foundAt, quote: 'q' } }),
      );
    }
    const query = {
      KeyConditionExpression: '#s = :s',
      ExpressionAttributeNames: { '#s': 'status' },
      ExpressionAttributeValues: { ':s': 'open' },
    };
    const found = await documents.send(
      new QueryCommand({ TableName: 'Checks', IndexName: 'by-status', ScanIndexForward: false, ...query }),
    );
    expect(found.Items!.map(({ sk, quote }) => [sk, quote])).toEqual([
      ['DISCREPANCY#3', 'q'],
      ['DISCREPANCY#1', 'q'],
    ]);
  });

  it('bills on demand and projects everything into the indexes', async () => {
    const { client } = await open({ folder: null, engine });
    await createTables(client, names);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Checks' }));
    expect(Table).toMatchObject({ TableStatus: 'ACTIVE', BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } });
    expect(Table!.GlobalSecondaryIndexes![0]).toMatchObject({ IndexName: 'by-status', Projection: { ProjectionType: 'ALL' } });
  });

  it('keeps its data in the folder, and creates no table that is there', async () => {
    const folder = temporaryFolder();
    const before = await open({ folder, engine });
    await createTables(before.client, names);
    await before.documents.send(new PutCommand({ TableName: 'Facts', Item: { pk: 'SUBJECT#x', sk: 'FACT#1', value: '1550' } }));
    await before.stop();
    const after = await open({ folder, engine });
    await createTables(after.client, names);
    const { Item } = await after.documents.send(new GetCommand({ TableName: 'Facts', Key: { pk: 'SUBJECT#x', sk: 'FACT#1' } }));
    expect(Item).toMatchObject({ value: '1550' });
  });

  it('refuses tables of an earlier version, and says what to do', async () => {
    const { client } = await open({ folder: null, engine });
    const key = [
      { AttributeName: 'pk', AttributeType: 'S' as const },
      { AttributeName: 'sk', AttributeType: 'S' as const },
    ];
    const KeySchema = [
      { AttributeName: 'pk', KeyType: 'HASH' as const },
      { AttributeName: 'sk', KeyType: 'RANGE' as const },
    ];
    await client.send(
      new CreateTableCommand({ TableName: 'Checks', AttributeDefinitions: key, KeySchema, BillingMode: 'PAY_PER_REQUEST' }),
    );
    await expect(createTables(client, names)).rejects.toThrow(/Checks was made by an earlier version.*move the data folder away/);
  });

  it('listens on loopback only', async () => {
    const database = await startDynamoDb({ folder: null, engine });
    onTestFinished(() => database.stop());
    expect(database.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe.skipIf(findDynoxide() === null)('the dynoxide process', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'exit'] as const)('ends when the process that started it ends by %s', async (end) => {
    const module = JSON.stringify(new URL('../../../cli/local/dynamodb.ts', import.meta.url).href);
    const script = `const { startDynamoDb } = await import(${module});
      console.log((await startDynamoDb({ folder: null, engine: 'dynoxide' })).endpoint);
      process.stdin.on('data', () => process.exit(3));`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [endpoint] = await once(parent.stdout.setEncoding('utf8'), 'data');
    expect((await fetch(endpoint.trim())).status).toBe(200);
    if (end === 'exit') parent.stdin.write('now');
    else parent.kill(end);
    await once(parent, 'exit');
    await expect.poll(() => fetch(endpoint.trim()).catch(() => 'gone'), { timeout: 5000 }).toBe('gone');
  });

  it('says why it could not start', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dynamodb.sqlite'));
    await expect(startDynamoDb({ folder, engine: 'dynoxide' })).rejects.toThrow(/^The local database did not start: .*unable to open/);
  });
});
