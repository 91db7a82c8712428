import type { ArticleRef } from '../../checker/ports.ts';
import { readHeader } from './dynamo-check-header.ts';
import { deleteFenced, pagesOf, putFenced, type Table } from './dynamo-table.ts';
import { versionOf } from './fence.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Which articles rest on which facts, looked up by the facts. A note is made before the check that rests on it is complete,
 * and is taken back only when somebody who goes by it finds that the article's header does not name the series any more: a note
 * too many costs one look, a note too few an article that is wrong and never checked again.
 */
const partition = (series: string) => `EVIDENCE#${series}`;
const articlePrefix = 'ARTICLE#';
const noteKey = (series: string, articleId: string) => ({ pk: partition(series), sk: `${articlePrefix}${articleId}` });

const writesAtOnce = 20;

/**
 * Notes what a check rests on, but for what is noted already, and answers all that the article rests on now: what an earlier check
 * of the same version rested on stays, so that a fact that was taken away and is put back finds its articles again.
 */
export async function noteEvidence(table: Table, { id, fence }: ArticleRef, evidence: ReadonlySet<string>): Promise<string[]> {
  const before = await readHeader(table, id);
  const noted = new Set(before?.evidence);
  const fresh = [...evidence].filter((series) => !noted.has(series));
  await inParallel(fresh, writesAtOnce, (series) => putFenced(table, { ...noteKey(series, id), fence }));
  const isSameVersion = before !== null && versionOf(before.fence) === versionOf(fence);
  return isSameVersion ? [...noted, ...fresh] : [...evidence];
}

/** The articles noted under a series, page by page; a page is empty at most at the end. */
export async function* articlesResting(table: Table, series: string): AsyncGenerator<string[]> {
  const query = { ConsistentRead: true, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': partition(series) } };
  for await (const notes of pagesOf(table, query)) yield notes.map(({ sk }) => String(sk).slice(articlePrefix.length));
}

/** Takes a note back that the header of this fence does not bear out; one made by a newer check stays. */
export async function forgetEvidence(table: Table, series: string, articleId: string, fence: string): Promise<void> {
  await deleteFenced(table, noteKey(series, articleId), fence);
}
