import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { addNames } from './dynamo-fact-loading.ts';
import { type Pointer, placeFact, raiseFence, readPointer, removeFact } from './dynamo-fact-places.ts';
import { type FactVersion, readVersions } from './dynamo-fact-versions.ts';
import { type RowsTable, writingRows } from './dynamo-subject-packing.ts';
import { factKey } from './dynamo-subject-rows.ts';
import type { Table } from './dynamo-table.ts';

/** A fact as it stands, with its newest versions. */
export interface KeptFact {
  fact: Fact;
  revision: number;
  /** The facts file that it came from, null where it was edited by itself last. */
  file: string | null;
  versions: FactVersion[];
}

export type Edited = 'added' | 'changed' | 'unchanged' | 'removed' | { refused: 'overtaken' | 'unknown' };

export interface Edit {
  by: string;
  at: string;
  /** The revision that its editor saw, null for any. */
  seenRevision: number | null;
}

export const versionsShown = 50;
const attempts = 3;

export async function readFact(table: Table, id: string): Promise<KeptFact | null> {
  const pointer = await readPointer(table, id);
  if (!pointer?.subject) return null;
  const [{ Item }, versions] = await Promise.all([
    table.documents.send(new GetCommand({ TableName: table.table, Key: factKey(pointer.subject, id), ConsistentRead: true })),
    readVersions(table, id, versionsShown),
  ]);
  return Item ? { fact: Item.fact as Fact, revision: pointer.revision, file: pointer.file ?? null, versions } : null;
}

/** Puts a fact, or with null takes it away, on top of what stands. A facts file that is uploaded later has the last word. */
export const editFact = (table: Table, id: string, fact: Fact | null, edit: Edit): Promise<Edited> =>
  writingRows(table, (rows) => write(rows, id, fact, edit));

async function write(table: RowsTable, id: string, fact: Fact | null, { by, at, seenRevision }: Edit): Promise<Edited> {
  if (fact) await addNames(table, [fact]);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seen = await readPointer(table, id);
    if (seenRevision !== null && seenRevision !== (seen?.revision ?? 0)) return { refused: 'overtaken' };
    if (!fact && !seen?.subject) return { refused: 'unknown' };
    const change = { id, fence: fenceAbove(seen), file: null, by, at };
    if (!(await raiseFence(table, id, seen, change.fence))) continue;
    const outcome = await (fact ? placeFact(table, change, fact) : removeFact(table, change));
    if (outcome !== 'superseded') return outcome;
  }
  return { refused: 'overtaken' };
}

/** Just above what stands and below every file uploaded later, without a clock. */
function fenceAbove(pointer: Pointer | undefined): string {
  const [below = '', edits = '0'] = (pointer?.fence ?? '0'.repeat(32)).split('~');
  return `${below}~${String(Number(edits) + 1).padStart(6, '0')}`;
}
