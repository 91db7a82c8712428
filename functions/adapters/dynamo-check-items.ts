import { createHash } from 'node:crypto';
import type { ArticleRef } from '../../checker/ports.ts';
import type { Report } from '../../checker/report.ts';
import { prefixes } from './deliveries.ts';
import type { Table } from './dynamo-table.ts';
import type { Bucket } from './s3-objects.ts';

/** Where checks are kept: discrepancies and headers in the table, whole reports in the bucket. */
export type CheckStore = Table & Bucket & { now: () => Date };

/** What the newest complete check of an article came to, and where its report lies; or that the article was erased. */
export interface CheckHeader extends Pick<Report, 'reason' | 'title' | 'published'> {
  status: Report['status'] | 'erased';
  articleId: string;
  versionId: string | null;
  fence: string;
  coverage: Report['coverage'];
  /** The series it rests on; absent in what an earlier version of this program wrote. */
  evidence?: string[];
  reportKey: string | null;
  checkedAt: string;
}

export const articlePartition = (articleId: string) => `ARTICLE#${articleId}`;
export const fenceKey = (articleId: string) => ({ pk: articlePartition(articleId), sk: 'FENCE' });
export const headerKey = (articleId: string) => ({ pk: articlePartition(articleId), sk: 'CHECK' });
export const erasedKey = (articleId: string, fence: string) => ({ pk: articlePartition(articleId), sk: `AUDIT#erased#${fence}` });
export const deletionAskedKey = (articleId: string, at: string) => ({ pk: articlePartition(articleId), sk: `AUDIT#asked#${at}` });
export const discrepancyPrefix = 'DISCREPANCY#';
export const discrepancyKey = (articleId: string, discrepancyId: string) => ({
  pk: articlePartition(articleId),
  sk: `${discrepancyPrefix}${discrepancyId}`,
});

const longestFolder = 700;

/** An article's id as one folder name: encoded, and by its hash where that would be too long for a key or mean another folder. */
export function reportFolder(id: string): string {
  const encoded = encodeURIComponent(id);
  const isSafe = encoded.length <= longestFolder && !/^\.*$/.test(id);
  const folder = isSafe ? encoded : `sha256-${createHash('sha256').update(id).digest('hex')}`;
  return `${prefixes.results}articles/${folder}/`;
}

/** In the order of the fences, as text. */
export const reportKey = ({ id, fence }: Pick<ArticleRef, 'id' | 'fence'>): string =>
  `${reportFolder(id)}${encodeURIComponent(fence)}.json`;
