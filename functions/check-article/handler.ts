import type { SQSRecord } from 'aws-lambda';
import { isBatch } from '../../checker/article/formats.ts';
import { checkArticle } from '../../checker/check-article.ts';
import type { ArticleRef, Ports } from '../../checker/ports.ts';
import type { Report } from '../../checker/report.ts';
import { documentClient, s3Client } from '../adapters/clients.ts';
import { dynamoChecks } from '../adapters/dynamo-checks.ts';
import { dynamoFacts } from '../adapters/dynamo-facts.ts';
import { eraseArticle, type Removal } from '../adapters/erase-article.ts';
import { s3Articles } from '../adapters/s3-articles.ts';
import { MetricUnit, observability } from '../observability.ts';
import { queueHandler } from '../queue-handler.ts';
import { articlesIn } from './article-message.ts';
import { Environment } from './environment.ts';

const environment = Environment.parse(process.env);
const { logger, metrics } = observability('check-article');
const documents = documentClient();
const bucket = { s3: s3Client(), bucket: environment.BUCKET };

const store = { ...bucket, documents, table: environment.ARTICLE_CHECKS_TABLE, now: () => new Date() };

const ports: Ports = {
  articles: s3Articles(bucket),
  facts: dynamoFacts({ documents, table: environment.REFERENCE_FACTS_TABLE }),
  checks: dynamoChecks(store),
};

/** Checks the uploaded articles of a batch and erases the removed ones; a message that fails is named and comes again alone. */
export const handler = queueHandler({ logger, metrics }, handleMessage);

async function handleMessage({ body }: SQSRecord): Promise<void> {
  for (const event of articlesIn(body)) await ('uploaded' in event ? check(event.uploaded) : erase(event.removed));
}

async function check(ref: ArticleRef): Promise<void> {
  const uploaded = await ports.articles.read(ref);
  const isWhole = 'unreadable' in uploaded || !isBatch(ref.id, uploaded);
  const report = isWhole
    ? await checkArticle(ref, { ...ports, articles: { read: async () => uploaded } })
    : await (await import('../adapters/unpack-articles.ts')).unpackArticles(store, ports.checks, ref, uploaded);
  logger.info('Checked', { articleId: ref.id, versionId: ref.versionId, status: report.status, coverage: report.coverage });
  measure(report);
}

async function erase(removal: Removal): Promise<void> {
  const erased = await eraseArticle(store, removal);
  logger.info(erased ? 'Erased' : 'Nothing to erase', { articleId: removal.id, why: removal.why, ...erased });
  metrics.addMetric('ArticlesErased', MetricUnit.Count, erased ? 1 : 0);
}

const metricOf = {
  checked: 'ArticlesChecked',
  unreadable: 'ArticlesUnreadable',
  withheld: 'ArticlesWithheld',
  'other-language': 'ArticlesInOtherLanguages',
  unpacked: 'BatchesUnpacked',
} as const satisfies Record<Report['status'], string>;

function measure({ status, coverage, unpacked }: Report): void {
  metrics.addMetric(metricOf[status], MetricUnit.Count, 1);
  if (unpacked) {
    metrics.addMetric('ArticlesUnpacked', MetricUnit.Count, unpacked.articles.length);
    metrics.addMetric('BatchEntriesRejected', MetricUnit.Count, unpacked.problems.length);
    return;
  }
  metrics.addMetric('ClaimsFound', MetricUnit.Count, coverage.claims);
  metrics.addMetric('DiscrepanciesFound', MetricUnit.Count, coverage.refuted);
}
