import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { documentClient } from '../../functions/adapters/clients.ts';
import type { TableDefinition } from '../../functions/adapters/tables.ts';

/** A real DynamoDB interface in this process, with tables made from their definitions, and the project's own client for it. */
export async function localTables(definitions: Record<string, TableDefinition>) {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient();
  for (const [name, definition] of Object.entries(definitions)) await createTable(client, name, definition);
  const documents = documentClient();
  const close = async () => {
    delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
    documents.destroy();
    client.destroy();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  return { documents: documents as DynamoDBDocumentClient, close };
}

async function createTable(client: DynamoDBClient, name: string, definition: TableDefinition): Promise<void> {
  const keys = ({ partitionKey, sortKey }: Pick<TableDefinition, 'partitionKey' | 'sortKey'>) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
  const attributes = new Set([definition, ...definition.indexes].flatMap((key) => [key.partitionKey, key.sortKey]));
  const indexes = definition.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keys(index),
    Projection: { ProjectionType: index.holds },
  }));
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys(definition),
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.05 }, { TableName: name });
}
