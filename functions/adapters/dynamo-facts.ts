import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { subjectsOf } from '../../checker/facts/known-subject.ts';
import type { Facts } from '../../checker/ports.ts';
import type { Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

export const subjectPartition = (subjectKey: string) => `SUBJECT#${subjectKey}`;
export const factKey = (subjectKey: string, factId: string) => ({ pk: subjectPartition(subjectKey), sk: `FACT#${factId}` });
export const isFactKey = ({ pk }: Record<string, unknown>) => String(pk).startsWith(subjectPartition(''));
export const nameItem = (indexName: string) => ({ pk: `NAME#${indexName}`, sk: 'NAME' });

const keysPerCall = 100;
const callsAtOnce = 5;
const subjectsAtOnce = 20;
const attempts = 8;

/** Facts by the names of their subjects. What the loader wrote is trusted as it stands: it was checked on its way in. */
export const dynamoFacts = (table: Table): Facts => ({
  async findFor(indexNames) {
    const subjectKeys = await subjectsNamed(table, [...new Set(indexNames)]);
    const facts = await inParallel(subjectKeys, subjectsAtOnce, (subjectKey) => factsUnder(table, subjectKey));
    return subjectsOf(facts.flat());
  },
});

async function subjectsNamed(table: Table, indexNames: string[]): Promise<Set<string>> {
  const calls = Array.from({ length: Math.ceil(indexNames.length / keysPerCall) }, (_, i) =>
    indexNames.slice(i * keysPerCall, (i + 1) * keysPerCall).map(nameItem),
  );
  const items = await inParallel(calls, callsAtOnce, (keys) => getAll(table, keys));
  return new Set(items.flat().flatMap(({ subjects }) => [...(subjects as Set<string>)]));
}

/** Asks again, later each time, for the keys that the table had no capacity for. */
async function getAll({ documents, table }: Table, keys: Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let left = keys;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(Math.random() * 25 * 2 ** attempt);
    const answer = await documents.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: left } } }));
    items.push(...(answer.Responses?.[table] ?? []));
    left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    if (left.length === 0) return items;
  }
  throw new Error(`${table} left ${left.length} keys unread in ${attempts} attempts`);
}

async function factsUnder({ documents, table }: Table, subjectKey: string): Promise<Fact[]> {
  const facts: Fact[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: table,
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

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
