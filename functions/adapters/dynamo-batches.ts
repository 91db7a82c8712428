import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

type Item = Record<string, unknown>;

const keysPerCall = 100;
const callsAtOnce = 5;
const attempts = 8;

/** The items of these keys, in no order; those that are not there are left out. */
export async function getAll(table: Table, keys: readonly Item[]): Promise<Item[]> {
  const calls = Array.from({ length: Math.ceil(keys.length / keysPerCall) }, (_, i) => keys.slice(i * keysPerCall, (i + 1) * keysPerCall));
  return (await inParallel(calls, callsAtOnce, (some) => getBatch(table, some))).flat();
}

/** Asks again, later each time, for the keys that the table had no capacity for; those that were more than fit in an answer at once. */
async function getBatch({ documents, table }: Table, keys: readonly Item[]): Promise<Item[]> {
  const items: Item[] = [];
  let left = [...keys];
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(Math.random() * 25 * 2 ** attempt);
    const answer = await documents.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: left } } }));
    items.push(...(answer.Responses?.[table] ?? []));
    left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    if (left.length === 0) return items;
  }
  throw new Error(`${table} left ${left.length} keys unread in ${attempts} attempts`);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
