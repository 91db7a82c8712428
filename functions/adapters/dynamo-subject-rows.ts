import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import type { Table } from './dynamo-table.ts';

export const subjectPartition = (subjectKey: string) => `SUBJECT#${subjectKey}`;
export const factKey = (subjectKey: string, factId: string) => ({ pk: subjectPartition(subjectKey), sk: `FACT#${factId}` });
export const isFactKey = ({ pk }: Record<string, unknown>) => String(pk).startsWith(subjectPartition(''));

/** Every fact of a subject, row by row, in the order of their ids. */
export async function factsUnder(
  { documents, table }: Table,
  subjectKey: string,
  { isConsistent }: { isConsistent: boolean },
): Promise<Fact[]> {
  const facts: Fact[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: table,
        ...(isConsistent && { ConsistentRead: true }),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': subjectPartition(subjectKey) },
        ExclusiveStartKey: from,
      }),
    );
    for (const item of page.Items ?? []) facts.push(item.fact);
    from = page.LastEvaluatedKey;
  } while (from);
  return facts;
}
