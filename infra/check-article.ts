import { Construct } from 'constructs';
import { deliveries, prefixes } from '../functions/adapters/deliveries.ts';
import type { Environment } from '../functions/check-article/environment.ts';
import type { ArticleBucket } from './article-bucket.ts';
import { BundledFunction } from './bundled-function.ts';
import { Delivery } from './delivery.ts';
import type { ProtectedTable } from './protected-table.ts';

export interface CheckArticleProps {
  bucket: ArticleBucket;
  referenceFacts: ProtectedTable;
  articleChecks: ProtectedTable;
}

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
    });
    bucket.allow(checker, prefixes.articles, 's3:GetObject', 's3:GetObjectVersion');
    bucket.allow(checker, prefixes.results, 's3:PutObject', 's3:DeleteObject');
    // An article that is gone when its turn comes is an unreadable article, not a retry.
    bucket.allowToSeeWhatIsMissing(checker, prefixes.articles);
    referenceFacts.allow(checker, 'dynamodb:BatchGetItem', 'dynamodb:Query');
    articleChecks.allow(checker, 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem');
    this.delivery = new Delivery(this, 'Delivery', { definition, bucket, to: checker });
  }
}
