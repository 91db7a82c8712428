import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { KnownSubject } from '../../checker/facts/known-subject.ts';
import { indexKeys } from '../../checker/facts/scatter-key.ts';
import { findDynoxide } from '../../cli/local/dynoxide.ts';
import { entryOf, hashesPerEntry } from '../../functions/adapters/dynamo-known-names.ts';
import { nameItem } from '../../functions/adapters/dynamo-name-items.ts';
import { headKey, partKey } from '../../functions/adapters/dynamo-packed-subjects.ts';
import { factKey } from '../../functions/adapters/dynamo-subject-rows.ts';
import { hashOfName } from '../../functions/adapters/hash-set.ts';
import { packOutline, packSubject } from '../../functions/adapters/packed-subject.ts';
import { referenceFacts } from '../../functions/adapters/tables.ts';

const fence = '0'.repeat(32);

/**
 * Writes a table as the loader would have, as an export file, which the engine takes in much sooner than a million writes. What
 * only writers read, the pointers and versions of facts, is left out. Answers how many names lead to subjects.
 */
export async function writeTable(
  table: string,
  folder: string,
  subjects: Iterable<KnownSubject>,
  told: (facts: number) => void,
): Promise<number> {
  const source = join(folder, 'export');
  mkdirSync(join(source, table, 'data'), { recursive: true });
  const file = createGzip({ level: 1 });
  const written = finished(file.pipe(createWriteStream(join(source, table, 'data', 'items.json.gz'))));
  const subjectsNamed = new Map<string, Set<string>>();
  let facts = 0;
  for (const subject of subjects) {
    for (const item of itemsOf(subject)) await write(file, item);
    for (const name of subject.names.flatMap(indexKeys)) subjectsNamed.set(name, (subjectsNamed.get(name) ?? new Set()).add(subject.key));
    facts += subject.facts.length;
    told(facts);
  }
  for (const [name, keys] of subjectsNamed) await write(file, { ...nameItem(name), subjects: keys });
  const hashes = [...subjectsNamed.keys()].map(hashOfName);
  for (let entry = 0; entry * hashesPerEntry < hashes.length; entry += 1)
    await write(file, entryOf(entry + 1, hashes.slice(entry * hashesPerEntry, (entry + 1) * hashesPerEntry)));
  file.end();
  await written;
  takeIn(table, folder, source);
  return subjectsNamed.size;
}

function itemsOf({ key, facts }: KnownSubject): Record<string, unknown>[] {
  const { outline, parts } = packSubject(key, facts, 1, null);
  return [
    ...facts.map((fact) => ({ ...factKey(key, fact.id), fence, fact })),
    ...parts.map(({ id, part, bytes }) => ({ ...partKey(key, id, part), facts: bytes })),
    { ...headKey(key), revision: 1, packedAt: 1, outline: packOutline(outline) },
  ];
}

async function write(file: Writable, item: Record<string, unknown>): Promise<void> {
  const marshalled = marshall(item) as Record<string, { B?: Uint8Array | string }>;
  for (const value of Object.values(marshalled)) if (value.B) value.B = Buffer.from(value.B).toString('base64');
  const line = JSON.stringify({ Item: marshalled });
  if (!file.write(`${line}\n`)) await new Promise((resolve) => file.once('drain', resolve));
}

function takeIn(table: string, folder: string, source: string): void {
  const keys = { HASH: referenceFacts.partitionKey, RANGE: referenceFacts.sortKey };
  const schema = join(folder, 'schema.json');
  const definition = {
    TableName: table,
    KeySchema: Object.entries(keys).map(([KeyType, AttributeName]) => ({ AttributeName, KeyType })),
    AttributeDefinitions: Object.values(keys).map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
  };
  writeFileSync(schema, JSON.stringify([{ Table: definition }]));
  const engine = findDynoxide();
  if (engine === null) throw new Error('The engine of this bench, @dynoxide/linux-x64, is not installed.');
  execFileSync(engine, ['import', '--source', source, '--schema', schema, '--output', join(folder, 'dynamodb.sqlite')], { stdio: 'pipe' });
  rmSync(source, { recursive: true });
}
