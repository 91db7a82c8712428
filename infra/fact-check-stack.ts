import { Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { articleChecks, referenceFacts } from '../functions/adapters/tables.ts';
import { Access } from './access.ts';
import { Api } from './api.ts';
import { ArticleBucket } from './article-bucket.ts';
import { Backfill } from './backfill.ts';
import { CheckArticle } from './check-article.ts';
import { CheckEvents } from './check-events.ts';
import { LoadFacts } from './load-facts.ts';
import { Operations } from './operations.ts';
import { ProtectedTable } from './protected-table.ts';
import { RecheckArticles } from './recheck-articles.ts';
import type { Settings } from './settings.ts';

/** Everything the fact checker runs on. It reads nothing from the account, so it synthesises offline. */
export class FactCheckStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & Settings = {}) {
    super(scope, id, props);
    const { articleRetentionDays, allowedOrigins } = props;
    const bucket = new ArticleBucket(this, 'ArticleBucket', {
      articleRetentionDays,
      bucketName: `${this.stackName.toLowerCase()}-${Aws.ACCOUNT_ID}-${Aws.REGION}`,
    });
    const stores = {
      bucket,
      referenceFacts: new ProtectedTable(this, 'ReferenceFacts', {
        definition: referenceFacts,
        hurts: 'everyone, for no article can be checked without facts',
      }),
      articleChecks: new ProtectedTable(this, 'ArticleChecks', {
        definition: articleChecks,
        hurts: 'editors, whose discrepancies can neither be published nor read',
      }),
    };
    const checkArticle = new CheckArticle(this, 'CheckArticle', stores);
    const loadFacts = new LoadFacts(this, 'LoadFacts', stores);
    const recheckArticles = new RecheckArticles(this, 'RecheckArticles', stores);
    const backfill = new Backfill(this, 'Backfill', { bucket, to: recheckArticles.work, ...props });
    const events = new CheckEvents(this, 'CheckEvents', stores);
    const access = new Access(this, 'Access', props);
    const api = new Api(this, 'Api', { ...stores, access, allowedOrigins });

    this.tell('BucketName', bucket.bucket.bucketName, 'Upload articles under articles/ and reference facts under facts/');
    this.tell('ApiUrl', api.url, 'The HTTP API; requests carry a token');
    for (const [name, value, description] of access.told) this.tell(name, value, description);
    this.tell('EventBusName', events.bus.eventBusName, 'Tells of published checks and flagged discrepancies');
    this.tell('ReferenceFactsTable', stores.referenceFacts.tableName, 'The reference facts');
    this.tell('ArticleChecksTable', stores.articleChecks.tableName, 'Checks and discrepancies');
    this.tell('ArticlesDeadLetterQueueArn', checkArticle.delivery.deadLetterQueue.queueArn, 'Articles that could not be checked');
    this.tell('FactsDeadLetterQueueArn', loadFacts.delivery.deadLetterQueue.queueArn, 'Facts files that could not be loaded');
    this.tell('RechecksDeadLetterQueueArn', recheckArticles.work.deadLetterQueue.queueArn, 'Re-checks that failed');
    this.tell('BackfillStateMachineArn', backfill.machine.stateMachineArn, 'Sends the articles of a prefix to be checked again');
    // Last, for it sees what the others have made.
    new Operations(this, 'Operations', { ...props, bus: events.bus });
  }

  private tell(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
