import type { Report } from '../../checker/report.ts';
import { checkEvents } from '../adapters/deliveries.ts';
import type { CheckHeader } from '../adapters/dynamo-check-items.ts';
import type { NewlyOpened } from '../adapters/dynamo-newly-opened.ts';
import type { BusEvent } from '../adapters/event-sending.ts';
import type { ArticleChecked, DiscrepancyFlagged } from './event-schemas.ts';

export type PublishedHeader = CheckHeader & { status: Report['status']; reportKey: string };

export function articleChecked(header: PublishedHeader): BusEvent {
  const { articleId, fence, versionId, published, status, coverage, reportKey, checkedAt } = header;
  const deduplicationId = `${articleId}#${fence}`;
  const detail: ArticleChecked = { deduplicationId, articleId, versionId, published, status, coverage, reportKey, checkedAt };
  return { type: checkEvents.checked, detail };
}

export function discrepancyFlagged({ openedIn, ...opened }: NewlyOpened): BusEvent {
  const { discrepancyId, articleId, published, check, factId, reason, severity, foundAt } = opened;
  const deduplicationId = `${discrepancyId}#${openedIn}`;
  const detail: DiscrepancyFlagged = { deduplicationId, articleId, published, discrepancyId, check, factId, reason, severity, foundAt };
  return { type: checkEvents.flagged, detail };
}
