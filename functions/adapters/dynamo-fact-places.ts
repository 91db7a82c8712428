import { createHash } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { nameKey } from '../../checker/facts/names.ts';
import { dropVersion, keepVersion } from './dynamo-fact-versions.ts';
import type { RowsTable } from './dynamo-subject-packing.ts';
import { factKey } from './dynamo-subject-rows.ts';
import { deleteFenced, holds, putFenced, type Table } from './dynamo-table.ts';

/** Where a fact stands, or, with `subject` null, that it was removed. */
export interface Pointer {
  subject: string | null;
  /** Where a removed fact stood. */
  stoodUnder?: string | null;
  fence: string;
  /** Counts the times it was written: a writer must notice another one also when that wrote the same again. */
  revision: number;
  /** Of what the fact says; absent in what an earlier version of this program wrote. */
  hash?: string;
  /** The facts file that wrote it last, null for a single edit. */
  file?: string | null;
}

/** One change of a fact. Of two fences the greater wins: see `loadFacts` and `editFact`. */
export interface Change {
  id: string;
  fence: string;
  file: string | null;
  by: string;
  at: string;
}

export type Outcome = 'added' | 'changed' | 'unchanged' | 'removed' | 'superseded';

const attempts = 10;

/**
 * Version first, then the row, the pointer last: until the pointer is moved it still names the place to clear, so a load cut
 * off anywhere is made good by its repetition. The pointer moves only if it is as it was read; otherwise another writer was
 * here, and all is looked at again. A writer that finds a newer pointer takes back the row it may have left elsewhere; one
 * that finds a newer row in its own place has left nothing.
 */
export async function placeFact(table: RowsTable, change: Change, fact: Fact): Promise<Outcome> {
  const { id, fence, file } = change;
  const subject = nameKey(fact.subject);
  const hash = hashOf(fact);
  let isKept = false;
  // What was superseded was never in force, and is no version; one kept by an earlier run may have been.
  const superseded = async () => {
    if (isKept) await dropVersion(table, change);
    return 'superseded' as const;
  };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const pointer = await readPointer(table, id);
    if (pointer && pointer.fence > fence) {
      if (pointer.subject !== subject) await removeRow(table, subject, change);
      return superseded();
    }
    const outcome = outcomeOf(pointer, hash);
    if (outcome !== 'unchanged') {
      await keepVersion(table, change, fact);
      isKept = true;
    }
    const row = { ...factKey(subject, id), fence, fact };
    await table.open(subject);
    if (!(await putFenced(table, row))) return superseded();
    if (pointer?.subject && pointer.subject !== subject) await removeRow(table, pointer.subject, change);
    if (await movePointer(table, id, pointer, { subject, fence, hash, file })) return outcome;
  }
  throw overtaken(id);
}

/**
 * The pointer first, then the row: a row written meanwhile by somebody newer stays, and somebody older, also one who has not
 * got as far as a pointer, finds the removal and takes back what was written. Unless the fact, as it stands, is `kept`.
 */
export async function removeFact(table: RowsTable, change: Change, kept: (pointer: Pointer) => boolean = () => false): Promise<Outcome> {
  const { id, fence, file } = change;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const pointer = await readPointer(table, id);
    if (pointer && (pointer.fence > fence || kept(pointer))) return 'superseded';
    const stoodUnder = pointer?.subject ?? pointer?.stoodUnder ?? null;
    const isThere = Boolean(pointer?.subject);
    if (isThere) await keepVersion(table, change, null);
    if (!(await movePointer(table, id, pointer, { subject: null, stoodUnder, fence, hash: hashOf(null), file }))) continue;
    if (stoodUnder !== null) await removeRow(table, stoodUnder, change);
    return isThere ? 'removed' : 'unchanged';
  }
  throw overtaken(id);
}

/** Raises the fence of a fact, if it still is as it was read, and changes nothing else: of two editors one gets through. */
export function raiseFence(table: Table, id: string, pointer: Pointer | undefined, fence: string): Promise<boolean> {
  return movePointer(table, id, pointer, { subject: null, file: null, ...pointer, fence });
}

export async function readPointer({ documents, table }: Table, factId: string): Promise<Pointer | undefined> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: pointerKey(factId), ConsistentRead: true }));
  return Item as Pointer | undefined;
}

export function outcomeOf(pointer: Pointer | undefined, hash: string): 'added' | 'changed' | 'unchanged' {
  if (!pointer?.subject) return 'added';
  return pointer.hash === hash ? 'unchanged' : 'changed';
}

export const hashOf = (fact: Fact | null): string => createHash('sha256').update(JSON.stringify(fact)).digest('hex').slice(0, 24);

const overtaken = (id: string) => new Error(`Fact ${id} is being written by others; ${attempts} attempts were overtaken`);

async function movePointer(table: Table, id: string, from: Pointer | undefined, to: Omit<Pointer, 'revision'>): Promise<boolean> {
  const item = { ...to, ...pointerKey(id), revision: (from?.revision ?? 0) + 1 };
  if (!from) return put(table, item, 'attribute_not_exists(pk)');
  return put(table, item, 'revision = :revision', { ':revision': from.revision });
}

const pointerKey = (factId: string) => ({ pk: `ID#${factId}`, sk: 'ID' });

async function put(
  { documents, table }: Table,
  item: Record<string, unknown>,
  condition: string,
  values?: Record<string, string | number>,
) {
  const command = new PutCommand({
    TableName: table,
    Item: item,
    ConditionExpression: condition,
    ExpressionAttributeValues: values,
  });
  return holds(documents.send(command));
}

async function removeRow(table: RowsTable, subject: string, { id, fence }: Change): Promise<void> {
  await table.open(subject);
  await deleteFenced(table, factKey(subject, id), fence);
}

/** Removes the row of a fact if it is exactly of this fence: for a load that came to nothing. */
export async function removeOwnRow(table: RowsTable, fact: Fact, fence: string): Promise<void> {
  const subject = nameKey(fact.subject);
  await table.open(subject);
  await deleteFenced(table, factKey(subject, fact.id), fence, 'fence = :fence');
}
