import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarmPeriod, alarmWhen } from './alarm.ts';

export interface TargetDeadLettersProps {
  /** What was to arrive, as the subject of a sentence. */
  what: string;
  hurts: string;
}

/** What could not be handed on for a day, put aside for two weeks. */
export class TargetDeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { what, hurts }: TargetDeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      enforceSSL: true,
      encryption: QueueEncryption.SQS_MANAGED,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of a rule’s target, which the check does not look for.',
    });
    alarmWhen(this, 'DeadLetters', {
      metric: this.queue.metricApproximateNumberOfMessagesVisible({ period: alarmPeriod, statistic: 'Maximum' }),
      reaches: 1,
      says: `${what} did not arrive and was put aside.`,
      hurts,
      runbook: 'An event did not arrive',
    });
  }
}
