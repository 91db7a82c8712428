import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { type FactRecord, recordOf } from '../../checker/facts/fact-record.ts';
import { type FileVersion, missingFrom } from './dynamo-fact-files.ts';
import { hashOf, outcomeOf, readPointer } from './dynamo-fact-places.ts';
import { factKey } from './dynamo-subject-rows.ts';
import type { Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

/** What a facts file would change; of each list at most the first thousand are told. */
export interface PlannedChanges {
  added: string[];
  changed: { id: string; was: FactRecord | null; becomes: FactRecord }[];
  removed: string[];
  unchanged: number;
}

const readsAtOnce = 20;
const mostTold = 1000;

/** What loading these facts would come to, without writing anything. */
export async function planChanges(table: Table, facts: readonly Fact[], version: FileVersion): Promise<PlannedChanges> {
  const looked = await inParallel(facts, readsAtOnce, async (fact) => {
    const pointer = await readPointer(table, fact.id);
    return { fact, subject: pointer?.subject ?? null, outcome: outcomeOf(pointer, hashOf(fact)) };
  });
  const changed = looked.filter(({ outcome }) => outcome === 'changed').slice(0, mostTold);
  const removed = version.isWhole ? await missingFrom(table, version, new Set(facts.map(({ id }) => id))) : [];
  return {
    added: looked.flatMap(({ outcome, fact }) => (outcome === 'added' ? fact.id : [])).slice(0, mostTold),
    changed: await inParallel(changed, readsAtOnce, async ({ fact, subject }) => ({
      id: fact.id,
      was: await readRow(table, subject, fact.id),
      becomes: recordOf(fact),
    })),
    removed: removed.slice(0, mostTold),
    unchanged: looked.filter(({ outcome }) => outcome === 'unchanged').length,
  };
}

async function readRow({ documents, table }: Table, subject: string | null, id: string): Promise<FactRecord | null> {
  if (subject === null) return null;
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: factKey(subject, id), ConsistentRead: true }));
  return Item ? recordOf(Item.fact as Fact) : null;
}
