import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { documentClient, eventBridgeClient } from '../adapters/clients.ts';
import { newlyOpened } from '../adapters/dynamo-newly-opened.ts';
import { type BusEvent, sendEvents } from '../adapters/event-sending.ts';
import { inParallel } from '../adapters/in-parallel.ts';
import { observability } from '../observability.ts';
import { Environment } from './environment.ts';
import { articleChecked, discrepancyFlagged, type PublishedHeader } from './events.ts';
import { publishedChecks } from './published-checks.ts';

const environment = Environment.parse(process.env);
const { logOf, count, publishCounts } = observability('announce-checks');
const table = { documents: documentClient(), table: environment.ARTICLE_CHECKS_TABLE };
const bus = { events: eventBridgeClient(), busName: environment.EVENT_BUS };

const readsAtOnce = 5;

/**
 * Tells of every published check, and of each discrepancy that it opened. What fails comes again whole: events are told at least
 * once, and none before the header of its check stands, for the header is what brings the check here.
 */
export async function handler({ Records }: DynamoDBStreamEvent, { awsRequestId: requestId }: Context): Promise<void> {
  const events: BusEvent[] = [];
  await inParallel(publishedChecks(Records), readsAtOnce, async (header) => {
    const told = await eventsOf(header);
    logOf({ requestId, articleId: header.articleId, versionId: header.versionId }).info('Tells of a check', { flagged: told.length - 1 });
    events.push(...told);
  });
  await sendEvents(bus, events);
  count('EventsSent', events.length);
  publishCounts();
}

async function eventsOf(header: PublishedHeader): Promise<BusEvent[]> {
  const opened = header.coverage.refuted > 0 ? await newlyOpened(table, header) : [];
  return [articleChecked(header), ...opened.map(discrepancyFlagged)];
}
