import { Duration, SecretValue } from 'aws-cdk-lib';
import { ApiDestination, Authorization, Connection, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { ApiDestination as ApiDestinationTarget } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { checkEvents } from '../functions/adapters/deliveries.ts';
import { TargetDeadLetters } from './target-dead-letters.ts';

export interface WebhookProps {
  bus: IEventBus;
  /** Where each event is posted, whole. */
  url: string;
  /** The name of a secret in Secrets Manager, which the receiver finds in the header. */
  secretName: string;
}

const webhookHeader = 'x-countercheck-key';
const atMostPerSecond = 10;

/**
 * Posts every event to an address of the newsroom's own.
 * Whom its failure hurts: the system behind the address; events wait a day for it, then two weeks among the dead letters.
 */
export class Webhook extends Construct {
  constructor(scope: Construct, id: string, { bus, url, secretName }: WebhookProps) {
    super(scope, id);
    const connection = new Connection(this, 'Connection', {
      description: 'The key of the receiver of Countercheck’s events',
      authorization: Authorization.apiKey(webhookHeader, SecretValue.secretsManager(secretName)),
    });
    const destination = new ApiDestination(this, 'Receiver', { connection, endpoint: url, rateLimitPerSecond: atMostPerSecond });
    const hurts = 'the system behind the webhook, which does not know of a check or a discrepancy';
    const { queue } = new TargetDeadLetters(this, 'Unsent', { what: 'An event for the webhook', hurts });
    new Rule(this, 'Rule', {
      description: 'Every event, to be posted to the webhook',
      eventBus: bus,
      eventPattern: { source: [checkEvents.source], detailType: [checkEvents.checked, checkEvents.flagged] },
      targets: [new ApiDestinationTarget(destination, { deadLetterQueue: queue, retryAttempts: 185, maxEventAge: Duration.hours(24) })],
    });
  }
}
