import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { articlePartition, discrepancyPrefix } from './dynamo-check-items.ts';
import { pagesOf, type Table } from './dynamo-table.ts';

/** What may be told of a discrepancy outside of the newsroom's own table: nothing that the text says. */
export type NewlyOpened = Pick<
  Discrepancy,
  'discrepancyId' | 'articleId' | 'check' | 'factId' | 'reason' | 'severity' | 'foundAt' | 'published'
> & { openedIn: string };

/**
 * The discrepancies that the check of this fence is to tell of (see `openedBy`). What was withdrawn meanwhile is not told of any
 * more; what a newer check has taken upon itself, that one tells.
 */
export async function newlyOpened(table: Table, { articleId, fence }: { articleId: string; fence: string }): Promise<NewlyOpened[]> {
  const found: NewlyOpened[] = [];
  const pages = pagesOf(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :discrepancy)',
    FilterExpression: 'openedIn = :fence AND #status <> :withdrawn',
    ProjectionExpression: 'discrepancyId, articleId, #check, factId, #reason, severity, foundAt, published, openedIn',
    ExpressionAttributeNames: { '#status': 'status', '#check': 'check', '#reason': 'reason' },
    ExpressionAttributeValues: {
      ':pk': articlePartition(articleId),
      ':discrepancy': discrepancyPrefix,
      ':withdrawn': 'withdrawn',
      ':fence': fence,
    },
  });
  for await (const page of pages) found.push(...(page as unknown as NewlyOpened[]));
  return found;
}
