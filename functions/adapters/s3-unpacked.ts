import { HeadObjectCommand, type HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import type { UploadedArticle } from '../../checker/ports.ts';
import { articleKey, storeArticle } from './s3-articles.ts';
import type { Bucket } from './s3-objects.ts';

/** The version of a batch that an article comes from. */
export interface FromBatch {
  /** Orders the versions of the batch as text. */
  version: string;
  /** ISO instant of the batch's own upload. */
  uploadedAt: string | null;
}

const versionMetadata = 'unpacked-from';
const attempts = 5;

/** Puts an article of a batch, unless what is there is newer or the same; whoever puts something meanwhile is looked at again. */
export async function storeUnlessNewer(bucket: Bucket, id: string, article: UploadedArticle, from: FromBatch): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const present = await look(bucket, articleKey(id));
    if (present && isNewerOrSame(present, from)) return;
    const condition = present ? { IfMatch: present.ETag } : { IfNoneMatch: '*' };
    if (await isPut(storeArticle(bucket, id, article, { condition, metadata: { [versionMetadata]: from.version } }))) return;
  }
  throw new Error(`Article ${id} is being written by others; ${attempts} attempts were overtaken`);
}

function isNewerOrSame({ Metadata, LastModified }: HeadObjectCommandOutput, from: FromBatch): boolean {
  const version = Metadata?.[versionMetadata];
  if (version !== undefined) return version >= from.version;
  return from.uploadedAt !== null && LastModified !== undefined && LastModified.getTime() > Date.parse(from.uploadedAt);
}

async function look({ s3, bucket }: Bucket, key: string): Promise<HeadObjectCommandOutput | null> {
  try {
    return await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
  } catch (error) {
    if ((error as Error).name === 'NotFound') return null;
    throw error;
  }
}

/** False where the condition did not hold any more. */
async function isPut(put: Promise<unknown>): Promise<boolean> {
  try {
    await put;
    return true;
  } catch (error) {
    if (overtaken.has((error as Error).name)) return false;
    throw error;
  }
}

const overtaken = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);
