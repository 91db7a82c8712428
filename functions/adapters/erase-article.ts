import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { prefixes } from './deliveries.ts';
import { claim, putHeader, readHeader } from './dynamo-check-header.ts';
import {
  type CheckHeader,
  type CheckStore,
  deletionAskedKey,
  discrepancyKey,
  erasedKey,
  reportFolder,
  reportKey,
} from './dynamo-check-items.ts';
import { discrepanciesOf, type StoredDiscrepancy } from './dynamo-stored-discrepancies.ts';
import { deleteFenced, holds, pagesOf, type Table } from './dynamo-table.ts';
import { inParallel } from './in-parallel.ts';
import { deleteVersions, listVersions, versionsBehind } from './s3-versions.ts';

/** An article that was taken out of the bucket: its delete marker, and the fence of the moment. */
export interface Removal {
  id: string;
  versionId: string | null;
  fence: string;
  /** By somebody, or by the bucket when its time was over. */
  why: 'deleted' | 'expired';
}

/** What was there, as the audit line has it. */
export interface Erased {
  discrepancies: number;
  texts: number;
}

const deletesAtOnce = 20;

/**
 * Removes the text, the reports and the discrepancies of an article for good, and keeps a line that says so. It is ordered
 * among the article's checks by its fence as any of them, and touches only what is older: a check still under way is turned
 * away by the header that is put here, and takes its own traces away; an article uploaded again since keeps all of its own.
 * The texts go last: while one is there, a removal that was cut off and comes again knows that it has something to do.
 */
export async function eraseArticle(store: CheckStore, removal: Removal): Promise<Erased | null> {
  const { id, versionId, fence } = removal;
  const texts = await versionsBehind(store, `${prefixes.articles}${id}`, versionId);
  const discrepancies = (await discrepanciesOf(store, id)).filter((stored) => lastFoundIn(stored) < fence);
  const header = await readHeader(store, id);
  if (texts.length === 0 && discrepancies.length === 0 && !(header && header.fence < fence)) return null;
  const erased = { discrepancies: discrepancies.length, texts: texts.length };
  await claim(store, removal);
  await putAuditLine(store, removal, erased);
  await putHeader(store, tombstone(removal, store.now()));
  await eraseRemains(store, id, fence);
  await deleteVersions(store, texts);
  return erased;
}

/** Removes what checks older than the removal left: their discrepancies, and every version of their reports. */
export async function eraseRemains(store: CheckStore, articleId: string, fence: string): Promise<void> {
  const discrepancies = (await discrepanciesOf(store, articleId)).filter((stored) => lastFoundIn(stored) < fence);
  await inParallel(discrepancies, deletesAtOnce, ({ discrepancyId }) =>
    deleteFenced(store, discrepancyKey(articleId, discrepancyId), fence, 'attribute_not_exists(foundIn) OR foundIn < :fence'),
  );
  const reports = await listVersions(store, { prefix: reportFolder(articleId) });
  const ends = reportKey({ id: articleId, fence });
  await deleteVersions(
    store,
    reports.filter(({ key }) => key < ends),
  );
}

/** The fence of the newest erasure there is a line of; the article may have been uploaded again since. */
export async function newestErasure(table: Table, articleId: string): Promise<string | null> {
  const { pk, sk } = erasedKey(articleId, '');
  const pages = pagesOf(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :erased)',
    ProjectionExpression: 'sk',
    ExpressionAttributeValues: { ':pk': pk, ':erased': sk },
  });
  let newest: string | null = null;
  for await (const page of pages) for (const item of page) newest = String(item.sk).slice(sk.length);
  return newest;
}

/** A withdrawal moves the fence of what an older check found; what was found by whom is another matter. */
const lastFoundIn = ({ foundIn, fence }: StoredDiscrepancy): string => foundIn ?? fence;

/** Puts on record who asked for a deletion, before it is done. */
export async function noteDeletion({ documents, table }: Table, asked: { articleId: string; by: string; at: string }): Promise<void> {
  await documents.send(new PutCommand({ TableName: table, Item: { ...deletionAskedKey(asked.articleId, asked.at), ...asked } }));
}

async function putAuditLine(store: CheckStore, { id, fence, why }: Removal, erased: Erased): Promise<void> {
  const command = new PutCommand({
    TableName: store.table,
    Item: { ...erasedKey(id, fence), articleId: id, why, erasedAt: store.now().toISOString(), ...erased },
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  await holds(store.documents.send(command));
}

const tombstone = ({ id, fence, why }: Removal, at: Date): CheckHeader => ({
  articleId: id,
  versionId: null,
  fence,
  status: 'erased',
  reason: why,
  title: null,
  published: null,
  coverage: { mentions: 0, claims: 0, supported: 0, refuted: 0, notEnoughInfo: 0 },
  reportKey: null,
  checkedAt: at.toISOString(),
});
