import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { checkAnnouncements } from '../functions/adapters/deliveries.ts';
import type { Environment } from '../functions/announce-checks/environment.ts';
import { BundledFunction } from './bundled-function.ts';
import type { ProtectedTable } from './protected-table.ts';
import { readStream } from './read-stream.ts';

export interface CheckEventsProps {
  articleChecks: ProtectedTable;
}

const hurts = 'whoever waits for events: the systems and people that hear of checks and discrepancies by them';

/**
 * Tells of published checks and of the discrepancies they opened, on a bus of our own: what stands in the table is told from
 * its stream, so that nothing is told that does not stand and nothing that stands is forgotten.
 * Whom its failure hurts: whoever waits for the events; the desk's list is complete without them.
 */
export class CheckEvents extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string, { articleChecks }: CheckEventsProps) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { description: 'Countercheck: checks that were published, discrepancies that were flagged' });
    const announcer = new BundledFunction(this, 'Announcer', {
      name: checkAnnouncements.functionName,
      timeoutSeconds: checkAnnouncements.functionTimeoutSeconds,
      memoryMb: checkAnnouncements.memoryMb,
      environment: { ARTICLE_CHECKS_TABLE: articleChecks.tableName, EVENT_BUS: this.bus.eventBusName } satisfies Environment,
      hurts,
    });
    articleChecks.allow(announcer, 'dynamodb:Query');
    announcer.allow(new PolicyStatement({ actions: ['events:PutEvents'], resources: [this.bus.eventBusArn] }));
    readStream(this, {
      table: articleChecks,
      by: announcer,
      batches: {
        batchSize: checkAnnouncements.batchSize,
        // A check is published when its header stands; nothing else that is written wakes the function.
        filters: [FilterCriteria.filter({ dynamodb: { NewImage: { sk: { S: FilterRule.isEqual('CHECK') } } } })],
      },
      says: 'Checks have not been told of for half an hour.',
      hurts,
      runbook: 'Checks are not told of',
    });
  }
}
