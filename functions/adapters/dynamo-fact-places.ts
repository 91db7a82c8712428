import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { nameKey } from '../../checker/facts/names.ts';
import { subjectPartition } from './dynamo-facts.ts';
import { holds, notNewer, type Table } from './dynamo-table.ts';

interface Pointer {
  subject: string;
  fence: string;
  /** Counts the times it was written: a loader must notice another one also when that wrote the same again. */
  revision: number;
}

const attempts = 5;

/**
 * Row first, pointer last: until the pointer is moved it still names the place to clear, so a load cut off anywhere is made
 * good by its repetition. The pointer moves only if it is as it was read; otherwise another loader was here, and all is
 * looked at again. A loader that finds a newer pointer takes back the row it may have left elsewhere; one that finds a newer row
 * in its own place has left nothing.
 */
export async function placeFact(table: Table, fact: Fact, fence: string): Promise<'loaded' | 'superseded'> {
  const subject = nameKey(fact.subject);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const pointer = await readPointer(table, fact.id);
    if (pointer && pointer.fence > fence) {
      if (pointer.subject !== subject) await removeRow(table, subject, fact.id, fence);
      return 'superseded';
    }
    const row = { pk: subjectPartition(subject), sk: `FACT#${fact.id}`, fence, fact };
    if (!(await put(table, row, notNewer, { ':fence': fence }))) return 'superseded';
    if (pointer && pointer.subject !== subject) await removeRow(table, pointer.subject, fact.id, fence);
    if (await movePointer(table, fact.id, pointer, { subject, fence, revision: (pointer?.revision ?? 0) + 1 })) return 'loaded';
  }
  throw new Error(`Fact ${fact.id} is being loaded by others; ${attempts} attempts were overtaken`);
}

async function readPointer({ documents, table }: Table, factId: string): Promise<Pointer | undefined> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: pointerKey(factId), ConsistentRead: true }));
  return Item as Pointer | undefined;
}

async function movePointer(table: Table, factId: string, from: Pointer | undefined, to: Pointer): Promise<boolean> {
  const item = { ...pointerKey(factId), ...to };
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

async function removeRow({ documents, table }: Table, subject: string, factId: string, fence: string): Promise<void> {
  const command = new DeleteCommand({
    TableName: table,
    Key: { pk: subjectPartition(subject), sk: `FACT#${factId}` },
    ConditionExpression: notNewer,
    ExpressionAttributeValues: { ':fence': fence },
  });
  await holds(documents.send(command));
}
