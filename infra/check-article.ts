import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { deliveries, prefixes } from '../functions/adapters/deliveries.ts';
import type { Environment } from '../functions/check-article/environment.ts';
import { alarmWhen } from './alarm.ts';
import type { ArticleBucket } from './article-bucket.ts';
import { BundledFunction } from './bundled-function.ts';
import { Delivery } from './delivery.ts';
import { measured } from './measured.ts';
import type { ProtectedTable } from './protected-table.ts';

export interface CheckArticleProps {
  bucket: ArticleBucket;
  referenceFacts: ProtectedTable;
  articleChecks: ProtectedTable;
}

const hurts = 'editors, whose articles go out unchecked';

/**
 * Checks each uploaded article.
 * Whom its failure hurts: editors; articles go out unchecked and nobody is told what is wrong in them.
 */
export class CheckArticle extends Construct {
  readonly delivery: Delivery;

  constructor(scope: Construct, id: string, { bucket, referenceFacts, articleChecks }: CheckArticleProps) {
    super(scope, id);
    const definition = deliveries.articles;
    const checker = new BundledFunction(this, 'Checker', {
      name: definition.functionName,
      timeoutSeconds: definition.functionTimeoutSeconds,
      memoryMb: definition.memoryMb,
      environment: {
        BUCKET: bucket.bucket.bucketName,
        REFERENCE_FACTS_TABLE: referenceFacts.tableName,
        ARTICLE_CHECKS_TABLE: articleChecks.tableName,
      } satisfies Environment,
      hurts,
    });
    allowChecking(checker, { bucket, referenceFacts, articleChecks });
    // A batch is unpacked into articles of their own.
    bucket.allow(checker, prefixes.articles, 's3:PutObject');
    // The text itself goes when an article is erased.
    bucket.allow(checker, prefixes.articles, 's3:DeleteObjectVersion');
    bucket.allowToListVersions(checker, prefixes.articles);
    this.delivery = new Delivery(this, 'Delivery', { definition, bucket, to: checker, hurts });
    alarmWhen(this, 'Unreadable', {
      metric: unreadableShare(),
      reaches: mostUnreadablePercent,
      says: `At least ${mostUnreadablePercent}% of the articles of a quarter of an hour could not be read.`,
      hurts: 'the desks whose articles these are: nothing in them was checked',
      runbook: 'Many articles cannot be read',
    });
    alarmWhen(this, 'BatchRejected', {
      metric: measured('check-article', 'BatchEntriesRejected'),
      reaches: 1,
      says: 'Entries of a batch were no articles.',
      hurts: 'the desks that sent them: nothing in them was checked',
      runbook: 'Articles are missing from a batch',
    });
  }
}

const mostUnreadablePercent = 20;
/** Of fewer articles no share is told: one odd file at night wakes nobody. */
const fewestArticles = 10;

/** In percent of all that were uploaded. */
function unreadableShare(): MathExpression {
  const period = Duration.minutes(15);
  const usingMetrics = {
    unreadable: measured('check-article', 'ArticlesUnreadable', period),
    checked: measured('check-article', 'ArticlesChecked', period),
    withheld: measured('check-article', 'ArticlesWithheld', period),
    foreign: measured('check-article', 'ArticlesInOtherLanguages', period),
  };
  const counted = Object.keys(usingMetrics).map((id) => `FILL(${id}, 0)`);
  const [bad, all] = [counted[0], `(${counted.join(' + ')})`];
  return new MathExpression({
    expression: `IF(${all} >= ${fewestArticles}, 100 * ${bad} / ${all}, 0)`,
    usingMetrics,
    label: '% of articles that could not be read',
    period,
  });
}

/** What whoever checks an article may do, whatever made it due. */
export function allowChecking(fn: BundledFunction, { bucket, referenceFacts, articleChecks }: CheckArticleProps): void {
  bucket.allow(fn, prefixes.articles, 's3:GetObject', 's3:GetObjectVersion');
  bucket.allow(fn, prefixes.results, 's3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion');
  // A check that an erasure overtook takes every version of its report back.
  bucket.allowToListVersions(fn, prefixes.results);
  // One that was cut off and is done again looks for the reports that it was to delete.
  bucket.allowToList(fn, prefixes.results);
  // An article that is gone when its turn comes is an unreadable article, not a retry.
  bucket.allowToSeeWhatIsMissing(fn, prefixes.articles);
  referenceFacts.allow(fn, 'dynamodb:BatchGetItem', 'dynamodb:Query');
  articleChecks.allow(fn, 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem');
}
