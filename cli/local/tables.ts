import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { articleChecks, referenceFacts, type TableDefinition } from '../../functions/adapters/tables.ts';

const definitions = { referenceFacts, articleChecks } as const satisfies Record<string, TableDefinition>;

export type TableNames = Record<keyof typeof definitions, string>;

/** Creates the deployed tables under the given names, where they are not there already. */
export async function createTables(client: DynamoDBClient, names: TableNames): Promise<void> {
  const tables = Object.keys(definitions) as (keyof typeof definitions)[];
  await Promise.all(tables.map((table) => createTable(client, names[table], definitions[table])));
}

async function createTable(client: DynamoDBClient, name: string, definition: TableDefinition): Promise<void> {
  const attributes = [definition, ...definition.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  const indexes = definition.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keySchema(index),
    Projection: { ProjectionType: index.holds },
  }));
  const command = new CreateTableCommand({
    TableName: name,
    KeySchema: keySchema(definition),
    AttributeDefinitions: [...new Set(attributes)].map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    BillingMode: 'PAY_PER_REQUEST',
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
  });
  await client.send(command).catch((error) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.02, maxDelay: 0.2 }, { TableName: name });
  await demandIndexes(client, name, definition);
}

/** A data folder can be older than this program. */
async function demandIndexes(client: DynamoDBClient, name: string, { indexes }: TableDefinition): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  const there = new Set(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
  const missing = indexes.find((index) => !there.has(index.name));
  if (missing)
    throw new Error(
      `The table ${name} was made by an earlier version, without ${missing.name}: move the data folder away and start again.`,
    );
}

function keySchema({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }): KeySchemaElement[] {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
}
