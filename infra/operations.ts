import { Aspects, CfnDeletionPolicy, CfnOutput, CfnResource, Fn, Lazy, Stack, Tags } from 'aws-cdk-lib';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { DiscrepancyMail } from './discrepancy-mail.ts';
import { MailTopic } from './mail-topic.ts';
import { MonthlyBudget } from './monthly-budget.ts';
import { OperatorsDashboard } from './operators-dashboard.ts';
import type { Settings } from './settings.ts';
import { Webhook } from './webhook.ts';

export interface OperationsProps extends Settings {
  bus: IEventBus;
}

const stackTag = 'countercheck:stack';

/**
 * What people see and hear of the stack, to be made after all else: who is told of alarms, discrepancies and costs, the
 * dashboard, the tags, and what outlives the stack.
 * Whom its failure hurts: operators, who hear too late of what hurts others.
 */
export class Operations extends Construct {
  constructor(scope: Construct, id: string, settings: OperationsProps) {
    super(scope, id);
    const { bus, discrepancyEmail, webhook, tags = {} } = settings;
    const { stackName } = Stack.of(this);
    this.tellOfTrouble(settings, stackName);
    if (discrepancyEmail !== undefined) new DiscrepancyMail(this, 'DiscrepancyMail', { bus, address: discrepancyEmail });
    if (webhook !== undefined) new Webhook(this, 'Webhook', { bus, ...webhook });
    new OperatorsDashboard(this, 'Dashboard');
    for (const [name, value] of Object.entries({ [stackTag]: stackName, ...tags })) Tags.of(Stack.of(this)).add(name, value);
    new CfnOutput(Stack.of(this), 'LeftByDestroy', {
      value: Lazy.string({ produce: () => Fn.join(' ', retainedIn(Stack.of(this))) }),
      description: 'What cdk destroy leaves in the account, to be taken away by hand once nobody needs it',
    });
  }

  private tellOfTrouble({ alarmEmail, monthlyBudgetDollars: dollars }: Settings, stackName: string): void {
    if (alarmEmail === undefined) {
      if (dollars !== undefined) throw new Error('monthlyBudgetDollars needs an alarmEmail: whom to tell of it');
      return;
    }
    const topic = new MailTopic(this, 'Alarms', { address: alarmEmail, about: 'Countercheck: alarms' });
    topic.takeFromAlarms();
    // Also of alarms that are made later, by whatever construct.
    const told = new SnsAction(topic);
    Aspects.of(Stack.of(this)).add({ visit: (node) => void (node instanceof Alarm && node.addAlarmAction(told)) });
    if (dollars !== undefined) new MonthlyBudget(this, 'MonthlyBudget', { dollars, tag: [stackTag, stackName], topic });
  }
}

/** By name or id, in the order in which they were made. */
const retainedIn = (stack: Stack): string[] =>
  stack.node
    .findAll()
    .filter((node): node is CfnResource => node instanceof CfnResource && node.cfnOptions.deletionPolicy === CfnDeletionPolicy.RETAIN)
    .map(({ ref }) => ref);
