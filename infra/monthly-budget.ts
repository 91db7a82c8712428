import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { MailTopic } from './mail-topic.ts';

export interface MonthlyBudgetProps {
  dollars: number;
  /** The tag that all of the stack carries, which somebody has to switch on for billing: `countercheck:stack`, its value. */
  tag: readonly [name: string, value: string];
  topic: MailTopic;
}

/**
 * Tells when a month has cost 80% of the sum, and when it is going to cost more than all of it. It stops nothing.
 * Whom its failure hurts: whoever pays, and hears of it from the bill.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, { dollars, tag, topic }: MonthlyBudgetProps) {
    super(scope, id);
    topic.takeFromBudgets();
    const subscribers = [{ subscriptionType: 'SNS', address: topic.topicArn }];
    const notice = (notificationType: string, threshold: number) => ({
      notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:${tag.join('$')}`] },
      },
      notificationsWithSubscribers: [notice('ACTUAL', 80), notice('FORECASTED', 100)],
    });
  }
}
