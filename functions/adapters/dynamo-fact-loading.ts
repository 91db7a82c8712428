import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { nameKey } from '../../checker/facts/names.ts';
import { indexKeys } from '../../checker/facts/scatter-key.ts';
import { type FileVersion, noteRow, outdatedBy, settleFile, takeBack } from './dynamo-fact-files.ts';
import { type Outcome, placeFact } from './dynamo-fact-places.ts';
import { knownNamesOf } from './dynamo-known-names.ts';
import { nameItem } from './dynamo-name-items.ts';
import { type RowsTable, writingRows } from './dynamo-subject-packing.ts';
import type { Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

/** What loading came to, in numbers of facts. */
export type LoadedFacts = Record<Outcome, number>;

const writesAtOnce = 20;

/**
 * Brings the facts of a file into the table; safe to repeat, and to cut off and repeat. The file's fence orders it among
 * others: an older one never overwrites what a newer one brought. A file owns its rows: what an earlier version of it had and
 * this one lacks is removed. Names are only ever added to, never taken away: a name that leads to too many subjects costs a
 * read, while taking one away beside another loader could lose a fact.
 */
export const loadFacts = (table: Table, facts: readonly Fact[], version: FileVersion): Promise<LoadedFacts> =>
  writingRows(table, (rows) => load(rows, facts, version));

async function load(table: RowsTable, facts: readonly Fact[], version: FileVersion): Promise<LoadedFacts> {
  const counts: LoadedFacts = { added: 0, changed: 0, unchanged: 0, removed: 0, superseded: 0 };
  const newer = await outdatedBy(table, version);
  if (newer !== null) {
    await takeBack(table, version, facts, newer);
    return { ...counts, superseded: facts.length };
  }
  await addNames(table, facts);
  await inParallel(facts, writesAtOnce, async (fact) => {
    await noteRow(table, version, fact.id);
    counts[await placeFact(table, { ...version, id: fact.id }, fact)] += 1;
  });
  counts.removed += await settleFile(table, version);
  return counts;
}

/** Makes every name of these facts known, and lead to their subjects. */
export async function addNames(table: Table, facts: readonly Fact[]): Promise<void> {
  const names = subjectsByName(facts);
  await knownNamesOf(table).add(names.keys());
  await inParallel(names, writesAtOnce, ([name, subjects]) => addName(table, name, subjects));
}

/** Why the table cannot hold a fact, or null: keys and items of a table have limits. */
export function whyUnstorable(fact: Fact): { column: string | null; reason: string } | null {
  const long = (['id', 'subject', 'attribute'] as const).find((column) => Buffer.byteLength(fact[column]) > 500);
  if (long) return { column: long, reason: 'is longer than 500 bytes; shorten it' };
  const longAlias = fact.subjectAliases.find((alias) => Buffer.byteLength(alias) > 500);
  if (longAlias) return { column: 'subject_aliases', reason: 'has an alias longer than 500 bytes; shorten it' };
  if (Buffer.byteLength(JSON.stringify(fact)) > 200_000)
    return { column: null, reason: 'the row is longer than 200,000 bytes; shorten its notes' };
  return null;
}

function subjectsByName(facts: readonly Fact[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { subject, subjectAliases } of facts)
    for (const name of [subject, ...subjectAliases].flatMap(indexKeys))
      names.set(name, (names.get(name) ?? new Set()).add(nameKey(subject)));
  return names;
}

async function addName({ documents, table }: Table, name: string, subjects: Set<string>): Promise<void> {
  await documents.send(
    new UpdateCommand({
      TableName: table,
      Key: nameItem(name),
      UpdateExpression: 'ADD subjects :subjects',
      ExpressionAttributeValues: { ':subjects': subjects },
    }),
  );
}
