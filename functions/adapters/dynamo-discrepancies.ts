import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Discrepancy, DiscrepancyStatus } from '../../checker/discrepancies/discrepancy.ts';
import type { ArticleRef } from '../../checker/ports.ts';
import type { Finding, Report } from '../../checker/report.ts';
import { articlePartition, discrepancyKey, discrepancyPrefix } from './dynamo-check-items.ts';
import { holds, type Table } from './dynamo-table.ts';
import { versionOf } from './fence.ts';
import { tableNumbers } from './table-numbers.ts';

/**
 * What publishing needs to know of a discrepancy that is there already. `fence` is of the check that wrote it last, `foundIn` of
 * the one that found it last, `decidedOn` of the one that an editor last decided on.
 */
export type StoredDiscrepancy = Pick<Discrepancy, 'discrepancyId' | 'status' | 'foundAt'> & {
  fence: string;
  foundIn?: string;
  decidedOn?: string;
};

const attempts = 5;
/** An item of the table has a limit; the report in the bucket names every place. */
const mostPlaces = 1000;

export async function discrepanciesOf({ documents, table }: Table, articleId: string): Promise<StoredDiscrepancy[]> {
  const stored: StoredDiscrepancy[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :discrepancy)',
        ProjectionExpression: 'discrepancyId, #status, foundAt, fence, foundIn, decidedOn',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':pk': articlePartition(articleId), ':discrepancy': discrepancyPrefix },
        ExclusiveStartKey: from,
      }),
    );
    stored.push(...((page.Items ?? []) as StoredDiscrepancy[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return stored;
}

/** A refuted finding of this check, as it is kept; all but what earlier checks and editors decided. */
export function discrepancyOf(report: Report, { verdict: _, ...finding }: Finding & { discrepancyId: string }, seenAt: string) {
  const { id: articleId, title, published } = report;
  return { ...finding, alsoAt: finding.alsoAt.slice(0, mostPlaces), articleId, title, published, seenAt };
}

/**
 * Writes a discrepancy that this check found. New and withdrawn ones become open; an editor's decision stays, also one that
 * is made meanwhile, but for `corrected` where a version uploaded since has it still. What a newer check wrote is left alone.
 */
export async function markFound(
  table: Table,
  ref: ArticleRef,
  found: ReturnType<typeof discrepancyOf>,
  asRead: StoredDiscrepancy | undefined,
): Promise<void> {
  let existing = asRead;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (existing && existing.fence > ref.fence) return;
    const status = statusOnceFound(existing, ref.fence);
    const written = { ...found, status, foundAt: existing?.foundAt ?? found.seenAt, fence: ref.fence, foundIn: ref.fence };
    if (await holds(update(table, ref.id, written, existing))) return;
    existing = await read(table, ref.id, found.discrepancyId);
  }
  throw new Error(`Discrepancy ${found.discrepancyId} of ${ref.id} is being changed by others; ${attempts} attempts were overtaken`);
}

function statusOnceFound(existing: StoredDiscrepancy | undefined, fence: string): DiscrepancyStatus {
  if (!existing || existing.status === 'withdrawn') return 'open';
  const isStillThere = existing.status === 'corrected' && versionOf(fence) > versionOf(existing.decidedOn ?? '');
  return isStillThere ? 'open' : existing.status;
}

/**
 * Withdraws an open discrepancy last written by a check that is `older` or `not-newer` than the fence, unless an editor or a
 * newer check gets there first. It then carries that fence, so that an older check cannot open it again.
 */
export async function withdraw(
  { documents, table }: Table,
  articleId: string,
  discrepancyId: string,
  { lastWrittenBy, fence }: { lastWrittenBy: 'older' | 'not-newer'; fence: string },
): Promise<void> {
  const command = new UpdateCommand({
    TableName: table,
    Key: discrepancyKey(articleId, discrepancyId),
    UpdateExpression: 'SET #status = :withdrawn, fence = :fence ADD revision :one',
    ConditionExpression: `#status = :open AND fence ${lastWrittenBy === 'older' ? '<' : '<='} :fence`,
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':withdrawn': 'withdrawn', ':open': 'open', ':fence': fence, ':one': 1 },
  });
  await holds(documents.send(command));
}

async function update({ documents, table }: Table, articleId: string, item: Record<string, unknown>, existing?: StoredDiscrepancy) {
  const attributes = Object.entries(item).filter(([, value]) => value !== undefined);
  const command = new UpdateCommand({
    TableName: table,
    Key: discrepancyKey(articleId, String(item.discrepancyId)),
    UpdateExpression: `SET ${attributes.map((_, i) => `#a${i} = :a${i}`).join(', ')} ADD revision :one`,
    ConditionExpression: existing ? '#status = :statusRead AND fence <= :fence' : 'attribute_not_exists(pk)',
    ExpressionAttributeNames: Object.fromEntries([
      ...attributes.map(([name], i) => [`#a${i}`, name]),
      ...(existing ? [['#status', 'status']] : []),
    ]),
    ExpressionAttributeValues: Object.fromEntries([
      [':one', 1],
      ...attributes.map(([, value], i) => [`:a${i}`, tableNumbers(value)]),
      ...(existing
        ? [
            [':statusRead', existing.status],
            [':fence', item.fence],
          ]
        : []),
    ]),
  });
  return documents.send(command);
}

async function read({ documents, table }: Table, articleId: string, discrepancyId: string): Promise<StoredDiscrepancy | undefined> {
  const Key = discrepancyKey(articleId, discrepancyId);
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  return Item as StoredDiscrepancy | undefined;
}
