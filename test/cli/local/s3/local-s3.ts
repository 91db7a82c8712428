import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { startS3Door } from '../../../../cli/local/s3/door.ts';

export const bucket = 'newsroom';

export interface NewObject extends Partial<PutObjectCommandInput> {
  Key: string;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A door over the folder with one bucket, the SDK's client on it, and what it has told of so far. */
export async function openDoor({ folder = temporaryFolder(), watched = 'articles/', events = ['s3:ObjectCreated:*'] } = {}) {
  const messages: string[] = [];
  const door = await startS3Door({ folder, notifications: [{ bucket, prefix: watched, events, deliver: (body) => messages.push(body) }] });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const s3 = new S3Client({ region: 'us-east-1', endpoint: door.endpoint, forcePathStyle: true, credentials });
  const stop = async () => {
    s3.destroy();
    await door.stop();
  };
  onTestFinished(stop);
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    s3,
    messages,
    stop,
    endpoint: door.endpoint,
    put: (object: NewObject) => s3.send(new PutObjectCommand({ Bucket: bucket, Body: 'text', ...object })),
    get: (Key: string, options: { VersionId?: string; Range?: string; IfNoneMatch?: string } = {}) =>
      s3.send(new GetObjectCommand({ Bucket: bucket, Key, ...options })),
  };
}
