import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { backfills, prefixes } from '../functions/adapters/deliveries.ts';
import { alarmPeriod, alarmWhen } from './alarm.ts';
import type { ArticleBucket } from './article-bucket.ts';
import { backfillDefinition } from './backfill-definition.ts';
import type { Settings } from './settings.ts';
import type { WorkQueue } from './work-queue.ts';

export interface BackfillProps extends Pick<Settings, 'backfillConcurrency' | 'backfillToleratedFailurePercentage'> {
  bucket: ArticleBucket;
  /** The queue that checks articles again. */
  to: WorkQueue;
}

/**
 * Sends the articles that lie in the bucket to be checked again, when somebody starts it.
 * Whom its failure hurts: the reference desk; new facts do not reach older articles.
 */
export class Backfill extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { bucket, to, ...settings }: BackfillProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const { queue } = to;
    const name = `${stack.stackName}-${backfills.machineSuffix}`;
    const definition = backfillDefinition({
      partition: stack.partition,
      bucketName: bucket.bucket.bucketName,
      queueUrl: queue.queueUrl,
      maxConcurrency: settings.backfillConcurrency ?? backfills.maxConcurrency,
      toleratedFailurePercentage: settings.backfillToleratedFailurePercentage ?? backfills.toleratedFailurePercentage,
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: name,
      comment: definition.Comment,
      definitionBody: DefinitionBody.fromString(stack.toJsonString(definition)),
      // Every step, without the keys and messages that pass.
      logs: {
        destination: new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    bucket.allowToList(this, prefixes.articles);
    bucket.allow(this, backfills.resultsPrefix, 's3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload');
    this.allow(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
    this.allowOwnExecutions(name);
    this.acknowledge();
    this.watch();
  }

  allow(statement: PolicyStatement): void {
    this.machine.addToRolePolicy(statement);
  }

  /** A distributed map starts its machine again for each batch. The ARNs by name, since the machine waits for its role's policy. */
  private allowOwnExecutions(name: string): void {
    const { partition, region, account } = Stack.of(this);
    const arn = (resource: string) => `arn:${partition}:states:${region}:${account}:${resource}`;
    this.allow(new PolicyStatement({ actions: ['states:StartExecution'], resources: [arn(`stateMachine:${name}`)] }));
    const actions = ['states:DescribeExecution', 'states:StopExecution'];
    this.allow(new PolicyStatement({ actions, resources: [arn(`execution:${name}:*`)] }));
    Validations.of(this).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${name}:*]`,
      reason: 'The executions of the machine itself, whose names Step Functions makes up when it starts them.',
    });
  }

  private acknowledge(): void {
    Validations.of(this).acknowledge(
      {
        id: 'AwsSolutions-SF2',
        reason: 'One call a batch leaves nothing to trace; the log has every step and the results have every batch.',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'The delivery of logs is set up with actions that know no resources; they are CloudWatch’s own and read no log.',
      },
    );
  }

  private watch(): void {
    const sum = { period: alarmPeriod, statistic: 'Sum' };
    const always = { reaches: 1, hurts: 'the reference desk, whose new facts do not reach older articles', runbook: 'A back-fill fails' };
    alarmWhen(this, 'Failed', { ...always, metric: this.machine.metricFailed(sum), says: 'A back-fill failed.' });
    alarmWhen(this, 'TimedOut', { ...always, metric: this.machine.metricTimedOut(sum), says: 'A back-fill ran out of time.' });
  }
}
