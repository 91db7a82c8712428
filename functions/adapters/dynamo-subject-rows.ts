import type { Fact } from '../../checker/facts/fact.ts';
import { pagesOf, type Table } from './dynamo-table.ts';

export const subjectPartition = (subjectKey: string) => `SUBJECT#${subjectKey}`;
export const factKey = (subjectKey: string, factId: string) => ({ pk: subjectPartition(subjectKey), sk: `FACT#${factId}` });
export const isFactKey = ({ pk }: Record<string, unknown>) => String(pk).startsWith(subjectPartition(''));

/** Every fact of a subject, row by row, in the order of their ids. */
export async function factsUnder(table: Table, subjectKey: string, { isConsistent }: { isConsistent: boolean }): Promise<Fact[]> {
  const facts: Fact[] = [];
  const query = {
    ...(isConsistent && { ConsistentRead: true }),
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': subjectPartition(subjectKey) },
  };
  for await (const page of pagesOf(table, query)) for (const item of page) facts.push(item.fact as Fact);
  return facts;
}
