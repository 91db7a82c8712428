import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { announcements, rechecks } from '../functions/adapters/deliveries.ts';
import type { Environment as Announcing } from '../functions/announce-changes/environment.ts';
import type { Environment as Rechecking } from '../functions/recheck-articles/environment.ts';
import { BundledFunction } from './bundled-function.ts';
import { allowChecking, type CheckArticleProps } from './check-article.ts';
import { readStream } from './read-stream.ts';
import { WorkQueue } from './work-queue.ts';

const hurts = 'editors, whose articles keep what was found by facts that are out of date';

/**
 * Checks articles again whose facts have changed: what changed in the table goes to the recheck queue, which finds the articles
 * that rest on it and checks each.
 * Whom its failure hurts: editors; articles keep what was found by facts that are out of date.
 */
export class RecheckArticles extends Construct {
  readonly work: WorkQueue;

  constructor(scope: Construct, id: string, stores: CheckArticleProps) {
    super(scope, id);
    const rechecker = new BundledFunction(this, 'Rechecker', {
      name: rechecks.functionName,
      timeoutSeconds: rechecks.functionTimeoutSeconds,
      memoryMb: rechecks.memoryMb,
      environment: {},
      hurts,
    });
    allowChecking(rechecker, stores);
    this.work = new WorkQueue(this, 'Work', { definition: rechecks, to: rechecker, work: 'A re-check of articles', hurts });
    const environment: Rechecking = {
      BUCKET: stores.bucket.bucket.bucketName,
      REFERENCE_FACTS_TABLE: stores.referenceFacts.tableName,
      ARTICLE_CHECKS_TABLE: stores.articleChecks.tableName,
      RECHECK_QUEUE_URL: this.work.queue.queueUrl,
    };
    for (const [name, value] of Object.entries(environment)) rechecker.lambda.addEnvironment(name, value);
    this.allowToSend(rechecker);
    this.announce(stores);
  }

  private announce({ referenceFacts }: CheckArticleProps): void {
    const announcer = new BundledFunction(this, 'Announcer', {
      name: announcements.functionName,
      timeoutSeconds: announcements.functionTimeoutSeconds,
      memoryMb: announcements.memoryMb,
      environment: {
        RECHECK_QUEUE_URL: this.work.queue.queueUrl,
        RECHECK_DELAY_SECONDS: String(announcements.delaySeconds),
      } satisfies Record<keyof Announcing, string>,
      hurts,
    });
    this.allowToSend(announcer);
    readStream(this, {
      table: referenceFacts,
      by: announcer,
      batches: { batchSize: announcements.batchSize, maxBatchingWindow: Duration.seconds(5) },
      says: 'Changes of facts have not been announced for half an hour.',
      hurts,
      runbook: 'Changed facts reach no articles',
    });
  }

  private allowToSend(fn: BundledFunction): void {
    fn.allow(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.work.queue.queueArn] }));
  }
}
