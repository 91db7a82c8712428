import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { type Change, readPointer, removeFact, removeOwnRow } from './dynamo-fact-places.ts';
import type { RowsTable } from './dynamo-subject-packing.ts';
import { deleteFenced, pagesOf, putFenced, type Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';

/** One version of a facts file, and who uploaded it when. */
export type FileVersion = Pick<Change, 'fence' | 'by' | 'at'> & {
  file: string;
  /** Whether every row of it could be read: only then is a row that it lacks one that was taken out. */
  isWhole: boolean;
};

interface FileHeader {
  fence: string;
  isWhole: boolean;
}

const writesAtOnce = 20;

const filePartition = (file: string) => `FILE#${file}`;
const headerKey = (file: string) => ({ pk: filePartition(file), sk: 'FILE' });
const rowPrefix = 'FACT#';
const rowKey = (file: string, factId: string) => ({ pk: filePartition(file), sk: `${rowPrefix}${factId}` });

/** The fence of a newer version of the file that was loaded whole, if there is one: then nothing of this one counts any more. */
export async function outdatedBy(table: Table, { file, fence }: FileVersion): Promise<string | null> {
  const header = await readHeader(table, file);
  return header?.isWhole && header.fence > fence ? header.fence : null;
}

/** Clears away what a load of an outdated version may have left where it was cut off. */
export async function takeBack(table: RowsTable, version: FileVersion, facts: readonly Fact[], newer: string): Promise<void> {
  await removeMissing(table, { ...version, fence: newer });
  await inParallel(facts, writesAtOnce, (fact) => removeOwnRow(table, fact, version.fence));
}

/** Notes that a file has a row, before the fact is placed. */
export async function noteRow(table: Table, { file, fence }: FileVersion, factId: string): Promise<void> {
  await putFenced(table, { ...rowKey(file, factId), fence });
}

/**
 * Once every row is placed: takes the facts away that the file had before and has no more. As in publishing a check, a version
 * that finds a newer one at its end clears by that one's fence what it has left itself. Answers how many facts it removed.
 */
export async function settleFile(table: RowsTable, version: FileVersion): Promise<number> {
  const header = { ...headerKey(version.file), fence: version.fence, isWhole: version.isWhole };
  if (await putFenced(table, header)) return version.isWhole ? removeMissing(table, version) : 0;
  const newer = await readHeader(table, version.file);
  if (newer?.isWhole) await removeMissing(table, { ...version, ...newer });
  return 0;
}

/** The facts that a file once had and, at this version, has no more, as far as no other file or edit has taken them over. */
export async function missingFrom(table: Table, { file, fence }: FileVersion, stillThere: ReadonlySet<string>): Promise<string[]> {
  const gone = (await rowsOlderThan(table, file, fence)).filter((id) => !stillThere.has(id));
  const pointers = await inParallel(gone, writesAtOnce, (id) => readPointer(table, id));
  return gone.filter((_, i) => pointers[i]?.file === file && pointers[i]?.subject !== null);
}

/** A row taken over by another file or an edit stays noted: a load under way may still claim it for this file. */
async function removeMissing(table: RowsTable, { file, fence, by, at }: FileVersion): Promise<number> {
  const outcomes = await inParallel(await rowsOlderThan(table, file, fence), writesAtOnce, async (id) => {
    const outcome = await removeFact(table, { id, fence, file, by, at }, (pointer) => pointer.file !== file);
    if (outcome !== 'superseded') await deleteFenced(table, rowKey(file, id), fence, 'fence < :fence');
    return outcome;
  });
  return outcomes.filter((outcome) => outcome === 'removed').length;
}

async function rowsOlderThan(table: Table, file: string, fence: string): Promise<string[]> {
  const ids: string[] = [];
  const rows = pagesOf(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :row)',
    ExpressionAttributeValues: { ':pk': filePartition(file), ':row': rowPrefix },
  });
  for await (const page of rows) for (const item of page) if (String(item.fence) < fence) ids.push(String(item.sk).slice(rowPrefix.length));
  return ids;
}

async function readHeader({ documents, table }: Table, file: string): Promise<FileHeader | null> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: headerKey(file), ConsistentRead: true }));
  return (Item as FileHeader | undefined) ?? null;
}
