import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

export interface MailTopicProps {
  address: string;
  /** What its mails are about, as the name of their sender. */
  about: string;
}

/**
 * A topic that mails to one address, which has to say yes first; it takes messages by TLS only.
 * Whom its failure hurts: whoever reads the address, and hears nothing.
 */
export class MailTopic extends Topic {
  constructor(scope: Construct, id: string, { address, about }: MailTopicProps) {
    super(scope, id, { displayName: about, enforceSSL: true });
    this.addSubscription(new EmailSubscription(address));
  }

  /** From alarms of this account alone. */
  takeFromAlarms(): void {
    const alarms = { service: 'cloudwatch', resource: 'alarm', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME };
    this.takeFrom('cloudwatch.amazonaws.com', { ArnLike: { 'aws:SourceArn': Stack.of(this).formatArn(alarms) } });
  }

  /** From the budgets of this account alone; they say no more of themselves. */
  takeFromBudgets(): void {
    this.takeFrom('budgets.amazonaws.com', {});
  }

  private takeFrom(service: string, more: Record<string, Record<string, string>>): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID }, ...more },
      }),
    );
  }
}
