import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { indexName, nameKey } from '../../checker/facts/names.ts';
import { placeFact } from './dynamo-fact-places.ts';
import { nameItem } from './dynamo-facts.ts';
import type { Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

export interface LoadedFacts {
  loaded: number;
  /** Facts left as they are, because a newer file brought them already. */
  superseded: number;
}

const writesAtOnce = 20;

/**
 * Brings facts into the table; safe to repeat, and to cut off and repeat. `fence` orders files: an older one never overwrites
 * what a newer one brought. Names are only ever added to, never taken away: a name that leads to too many subjects costs a
 * read, while taking one away beside another loader could lose a fact.
 */
export async function loadFacts(table: Table, facts: readonly Fact[], fence: string): Promise<LoadedFacts> {
  await inParallel(subjectsByName(facts), writesAtOnce, ([name, subjects]) => addName(table, name, subjects));
  const outcomes = await inParallel(facts, writesAtOnce, (fact) => placeFact(table, fact, fence));
  const loaded = outcomes.filter((outcome) => outcome === 'loaded').length;
  return { loaded, superseded: outcomes.length - loaded };
}

/** Why the table cannot hold a fact, or null: keys and items of a table have limits, and a name needs a letter or digit. */
export function whyUnstorable(fact: Fact): { column: string | null; reason: string } | null {
  if (!nameKey(fact.subject)) return { column: 'subject', reason: 'has no letter or digit to be found by' };
  if (Buffer.byteLength(fact.subject) > 500) return { column: 'subject', reason: 'is longer than 500 bytes' };
  if (Buffer.byteLength(fact.id) > 500) return { column: 'id', reason: 'is longer than 500 bytes' };
  const longAlias = fact.subjectAliases.find((alias) => Buffer.byteLength(alias) > 500);
  if (longAlias) return { column: 'subject_aliases', reason: 'has an alias longer than 500 bytes' };
  if (Buffer.byteLength(JSON.stringify(fact)) > 200_000) return { column: null, reason: 'the row is longer than 200,000 bytes' };
  return null;
}

function subjectsByName(facts: readonly Fact[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { subject, subjectAliases } of facts)
    for (const name of [subject, ...subjectAliases].map(indexName).filter(Boolean))
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
