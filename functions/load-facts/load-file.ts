import { type FactsProblem, readFacts } from '../../checker/facts/read-facts.ts';
import { prefixes } from '../adapters/deliveries.ts';
import type { FileVersion } from '../adapters/dynamo-fact-files.ts';
import { type LoadedFacts, loadFacts, whyUnstorable } from '../adapters/dynamo-fact-loading.ts';
import { type PlannedChanges, planChanges } from '../adapters/dynamo-fact-plan.ts';
import type { Table } from '../adapters/dynamo-table.ts';
import type { Upload } from '../adapters/s3-events.ts';
import { type Bucket, putJson, readObject } from '../adapters/s3-objects.ts';

export const factsFileLimitBytes = 32 * 1024 * 1024;

/**
 * What became of one version of a facts file; lies in the bucket as `results/facts/<file>.json`, or, where the upload asked for
 * a dry run (`x-amz-meta-dry-run: true`) and nothing was written, as `results/facts/<file>.dry-run.json`.
 */
export interface LoadResult extends LoadedFacts {
  file: string;
  versionId: string | null;
  /** Facts that stand as the file has them: added, changed and unchanged ones. */
  loaded: number;
  problems: FactsProblem[];
  /** Why nothing of the file could be read. */
  unreadable?: string;
  /** Of a dry run: what a load would change. */
  wouldChange?: PlannedChanges;
}

const nothing = { added: 0, changed: 0, unchanged: 0, removed: 0, superseded: 0, loaded: 0, problems: [] };

/** Reads, loads and says what came of it. A file that cannot be read is a result, not a failure. */
export async function loadFile(bucket: Bucket, table: Table, upload: Upload, now: Date): Promise<LoadResult> {
  const file = upload.key.slice(prefixes.facts.length);
  const about = { file, versionId: upload.versionId };
  const object = await readObject(bucket, upload, factsFileLimitBytes);
  const isDryRun = 'metadata' in object && object.metadata['dry-run'] === 'true';
  const version = { file, fence: upload.fence, by: upload.by, at: now.toISOString() };
  const outcome =
    'unreadable' in object ? { ...nothing, unreadable: object.unreadable } : await load(table, version, object.bytes, isDryRun);
  const result = { ...about, ...outcome };
  await putJson(bucket, `${prefixes.results}${upload.key}${isDryRun ? '.dry-run' : ''}.json`, result);
  return result;
}

async function load(table: Table, about: Omit<FileVersion, 'isWhole'>, bytes: Uint8Array, isDryRun: boolean) {
  const read = readFacts(bytes, about.file);
  if ('unreadable' in read) return { ...nothing, unreadable: read.unreadable };
  const unstorable = read.facts.flatMap(({ fact, line }) => {
    const why = whyUnstorable(fact);
    return why ? { line, ...why } : [];
  });
  const problems = [...read.problems, ...unstorable].sort((a, b) => a.line - b.line);
  const bad = new Set(unstorable.map(({ line }) => line));
  const facts = read.facts.filter(({ line }) => !bad.has(line)).map(({ fact }) => fact);
  const version = { ...about, isWhole: problems.length === 0 };
  if (isDryRun) return { ...nothing, problems, wouldChange: await planChanges(table, facts, version) };
  const counts = await loadFacts(table, facts, version);
  return { ...counts, loaded: counts.added + counts.changed + counts.unchanged, problems };
}
