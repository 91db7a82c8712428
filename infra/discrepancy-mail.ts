import { EventField, type IEventBus, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { checkEvents } from '../functions/adapters/deliveries.ts';
import { MailTopic } from './mail-topic.ts';
import { TargetDeadLetters } from './target-dead-letters.ts';

export interface DiscrepancyMailProps {
  bus: IEventBus;
  address: string;
}

/**
 * Mails of each discrepancy that is an error, by its ids: what the text says is read at the desk.
 * Whom its failure hurts: editors who wait for the mail; the desk's list is complete without it.
 */
export class DiscrepancyMail extends Construct {
  constructor(scope: Construct, id: string, { bus, address }: DiscrepancyMailProps) {
    super(scope, id);
    const topic = new MailTopic(this, 'Topic', { address, about: 'Countercheck: discrepancies' });
    const hurts = 'editors who wait for mails of discrepancies';
    const { queue } = new TargetDeadLetters(this, 'Unsent', { what: 'A mail of a discrepancy', hurts });
    const target = new SnsTopic(topic, {
      message: RuleTargetInput.fromMultilineText(message),
      deadLetterQueue: queue,
      authorizeUsingRole: true,
    });
    new Rule(this, 'Rule', {
      description: 'Discrepancies that are errors, to be mailed',
      eventBus: bus,
      eventPattern: { source: [checkEvents.source], detailType: [checkEvents.flagged], detail: { severity: ['error'] } },
      targets: [target],
    });
  }
}

const field = (name: string) => EventField.fromPath(`$.detail.${name}`);
const message = [
  `Article ${field('articleId')}: ${field('reason')} (check ${field('check')}, fact ${field('factId')}).`,
  `What it says and what the reference says: GET /v1/discrepancies/${field('discrepancyId')}`,
].join('\n');
