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
import { observability, type WorkLog } from '../observability.ts';
import { queueHandler } from '../queue-handler.ts';
import { articlesIn } from './article-message.ts';
import { Environment } from './environment.ts';

const environment = Environment.parse(process.env);
const observed = observability('check-article');
const documents = documentClient();
const bucket = { s3: s3Client(), bucket: environment.BUCKET };

const store = { ...bucket, documents, table: environment.ARTICLE_CHECKS_TABLE, now: () => new Date() };

const ports: Ports = {
  articles: s3Articles(bucket),
  facts: dynamoFacts({ documents, table: environment.REFERENCE_FACTS_TABLE }),
  checks: dynamoChecks(store),
};

/** Checks the uploaded articles of a batch and erases the removed ones; a message that fails is named and comes again alone. */
export const handler = queueHandler(observed, handleMessage);

async function handleMessage({ body }: SQSRecord, log: WorkLog): Promise<void> {
  for (const event of articlesIn(body)) await ('uploaded' in event ? check(event.uploaded, log) : erase(event.removed, log));
}

async function check(ref: ArticleRef, log: WorkLog): Promise<void> {
  log.about({ articleId: ref.id, versionId: ref.versionId });
  const uploaded = await ports.articles.read(ref);
  const isWhole = 'unreadable' in uploaded || !isBatch(ref.id, uploaded);
  const report = isWhole
    ? await checkArticle(ref, { ...ports, articles: { read: async () => uploaded } })
    : await (await import('../adapters/unpack-articles.ts')).unpackArticles(store, ports.checks, ref, uploaded);
  log.info('Checked', { status: report.status, coverage: report.coverage });
  measure(report);
}

async function erase(removal: Removal, log: WorkLog): Promise<void> {
  log.about({ articleId: removal.id, versionId: removal.versionId });
  const erased = await eraseArticle(store, removal);
  log.info(erased ? 'Erased' : 'Nothing to erase', { why: removal.why, ...erased });
  observed.count('ArticlesErased', erased ? 1 : 0);
}

const metricOf = {
  checked: 'ArticlesChecked',
  unreadable: 'ArticlesUnreadable',
  withheld: 'ArticlesWithheld',
  'other-language': 'ArticlesInOtherLanguages',
  unpacked: 'BatchesUnpacked',
} as const satisfies Record<Report['status'], string>;

function measure({ status, coverage, unpacked }: Report): void {
  observed.count(metricOf[status], 1);
  if (unpacked) {
    observed.count('ArticlesUnpacked', unpacked.articles.length);
    observed.count('BatchEntriesRejected', unpacked.problems.length);
    return;
  }
  observed.count('ClaimsFound', coverage.claims);
  observed.count('DiscrepanciesFound', coverage.refuted);
}
