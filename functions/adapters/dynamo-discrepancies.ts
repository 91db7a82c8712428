import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DiscrepancyStatus } from '../../checker/discrepancies/discrepancy.ts';
import type { ArticleRef } from '../../checker/ports.ts';
import type { Finding, Report } from '../../checker/report.ts';
import { discrepancyKey } from './dynamo-check-items.ts';
import { readStored, type StoredDiscrepancy } from './dynamo-stored-discrepancies.ts';
import { holds, type Table } from './dynamo-table.ts';
import { versionOf } from './fence.ts';
import { tableNumbers } from './table-numbers.ts';

const attempts = 5;
/** An item of the table has a limit; the report in the bucket names every place. */
const mostPlaces = 1000;

/** A refuted finding of this check, as it is kept; all but what earlier checks and editors decided. */
export function discrepancyOf(report: Report, { verdict: _, ...finding }: Finding & { discrepancyId: string }, seenAt: string) {
  const { id: articleId, title, published } = report;
  return { ...finding, alsoAt: finding.alsoAt.slice(0, mostPlaces), articleId, title, published, seenAt };
}

/**
 * Writes a discrepancy that this check found. New and withdrawn ones become open; an editor's decision stays, also one that
 * is made meanwhile, but for `corrected` where a version uploaded since has it still. What a newer check wrote is left alone.
 * `standing` is the fence of the newest complete check.
 */
export async function markFound(
  table: Table,
  ref: ArticleRef,
  found: ReturnType<typeof discrepancyOf>,
  { asRead, standing }: { asRead: StoredDiscrepancy | undefined; standing: string | null },
): Promise<void> {
  let existing = asRead;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (existing && existing.fence > ref.fence) return;
    const status = statusOnceFound(existing, ref.fence);
    const openedIn = status === 'open' ? openedBy(existing, ref.fence, standing) : existing?.openedIn;
    const fences = { fence: ref.fence, foundIn: ref.fence, openedIn };
    const written = { ...found, status, foundAt: existing?.foundAt ?? found.seenAt, ...fences };
    if (await holds(update(table, ref.id, written, existing))) return;
    existing = await readStored(table, ref.id, found.discrepancyId);
  }
  throw new Error(`Discrepancy ${found.discrepancyId} of ${ref.id} is being changed by others; ${attempts} attempts were overtaken`);
}

function statusOnceFound(existing: StoredDiscrepancy | undefined, fence: string): DiscrepancyStatus {
  if (!existing || existing.status === 'withdrawn') return 'open';
  const isStillThere = existing.status === 'corrected' && versionOf(fence) > versionOf(existing.decidedOn ?? '');
  return isStillThere ? 'open' : existing.status;
}

/**
 * Which check is to tell that the discrepancy was opened, once its header stands: this one, unless the complete check had found
 * it too. A check that was cut off or overtaken may have opened it and will never tell; so to be told twice is possible, and to
 * be forgotten is not: whoever keeps the opening of another has seen that its header stood.
 */
function openedBy(existing: StoredDiscrepancy | undefined, fence: string, standing: string | null): string | undefined {
  if (existing?.status !== 'open') return fence;
  const { openedIn, foundIn = '' } = existing;
  const wasToldOf = standing !== null && (openedIn ?? '') <= standing && foundIn >= standing;
  return wasToldOf || foundIn === fence ? openedIn : fence;
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
    ConditionExpression: conditionOf(existing),
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
            ...(existing.openedIn === undefined ? [] : [[':openedRead', existing.openedIn]]),
          ]
        : []),
    ]),
  });
  return documents.send(command);
}

/** As it was read, by editors and by other checks; and nothing newer. */
function conditionOf(existing: StoredDiscrepancy | undefined): string {
  if (!existing) return 'attribute_not_exists(pk)';
  const asOpened = existing.openedIn === undefined ? 'attribute_not_exists(openedIn)' : 'openedIn = :openedRead';
  return `#status = :statusRead AND fence <= :fence AND ${asOpened}`;
}
