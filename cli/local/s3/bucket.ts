import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sequence } from './sequence.ts';

/** What is known of one version of an object, besides its bytes. */
export interface Version {
  key: string;
  versionId: string;
  sequencer: string;
  /** ISO instant. */
  lastModified: string;
  isDeleteMarker: boolean;
  size: number;
  /** MD5 of the bytes, in hexadecimal. */
  eTag: string;
  /** Content headers, checksums and `x-amz-meta-…`, as they came and are answered. */
  headers: Record<string, string>;
}

export type NewVersion = Omit<Version, 'versionId' | 'sequencer' | 'lastModified' | 'size'>;

export interface Bucket {
  /** The newest version, which may be a delete marker. */
  newest(key: string): Version | undefined;
  version(key: string, versionId: string): Version | undefined;
  /** The newest version of every key that is not deleted, in no order. */
  present(): Version[];
  /** Every key with its versions, the oldest first. */
  all(): { key: string; versions: Version[] }[];
  read(version: Version): Promise<Buffer>;
  /** Adds a version, unless `allow` throws at the version that is then the newest. */
  add(version: NewVersion, body: Buffer, allow?: (newest: Version | undefined) => void): Promise<Version>;
  remove(version: Version): void;
}

/**
 * A versioned bucket in a folder: `<version id>.body` beside `<version id>.json`. A version exists once its json is
 * there, which is written elsewhere and renamed, after the body: a process killed at any moment leaves whole versions only.
 */
export async function openBucket(folder: string, sequence: Sequence): Promise<Bucket> {
  const path = (versionId: string, kind: 'json' | 'body' | 'unfinished') => join(folder, `${versionId}.${kind}`);
  const versions = await readVersions(folder);
  for (const { sequencer } of [...versions.values()].flat()) sequence.seen(sequencer);
  const newest = (key: string) => versions.get(key)?.at(-1);

  return {
    newest,
    version: (key, versionId) => versions.get(key)?.find((version) => version.versionId === versionId),
    present: () => [...versions.values()].flatMap((all) => all.at(-1) ?? []).filter((version) => !version.isDeleteMarker),
    all: () => [...versions].map(([key, own]) => ({ key, versions: own })),
    read: ({ versionId }) => readFile(path(versionId, 'body')),
    async add(added, body, allow) {
      const versionId = randomBytes(16).toString('hex');
      await writeFile(path(versionId, 'body'), body);
      try {
        allow?.(newest(added.key));
      } catch (error) {
        await rm(path(versionId, 'body'));
        throw error;
      }
      const version = { ...added, versionId, sequencer: sequence.next(), lastModified: new Date().toISOString(), size: body.length };
      writeFileSync(path(versionId, 'unfinished'), JSON.stringify(version));
      renameSync(path(versionId, 'unfinished'), path(versionId, 'json'));
      versions.set(added.key, [...(versions.get(added.key) ?? []), version]);
      return version;
    },
    remove({ key, versionId }) {
      rmSync(path(versionId, 'json'));
      rmSync(path(versionId, 'body'));
      versions.set(key, versions.get(key)?.filter((version) => version.versionId !== versionId) ?? []);
    },
  };
}

/** The versions of each key, oldest first; clears away what a killed process left unfinished. */
async function readVersions(folder: string): Promise<Map<string, Version[]>> {
  const files = new Set(await readdir(folder));
  const versions: Version[] = [];
  for (const file of files) {
    if (file.endsWith('.json')) versions.push(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    else if (!files.has(file.replace(/\.\w+$/, '.json'))) rmSync(join(folder, file));
  }
  versions.sort((one, other) => (one.sequencer < other.sequencer ? -1 : 1));
  return versions.reduce((byKey, version) => byKey.set(version.key, [...(byKey.get(version.key) ?? []), version]), new Map());
}
