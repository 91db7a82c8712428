import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { limits } from '../../checker/article/limits.ts';
import { parseIsoDay } from '../../checker/calendar.ts';
import type { Articles, UploadedArticle } from '../../checker/ports.ts';
import { prefixes } from './deliveries.ts';
import { fromEncodedWords, toEncodedWord } from './encoded-words.ts';
import { type Bucket, readObject } from './s3-objects.ts';

export const articleKey = (id: string) => `${prefixes.articles}${id}`;

/** Articles as objects under `articles/`, with `x-amz-meta-published` (an ISO date) and `x-amz-meta-title` where given. */
export const s3Articles = (bucket: Bucket, now = () => new Date()): Articles => ({
  async read({ id, versionId }) {
    const object = await readObject(bucket, { key: articleKey(id), versionId }, limits.documentBytes);
    if ('unreadable' in object) return object;
    const { title, published } = object.metadata;
    if (published && !parseIsoDay(published))
      return { unreadable: `x-amz-meta-published is "${published.slice(0, 40)}", which is no date; write YYYY-MM-DD` };
    return {
      bytes: object.bytes,
      contentType: object.contentType,
      published: published || null,
      publishedFrom: published ? 'metadata' : null,
      title: title ? fromEncodedWords(title) : null,
      uploadedAt: object.lastModified,
      readAt: now().toISOString(),
    };
  },
});

export interface Storing {
  condition?: { IfMatch?: string; IfNoneMatch?: string };
  metadata?: Record<string, string>;
}

/** Puts an article where its upload is noticed and checked. */
export async function storeArticle(
  { s3, bucket }: Bucket,
  id: string,
  article: UploadedArticle,
  { condition, metadata }: Storing = {},
): Promise<{ versionId: string | null }> {
  const { VersionId } = await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: articleKey(id),
      Body: article.bytes,
      ContentType: article.contentType ?? undefined,
      ...condition,
      Metadata: {
        ...metadata,
        ...(article.published && { published: article.published }),
        ...(article.title && { title: toEncodedWord(article.title) }),
      },
    }),
  );
  return { versionId: VersionId ?? null };
}

/** Hides an article behind a delete marker, which is noticed as its upload was: then it is erased. */
export async function deleteArticle({ s3, bucket }: Bucket, id: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: articleKey(id) }));
}
