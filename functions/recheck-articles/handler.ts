import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { checkArticle } from '../../checker/check-article.ts';
import type { Ports } from '../../checker/ports.ts';
import { documentClient, s3Client, sqsClient } from '../adapters/clients.ts';
import { dynamoChecks } from '../adapters/dynamo-checks.ts';
import { articlesResting } from '../adapters/dynamo-evidence.ts';
import { dynamoFacts } from '../adapters/dynamo-facts.ts';
import { claimRecheck } from '../adapters/dynamo-rechecks.ts';
import { articleIdIn, articleToCheck, readRecheckMessage } from '../adapters/recheck-message.ts';
import { s3Articles } from '../adapters/s3-articles.ts';
import { sendAll } from '../adapters/sqs-sending.ts';
import { logged, MetricUnit, observability } from '../observability.ts';
import { Environment } from './environment.ts';

const environment = Environment.parse(process.env);
const { logger, metrics } = observability('recheck-articles');
const documents = documentClient();
const bucket = { s3: s3Client(), bucket: environment.BUCKET };
const checks = { documents, table: environment.ARTICLE_CHECKS_TABLE };
const queue = { sqs: sqsClient(), queueUrl: environment.RECHECK_QUEUE_URL };

const ports: Ports = {
  articles: s3Articles(bucket),
  facts: dynamoFacts({ documents, table: environment.REFERENCE_FACTS_TABLE }),
  checks: dynamoChecks({ ...bucket, ...checks, now: () => new Date() }),
};

/** Finds the articles that rest on a changed fact, and checks articles again; a message that fails comes again alone. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const processor = new BatchProcessor(EventType.SQS);
  try {
    return await processPartialResponse(event, logged(logger, handleMessage), processor, { context, throwOnFullBatchFailure: false });
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}

async function handleMessage({ body }: SQSRecord): Promise<void> {
  const message = readRecheckMessage(body);
  await (message.key === undefined ? enqueueArticles(message.series) : recheck(articleIdIn(message.key), message.series));
}

/** One message an article, on the same queue. */
async function enqueueArticles(series: string): Promise<void> {
  let articles = 0;
  for await (const ids of articlesResting(checks, series)) {
    await sendAll(
      queue,
      ids.map((id) => articleToCheck(id, series)),
    );
    articles += ids.length;
  }
  logger.info('Enqueued', { series, articles });
}

async function recheck(articleId: string, series?: string): Promise<void> {
  const ref = await claimRecheck(checks, articleId, series);
  if (!ref) return logger.info('Nothing to check again', { articleId });
  const { status, coverage } = await checkArticle(ref, ports);
  logger.info('Checked again', { articleId, fence: ref.fence, status, coverage });
  metrics.addMetric('ArticlesRechecked', MetricUnit.Count, 1);
}
