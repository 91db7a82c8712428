import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { TableDefinition } from '../functions/adapters/tables.ts';
import { alarmWhen, alarmPeriod as period } from './alarm.ts';
import type { BundledFunction } from './bundled-function.ts';
import { sumOf } from './measured.ts';

export interface ProtectedTableProps {
  definition: TableDefinition;
  /** Who feels it when it turns requests away, and how. */
  hurts: string;
}

/**
 * A table on demand that can be wound back to any second of 35 days, and that no stack update or deletion takes away.
 * Whom its loss hurts: the desk, whose facts and decisions no upload can bring back.
 */
export class ProtectedTable extends TableV2 {
  constructor(scope: Construct, id: string, { definition, hurts }: ProtectedTableProps) {
    super(scope, id, {
      ...keys(definition),
      globalSecondaryIndexes: definition.indexes.map((index) => ({
        indexName: index.name,
        ...keys(index),
        projectionType: ProjectionType[index.holds],
      })),
      dynamoStream: definition.hasStream ? StreamViewType.NEW_AND_OLD_IMAGES : undefined,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const throttles = (of: 'Read' | 'Write') => this.metric(`${of}ThrottleEvents`, { period, statistic: 'Sum' });
    alarmWhen(this, 'Throttles', {
      metric: sumOf({ reads: throttles('Read'), writes: throttles('Write') }, 'requests turned away'),
      reaches: 1,
      // The SDK asks again by itself, and a table on demand grows with what is asked.
      periods: 3,
      says: `The table ${id} has turned requests away for a quarter of an hour.`,
      hurts,
      runbook: 'A table is throttled',
    });
  }

  allow(fn: BundledFunction, ...actions: `dynamodb:${string}`[]): void {
    fn.allow(new PolicyStatement({ actions, resources: [this.tableArn] }));
  }

  allowQueryOfIndex(fn: BundledFunction, indexName: string): void {
    fn.allow(new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${this.tableArn}/index/${indexName}`] }));
  }
}

function keys({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) {
  return {
    partitionKey: { name: partitionKey, type: AttributeType.STRING },
    sortKey: { name: sortKey, type: AttributeType.STRING },
  };
}
