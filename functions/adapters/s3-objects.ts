import { GetObjectCommand, type GetObjectCommandOutput, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Unreadable } from '../../checker/ports.ts';

/** A bucket as somebody may use it. */
export interface Bucket {
  s3: S3Client;
  bucket: string;
}

export interface ReadObject {
  bytes: Uint8Array;
  contentType: string | null;
  metadata: Record<string, string>;
  /** ISO instant. */
  lastModified: string | null;
}

/** Reads one version of an object. What can never be read (gone, too large) is unreadable; outages throw. */
export async function readObject(
  { s3, bucket }: Bucket,
  { key, versionId }: { key: string; versionId: string | null },
  limitBytes: number,
): Promise<ReadObject | Unreadable> {
  let object: GetObjectCommandOutput;
  try {
    object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...(versionId && { VersionId: versionId }) }));
  } catch (error) {
    if (isGone(error)) return { unreadable: `${key} is gone from the bucket${versionId ? ` (version ${versionId})` : ''}` };
    throw error;
  }
  const size = object.ContentLength ?? 0;
  if (size > limitBytes) {
    (object.Body as { destroy?: () => void } | undefined)?.destroy?.();
    return { unreadable: `${key} has ${size} bytes, more than the limit of ${limitBytes} bytes (${limitBytes / 1024 / 1024} MiB)` };
  }
  const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  return {
    bytes,
    contentType: object.ContentType ?? null,
    metadata: object.Metadata ?? {},
    lastModified: object.LastModified?.toISOString() ?? null,
  };
}

export async function putJson({ s3, bucket }: Bucket, key: string, content: unknown): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: JSON.stringify(content), ContentType: 'application/json' }));
}

export async function keysUnder({ s3, bucket }: Bucket, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let from: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: from }));
    keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    from = page.NextContinuationToken;
  } while (from);
  return keys;
}

/** MethodNotAllowed is what a version that marks a deletion answers. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && ['NoSuchKey', 'NoSuchVersion', 'NotFound', 'MethodNotAllowed'].includes(error.name);
