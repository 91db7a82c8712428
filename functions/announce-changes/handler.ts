import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { sqsClient } from '../adapters/clients.ts';
import * as recheck from '../adapters/recheck-message.ts';
import { sendAll } from '../adapters/sqs-sending.ts';
import { observability } from '../observability.ts';
import { changedSeries } from './changed-series.ts';
import { Environment } from './environment.ts';

const { RECHECK_QUEUE_URL, RECHECK_DELAY_SECONDS } = Environment.parse(process.env);
const { logOf, count, publishCounts } = observability('announce-changes');
const queue = { sqs: sqsClient(), queueUrl: RECHECK_QUEUE_URL };

/** Tells the recheck queue which series of facts have changed. What fails comes again whole: to tell twice does no harm. */
export async function handler({ Records }: DynamoDBStreamEvent, { awsRequestId: requestId }: Context): Promise<void> {
  const series = changedSeries(Records);
  await sendAll(queue, series.map(recheck.changedSeries), RECHECK_DELAY_SECONDS);
  logOf({ requestId }).info('Announced', { records: Records.length, series: series.length });
  count('SeriesChanged', series.length);
  publishCounts();
}
