import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, type DynamoEventSourceProps } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { type AlarmProps, alarmPeriod, alarmWhen } from './alarm.ts';
import type { BundledFunction } from './bundled-function.ts';

export interface ReadStreamProps extends Pick<AlarmProps, 'says' | 'hurts' | 'runbook'> {
  table: ITableV2;
  by: BundledFunction;
  batches: Pick<DynamoEventSourceProps, 'batchSize' | 'maxBatchingWindow' | 'filters'>;
}

/** Has a function told of what is written to a table, and somebody told when half an hour of that has not been read. */
export function readStream(scope: Construct, { table, by, batches, ...alarm }: ReadStreamProps): void {
  by.lambda.addEventSource(
    new DynamoEventSource(table, { startingPosition: StartingPosition.TRIM_HORIZON, bisectBatchOnError: true, ...batches }),
  );
  alarmWhen(scope, 'Unread', {
    metric: by.lambda.metric('IteratorAge', { period: alarmPeriod, statistic: 'Maximum' }),
    reaches: Duration.minutes(30).toMilliseconds(),
    ...alarm,
  });
}
