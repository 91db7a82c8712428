import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRef } from '../../checker/ports.ts';
import { readHeader } from './dynamo-check-header.ts';
import { holds, notNewer, type Table } from './dynamo-table.ts';
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
  await inParallel(fresh, writesAtOnce, (series) => putNote(table, series, id, fence));
  const isSameVersion = before !== null && versionOf(before.fence) === versionOf(fence);
  return isSameVersion ? [...noted, ...fresh] : [...evidence];
}

/** The articles noted under a series, page by page; a page is empty at most at the end. */
export async function* articlesResting({ documents, table }: Table, series: string): AsyncGenerator<string[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partition(series) },
        ExclusiveStartKey: from,
      }),
    );
    yield (page.Items ?? []).map(({ sk }) => String(sk).slice(articlePrefix.length));
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Takes a note back that the header of this fence does not bear out; one made by a newer check stays. */
export async function forgetEvidence({ documents, table }: Table, series: string, articleId: string, fence: string): Promise<void> {
  const command = new DeleteCommand({
    TableName: table,
    Key: noteKey(series, articleId),
    ConditionExpression: notNewer,
    ExpressionAttributeValues: { ':fence': fence },
  });
  await holds(documents.send(command));
}

async function putNote({ documents, table }: Table, series: string, articleId: string, fence: string): Promise<void> {
  const command = new PutCommand({
    TableName: table,
    Item: { ...noteKey(series, articleId), fence },
    ConditionExpression: notNewer,
    ExpressionAttributeValues: { ':fence': fence },
  });
  await holds(documents.send(command));
}
