import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import type { Change } from './dynamo-fact-places.ts';
import type { Table } from './dynamo-table.ts';

/** What a fact said since some moment, null where it was removed; by whom, and by which facts file if by one. */
export interface FactVersion {
  at: string;
  by: string;
  file: string | null;
  fact: Fact | null;
}

const versionPrefix = 'VERSION#';
const versionKey = (id: string, fence: string) => ({ pk: `ID#${id}`, sk: `${versionPrefix}${fence}` });

/** Safe to repeat: a change has one version, named by its fence. */
export async function keepVersion({ documents, table }: Table, { id, fence, file, by, at }: Change, fact: Fact | null): Promise<void> {
  await documents.send(new PutCommand({ TableName: table, Item: { ...versionKey(id, fence), fact, file, by, at } }));
}

export async function dropVersion({ documents, table }: Table, { id, fence }: Change): Promise<void> {
  await documents.send(new DeleteCommand({ TableName: table, Key: versionKey(id, fence) }));
}

/** The newest versions of a fact, the newest first. */
export async function readVersions({ documents, table }: Table, id: string, limit: number): Promise<FactVersion[]> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :version)',
      ExpressionAttributeValues: { ':pk': `ID#${id}`, ':version': versionPrefix },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  return Items.map(({ at, by, file, fact }) => ({ at, by, file, fact }));
}
