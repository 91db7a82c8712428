import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Discrepancy } from '../../../checker/discrepancies/discrepancy.ts';
import type { PutEvent } from '../../../cli/local/event-door.ts';
import type { CheckHeader } from '../../../functions/adapters/dynamo-check-items.ts';
import type { DeployedStack } from '../harness/stack.ts';
import type { newsroomOf } from '../newsroom.ts';

/** What table and bucket hold of an article, and what was told of it. */
export interface ArticleState {
  header: CheckHeader | null;
  discrepancies: Discrepancy[];
  /** Keys under `results/articles/`. */
  reports: string[];
  events: PutEvent[];
}

/** The state of every article that table or bucket know of. */
export async function statesIn({ documents, s3, template, events }: DeployedStack, { resource }: ReturnType<typeof newsroomOf>) {
  const states = new Map<string, ArticleState>();
  const stateOf = (id: string) => states.get(id) ?? states.set(id, { header: null, discrepancies: [], reports: [], events: [] }).get(id)!;
  const TableName = template.resources('AWS::DynamoDB::GlobalTable').find(({ logicalId }) => logicalId.startsWith('ArticleChecks'))!.name;
  for await (const { Items = [] } of paginateScan({ client: documents }, { TableName, ConsistentRead: true })) {
    for (const item of Items) {
      const state = stateOf(item.pk.replace('ARTICLE#', ''));
      if (item.sk === 'CHECK') state.header = item as CheckHeader;
      if (item.sk.startsWith('DISCREPANCY#')) state.discrepancies.push(item as Discrepancy);
    }
  }
  const Bucket = resource('AWS::S3::Bucket', 'ArticleBucket').name;
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'results/articles/', ContinuationToken }));
    for (const { Key } of page.Contents ?? []) stateOf(decodeURIComponent(Key!.split('/')[2]!)).reports.push(Key!);
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  for (const event of events) stateOf(event.detail.articleId).events.push(event);
  return states;
}

/** What is wrong with an article's state when this version is its newest; null when nothing is. */
export function complaint(
  state: ArticleState | undefined,
  newest: { versionId: string; wrong: readonly string[] },
  dismissed: ReadonlySet<string> = new Set(),
): string | null {
  if (state?.header?.versionId !== newest.versionId) return `its check is of version ${state?.header?.versionId}`;
  if (state.reports.length !== 1 || state.reports[0] !== state.header.reportKey) return `it has the reports ${state.reports}`;
  const decided = state.discrepancies.filter(({ discrepancyId }) => dismissed.has(discrepancyId));
  if (decided.some(({ status }) => status !== 'dismissed')) return `a decision was lost: ${decided.map(({ status }) => status)}`;
  const toldOf = new Set(state.events.map(({ detail }) => detail.discrepancyId ?? detail.versionId));
  const untold = state.discrepancies.filter(({ discrepancyId, status }) => status === 'open' && !toldOf.has(discrepancyId));
  if (!toldOf.has(newest.versionId) || untold.length > 0) return `it was not told of: ${untold.length} discrepancies`;
  const open = state.discrepancies.filter(({ status }) => status === 'open').map(({ quote }) => quote);
  const expected = newest.wrong.filter((quote) => !decided.some((one) => one.quote === quote));
  return open.sort().join() === expected.join() ? null : `open are ${open}, expected ${expected}`;
}
