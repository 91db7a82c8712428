import type { FactsProblem } from '../../checker/facts/read-facts.ts';
import { readFacts } from '../../checker/facts/read-facts.ts';
import { prefixes } from '../adapters/deliveries.ts';
import { loadFacts, whyUnstorable } from '../adapters/dynamo-fact-loading.ts';
import type { Table } from '../adapters/dynamo-table.ts';
import type { Upload } from '../adapters/s3-events.ts';
import { type Bucket, putJson, readObject } from '../adapters/s3-objects.ts';

export const factsFileLimitBytes = 32 * 1024 * 1024;

/** What became of one version of a facts file; lies in the bucket as `results/facts/<file>.json`. */
export interface LoadResult {
  file: string;
  versionId: string | null;
  loaded: number;
  /** Facts that a newer file had brought already. */
  superseded: number;
  problems: FactsProblem[];
  /** Why nothing of the file could be read. */
  unreadable?: string;
}

/** Reads, loads and says what came of it. A file that cannot be read is a result, not a failure. */
export async function loadFile(bucket: Bucket, table: Table, upload: Upload): Promise<LoadResult> {
  const file = upload.key.slice(prefixes.facts.length);
  const about = { file, versionId: upload.versionId };
  const outcome = await load(bucket, table, upload, file);
  const result = { ...about, ...outcome };
  await putJson(bucket, `${prefixes.results}${upload.key}.json`, result);
  return result;
}

async function load(bucket: Bucket, table: Table, upload: Upload, file: string): Promise<Omit<LoadResult, 'file' | 'versionId'>> {
  const nothing = { loaded: 0, superseded: 0, problems: [] };
  const object = await readObject(bucket, upload, factsFileLimitBytes);
  if ('unreadable' in object) return { ...nothing, unreadable: object.unreadable };
  const read = readFacts(object.bytes, file);
  if ('unreadable' in read) return { ...nothing, unreadable: read.unreadable };
  const problems = [...read.problems];
  const storable = read.facts.filter(({ fact, line }) => {
    const why = whyUnstorable(fact);
    if (why) problems.push({ line, ...why });
    return !why;
  });
  const facts = storable.map(({ fact }) => fact);
  return { ...(await loadFacts(table, facts, upload.fence)), problems: problems.sort((a, b) => a.line - b.line) };
}
