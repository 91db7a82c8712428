import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { WorkDefinition } from '../functions/adapters/deliveries.ts';
import { alarmWhen, alarmPeriod as period } from './alarm.ts';
import type { BundledFunction } from './bundled-function.ts';

export interface WorkQueueProps {
  definition: WorkDefinition;
  to: BundledFunction;
  /** What one message stands for, as the subject of a sentence. */
  work: string;
  /** Who feels it when it stands still, and how. */
  hurts: string;
}

const safely = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED } as const;

/**
 * A queue that brings its messages to one function, and puts those aside that fail again and again.
 * Whom its failure hurts: whoever its owner serves; see the construct that makes it.
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;

  constructor(scope: Construct, id: string, { definition, to, work, hurts }: WorkQueueProps) {
    super(scope, id);
    this.deadLetterQueue = new Queue(this, 'DeadLetterQueue', { ...safely, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...safely,
      visibilityTimeout: Duration.seconds(definition.visibilityTimeoutSeconds),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: definition.maxReceiveCount },
    });
    to.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: definition.batchSize,
        maxConcurrency: definition.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    this.watch(definition, work, hurts);
  }

  private watch({ visibilityTimeoutSeconds, maxReceiveCount }: WorkDefinition, work: string, hurts: string): void {
    alarmWhen(this, 'DeadLetters', {
      metric: this.deadLetterQueue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      reaches: 1,
      says: `${work} failed ${maxReceiveCount} times and was put aside.`,
      hurts,
      runbook: 'Messages in a dead-letter queue',
    });
    alarmWhen(this, 'OldestMessage', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      reaches: visibilityTimeoutSeconds * maxReceiveCount,
      says: `${work} has waited longer than all its attempts would take.`,
      hurts,
      runbook: 'Work waits too long',
    });
  }
}
