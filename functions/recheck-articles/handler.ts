import type { SQSRecord } from 'aws-lambda';
import { isBatch } from '../../checker/article/formats.ts';
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
import { observability, type WorkLog } from '../observability.ts';
import { queueHandler } from '../queue-handler.ts';
import { Environment } from './environment.ts';

const environment = Environment.parse(process.env);
const observed = observability('recheck-articles');
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
export const handler = queueHandler(observed, handleMessage);

async function handleMessage({ body }: SQSRecord, log: WorkLog): Promise<void> {
  const message = readRecheckMessage(body);
  await (message.key === undefined ? enqueueArticles(message.series, log) : recheck(articleIdIn(message.key), message.series, log));
}

/** One message an article, on the same queue. */
async function enqueueArticles(series: string, log: WorkLog): Promise<void> {
  log.about({ series });
  let articles = 0;
  for await (const ids of articlesResting(checks, series)) {
    await sendAll(
      queue,
      ids.map((id) => articleToCheck(id, series)),
    );
    articles += ids.length;
  }
  log.info('Enqueued', { articles });
}

async function recheck(articleId: string, series: string | undefined, log: WorkLog): Promise<void> {
  log.about({ articleId, series });
  const ref = await claimRecheck(checks, articleId, series);
  if (!ref) return log.info('Nothing to check again');
  log.about({ versionId: ref.versionId });
  const uploaded = await ports.articles.read(ref);
  // Unpacked by its upload alone: a check would only put its own “several articles” over what that upload had to say.
  if (!('unreadable' in uploaded) && isBatch(ref.id, uploaded)) return log.info('A batch is not checked again');
  const { status, coverage } = await checkArticle(ref, { ...ports, articles: { read: async () => uploaded } });
  log.info('Checked again', { fence: ref.fence, status, coverage });
  observed.count('ArticlesRechecked', 1);
}
