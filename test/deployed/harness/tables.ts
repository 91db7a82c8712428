import { CreateTableCommand, type DynamoDBClient, type GlobalSecondaryIndex, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { Template } from './template.ts';

/** Creates the template's tables, with their keys and indexes; their streams are made by the doors before the engine. */
export async function createTables(client: DynamoDBClient, template: Template): Promise<void> {
  const tables = template.resources('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table');
  await Promise.all(
    tables.map(async ({ name, properties }) => {
      const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = properties;
      await client.send(
        new CreateTableCommand({
          ...{ TableName: name, KeySchema, AttributeDefinitions, BillingMode: 'PAY_PER_REQUEST' },
          GlobalSecondaryIndexes: GlobalSecondaryIndexes?.map(indexOf),
        }),
      );
      await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.02, maxDelay: 0.2 }, { TableName: name });
    }),
  );
}

const indexOf = ({ IndexName, KeySchema, Projection }: GlobalSecondaryIndex): GlobalSecondaryIndex => ({
  IndexName,
  KeySchema,
  Projection,
});
