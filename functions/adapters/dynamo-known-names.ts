import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { nameItem, nameOf } from './dynamo-name-items.ts';
import { holds, pagesOf, type Table } from './dynamo-table.ts';
import { hashOfName, hashSet } from './hash-set.ts';

/**
 * Which names are in the table: a log of hashes that is only ever added to, its entries numbered without a gap. A name is in
 * the log before any other item of it is written, and whoever asks has read to the log's end, consistently: no name in the
 * table is ever missed. One that has left it costs a read wherever it is spoken, and so does one in thousands that never was there.
 */
export interface KnownNames {
  /** Reads what was added since the last time. */
  refresh(): Promise<void>;
  /** Whether a name may be in the table: any may, where the log is missing or damaged. */
  mayHave(indexName: string): boolean;
  /** Adds the names that are not there yet. */
  add(indexNames: Iterable<string>): Promise<void>;
}

const partition = 'NAMES';
const sortKey = (number: number) => String(number).padStart(10, '0');
const bytesPerHash = 4;
/** 200,000 bytes an entry; an item may have twice that. */
export const hashesPerEntry = 50_000;
const attempts = 50;

const kept = new WeakMap<Table['documents'], Map<string, KnownNames>>();

/** One for all who use a client: a function that goes on living reads only what is new. */
export function knownNamesOf(table: Table): KnownNames {
  const byTable = kept.get(table.documents) ?? new Map<string, KnownNames>();
  kept.set(table.documents, byTable);
  const names = byTable.get(table.table) ?? knownNames(table);
  byTable.set(table.table, names);
  return names;
}

function knownNames(table: Table): KnownNames {
  let known = hashSet();
  let end = 0;
  let isDamaged = false;
  let refreshed: Promise<void> = Promise.resolve();

  async function readOn(): Promise<void> {
    // In case it has been put right meanwhile.
    if (isDamaged) [known, end, isDamaged] = [hashSet(), 0, false];
    for await (const page of entriesAfter(table, end))
      for (const { sk, hashes } of page) {
        if (Number(sk) !== end + 1 || !isWhole(hashes)) isDamaged = true;
        end = Number(sk);
        if (isWhole(hashes)) for (const hash of hashesIn(hashes)) known.add(hash);
      }
  }
  // One after the other: each reads from where the last one stopped, and none goes by a reading begun before it asked.
  const refresh = () => {
    refreshed = refreshed.catch(() => {}).then(readOn);
    return refreshed;
  };
  return {
    refresh,
    mayHave: (indexName) => isDamaged || end === 0 || known.has(hashOfName(indexName)),
    async add(indexNames) {
      const hashes = new Set([...indexNames].map(hashOfName));
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        await refresh();
        // A log that is begun in a table which has names already must know those too.
        if (end === 0) for await (const name of namesIn(table)) hashes.add(hashOfName(name));
        const missing = [...hashes].filter((hash) => !known.has(hash)).slice(0, hashesPerEntry);
        if (missing.length === 0) return;
        await append(table, end + 1, missing);
      }
      throw new Error(`The log of names is being added to by others; ${attempts} attempts were overtaken`);
    },
  };
}

const isWhole = (hashes: unknown): hashes is Uint8Array =>
  hashes instanceof Uint8Array && hashes.byteLength > 0 && hashes.byteLength % bytesPerHash === 0;

function hashesIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / bytesPerHash }, (_, i) => view.getUint32(i * bytesPerHash));
}

const entriesAfter = (table: Table, last: number) =>
  pagesOf(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND sk > :last',
    ExpressionAttributeValues: { ':pk': partition, ':last': sortKey(last) },
  });

async function* namesIn({ documents, table }: Table): AsyncGenerator<string> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        FilterExpression: 'begins_with(pk, :name)',
        ProjectionExpression: 'pk, sk',
        ExpressionAttributeValues: { ':name': nameItem('').pk },
        ExclusiveStartKey: from,
      }),
    );
    for (const item of page.Items ?? []) yield nameOf(item);
    from = page.LastEvaluatedKey;
  } while (from);
}

/** The entry of the log that has these hashes. */
export function entryOf(number: number, hashes: readonly number[]): Record<string, unknown> {
  const bytes = new Uint8Array(hashes.length * bytesPerHash);
  const view = new DataView(bytes.buffer);
  for (const [i, hash] of hashes.entries()) view.setUint32(i * bytesPerHash, hash);
  return { pk: partition, sk: sortKey(number), hashes: bytes };
}

/** Comes to nothing where another has added an entry of this number meanwhile. */
async function append({ documents, table }: Table, number: number, hashes: readonly number[]): Promise<void> {
  const command = new PutCommand({ TableName: table, Item: entryOf(number, hashes), ConditionExpression: 'attribute_not_exists(pk)' });
  await holds(documents.send(command));
}
