import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bucket, openBucket } from './bucket.ts';
import { S3Error } from './s3-error.ts';
import { createSequence } from './sequence.ts';

export interface Store {
  bucket(name: string): Bucket;
  create(name: string): Promise<void>;
}

/** All buckets under one folder, each in a folder of its own. One process at a time may have a store open. */
export async function openStore(folder: string): Promise<Store> {
  const sequence = createSequence();
  const buckets = new Map<string, Bucket>();
  const open = async (name: string) => buckets.set(name, await openBucket(join(folder, name), sequence));
  if (existsSync(folder)) for (const name of await readdir(folder)) await open(name);
  return {
    bucket(name) {
      const bucket = buckets.get(name);
      if (bucket === undefined) throw new S3Error(404, 'NoSuchBucket', `The specified bucket does not exist: ${name}`);
      return bucket;
    },
    async create(name) {
      if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(name)) {
        throw new S3Error(400, 'InvalidBucketName', `A bucket is named with 3 to 63 of a-z, 0-9 and hyphens, not ${name}`);
      }
      if (buckets.has(name)) return;
      await mkdir(join(folder, name), { recursive: true });
      await open(name);
    },
  };
}
