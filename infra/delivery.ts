import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Delivery as DeliveryDefinition } from '../functions/adapters/deliveries.ts';
import { alarmWhen } from './alarm.ts';
import type { ArticleBucket } from './article-bucket.ts';
import type { BundledFunction } from './bundled-function.ts';

export interface DeliveryProps {
  definition: DeliveryDefinition;
  bucket: ArticleBucket;
  to: BundledFunction;
}

const safely = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED } as const;

/**
 * One prefix of the bucket, delivered object by object through a queue to one function.
 * Whom its failure hurts: the uploader, whose object lies in the bucket and is never read.
 */
export class Delivery extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;

  constructor(scope: Construct, id: string, { definition, bucket, to }: DeliveryProps) {
    super(scope, id);
    this.deadLetterQueue = new Queue(this, 'DeadLetterQueue', { ...safely, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...safely,
      visibilityTimeout: Duration.seconds(definition.visibilityTimeoutSeconds),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: definition.maxReceiveCount },
    });
    this.queue.addToResourcePolicy(sendFrom(bucket, this.queue));
    bucket.notify(definition, this.queue);
    to.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: definition.batchSize,
        maxConcurrency: definition.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    this.watch(definition);
  }

  private watch({ prefix, visibilityTimeoutSeconds, maxReceiveCount }: DeliveryDefinition): void {
    const period = Duration.minutes(5);
    alarmWhen(this, 'DeadLetters', {
      metric: this.deadLetterQueue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      reaches: 1,
      says: `An upload under ${prefix} failed ${maxReceiveCount} times and was put aside.`,
      runbook: 'Messages in a dead-letter queue',
    });
    alarmWhen(this, 'OldestMessage', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      reaches: visibilityTimeoutSeconds * maxReceiveCount,
      says: `An upload under ${prefix} has waited longer than all its attempts would take.`,
      runbook: 'Uploads wait too long',
    });
  }
}

function sendFrom(bucket: ArticleBucket, queue: Queue): PolicyStatement {
  return new PolicyStatement({
    principals: [new ServicePrincipal('s3.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnEquals: { 'aws:SourceArn': bucket.arnByName }, StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
  });
}
