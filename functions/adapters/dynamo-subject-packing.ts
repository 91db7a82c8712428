import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Head, headKey, outlineIn, partKey, partKeys } from './dynamo-packed-subjects.ts';
import { factsUnder } from './dynamo-subject-rows.ts';
import { holds, type Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';
import { longestOutline, type PackedOutline, packOutline, packSubject, type SeriesPart } from './packed-subject.ts';

/** The table of facts to whoever writes rows. */
export interface RowsTable extends Table {
  /** To be awaited before a row of the subject is written or removed: until all is done its packed form does not count. */
  open(subjectKey: string): Promise<void>;
}

const subjectsAtOnce = 5;
const writesAtOnce = 20;
/** No function lives as long. */
const forgottenAfterMs = 60 * 60 * 1000;

/**
 * Runs what writes rows, and packs the subjects that it wrote to. The rows are the truth; the packed form counts only while its
 * revision is the head's. Why it never says anything else than the rows:
 * - Every writer raises the revision before its first row and stands among `writers` until after its last one.
 * - Who packs has read the head with nobody among the writers, and the rows after that; what it packed counts only if the
 *   revision is still the same, so nobody has begun to write since.
 * A writer that dies leaves its name, and the subject is read row by row until another one comes after it was given up for dead.
 */
export async function writingRows<T>(table: Table, work: (table: RowsTable) => Promise<T>, now: () => number = Date.now): Promise<T> {
  const writer = `${new Date(now()).toISOString()} ${randomUUID()}`;
  const opened = new Map<string, Promise<void>>();
  const open = (subjectKey: string) => {
    const opening = opened.get(subjectKey) ?? begin(table, subjectKey, writer);
    opened.set(subjectKey, opening);
    return opening;
  };
  try {
    return await work({ ...table, open });
  } finally {
    await inParallel(opened.keys(), subjectsAtOnce, (subjectKey) => end(table, subjectKey, writer, now()));
  }
}

async function begin({ documents, table }: Table, subjectKey: string, writer: string): Promise<void> {
  await documents.send(
    new UpdateCommand({
      TableName: table,
      Key: headKey(subjectKey),
      UpdateExpression: 'ADD writers :writer, revision :one',
      ExpressionAttributeValues: { ':writer': new Set([writer]), ':one': 1 },
    }),
  );
}

/** Leaves the writers; the last one packs. */
async function end(table: Table, subjectKey: string, writer: string, now: number): Promise<void> {
  const { Attributes } = await table.documents.send(
    new UpdateCommand({
      TableName: table.table,
      Key: headKey(subjectKey),
      UpdateExpression: 'DELETE writers :writer',
      ExpressionAttributeValues: { ':writer': new Set([writer]) },
      ReturnValues: 'ALL_NEW',
    }),
  );
  const head = Attributes as Head;
  const isAlive = (other: string) => Date.parse(other.split(' ')[0] as string) > now - forgottenAfterMs;
  if (![...(head.writers ?? [])].some(isAlive)) await packRows(table, subjectKey, head);
}

async function packRows(table: Table, subjectKey: string, head: Head): Promise<void> {
  const facts = await factsUnder(table, subjectKey, { isConsistent: true });
  const old = outlineIn(subjectKey, head);
  const { outline, parts } = packSubject(subjectKey, facts, head.revision, old);
  const bytes = packOutline(outline);
  // Its rows are read one by one, then.
  if (bytes.byteLength > longestOutline) return;
  const isOld = idsOf(old);
  const fresh = parts.filter(({ id }) => !isOld.has(id));
  await inParallel(fresh, writesAtOnce, (part) => putPart(table, subjectKey, part));
  const counts = await putOutline(table, subjectKey, head.revision, bytes);
  const gone = counts ? seriesBesides(old, idsOf(outline)) : seriesBesides(outline, isOld);
  await inParallel(partKeys(subjectKey, gone), writesAtOnce, (key) =>
    table.documents.send(new DeleteCommand({ TableName: table.table, Key: key })),
  );
}

const idsOf = (outline: PackedOutline | null) => new Set(outline?.series.map(({ id }) => id));
const seriesBesides = (outline: PackedOutline | null, ids: ReadonlySet<string>) => outline?.series.filter(({ id }) => !ids.has(id)) ?? [];

function putPart({ documents, table }: Table, subjectKey: string, { id, part, bytes }: SeriesPart): Promise<unknown> {
  return documents.send(new PutCommand({ TableName: table, Item: { ...partKey(subjectKey, id, part), facts: bytes } }));
}

function putOutline({ documents, table }: Table, subjectKey: string, revision: number, bytes: Uint8Array): Promise<boolean> {
  const command = new UpdateCommand({
    TableName: table,
    Key: headKey(subjectKey),
    UpdateExpression: 'SET outline = :outline, packedAt = :revision REMOVE writers',
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':outline': bytes, ':revision': revision },
  });
  return holds(documents.send(command));
}
