import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { documentClient, s3Client } from '../adapters/clients.ts';
import { prefixes } from '../adapters/deliveries.ts';
import { uploadsIn } from '../adapters/s3-events.ts';
import { logged, MetricUnit, observability } from '../observability.ts';
import { Environment } from './environment.ts';
import { type LoadResult, loadFile } from './load-file.ts';

const environment = Environment.parse(process.env);
const { logger, metrics } = observability('load-facts');
const bucket = { s3: s3Client(), bucket: environment.BUCKET };
const table = { documents: documentClient(), table: environment.REFERENCE_FACTS_TABLE };

/** Loads the uploaded facts files of a batch; a message that fails is named and comes again alone. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const processor = new BatchProcessor(EventType.SQS);
  try {
    return await processPartialResponse(event, logged(logger, loadMessage), processor, { context, throwOnFullBatchFailure: false });
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}

async function loadMessage({ body }: SQSRecord): Promise<void> {
  for (const upload of uploadsIn(body, prefixes.facts)) {
    const { problems, ...result } = await loadFile(bucket, table, upload, new Date());
    const { wouldChange: _, ...told } = result;
    logger.info('Loaded', { ...told, problems: problems.length });
    measure({ ...result, problems });
  }
}

function measure({ loaded, removed, problems, unreadable }: LoadResult): void {
  metrics.addMetric('FactsLoaded', MetricUnit.Count, loaded);
  metrics.addMetric('FactsRemoved', MetricUnit.Count, removed);
  metrics.addMetric('FactRowsRejected', MetricUnit.Count, problems.length);
  metrics.addMetric('FactsFilesUnreadable', MetricUnit.Count, unreadable === undefined ? 0 : 1);
}
