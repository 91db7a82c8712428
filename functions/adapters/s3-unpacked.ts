import { HeadObjectCommand, type HeadObjectCommandOutput, S3ServiceException } from '@aws-sdk/client-s3';
import type { UploadedArticle } from '../../checker/ports.ts';
import { articleKey, storeArticle } from './s3-articles.ts';
import type { Bucket } from './s3-objects.ts';
import { hiddenSince } from './s3-versions.ts';

/** The version of a batch that an article comes from. */
export interface FromBatch {
  /** Orders the versions of the batch as text. */
  version: string;
  /** ISO instant of the batch's own upload. */
  uploadedAt: string | null;
}

const versionMetadata = 'unpacked-from';
const attempts = 5;

/**
 * Puts an article of a batch, unless what is there is newer or the same, or was erased after the batch came; whoever puts something
 * meanwhile is looked at again.
 */
export async function storeUnlessNewer(bucket: Bucket, id: string, article: UploadedArticle, from: FromBatch): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { present, isHidden } = await look(bucket, articleKey(id));
    if (present && isNewerOrSame(present, from)) return;
    if (isHidden && isAfter(await hiddenSince(bucket, articleKey(id)), from)) return;
    const condition = present ? { IfMatch: present.ETag } : { IfNoneMatch: '*' };
    if (await isPut(storeArticle(bucket, id, article, { condition, metadata: { [versionMetadata]: from.version } }))) return;
  }
  throw new Error(`Article ${id} is being written by others; ${attempts} attempts were overtaken`);
}

function isNewerOrSame({ Metadata, LastModified }: HeadObjectCommandOutput, from: FromBatch): boolean {
  const version = Metadata?.[versionMetadata];
  if (version !== undefined) return version >= from.version;
  return isAfter(LastModified, from);
}

const isAfter = (moment: Date | null | undefined, { uploadedAt }: FromBatch): boolean =>
  uploadedAt !== null && (moment?.getTime() ?? 0) > Date.parse(uploadedAt);

/** What lies there; where nothing does, whether a delete marker hides what did. */
async function look({ s3, bucket }: Bucket, key: string): Promise<{ present: HeadObjectCommandOutput | null; isHidden: boolean }> {
  try {
    return { present: await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key })), isHidden: false };
  } catch (error) {
    if (!(error instanceof S3ServiceException) || error.name !== 'NotFound') throw error;
    return { present: null, isHidden: error.$response?.headers['x-amz-delete-marker'] === 'true' };
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
