import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

export interface AlarmProps {
  metric: IMetric;
  reaches: number;
  /** Periods running in which it has to be reached; the first is enough without it. */
  periods?: number;
  /** What has happened, as one sentence. */
  says: string;
  /** Who feels it, and how: `editors, whose articles go out unchecked`. */
  hurts: string;
  /** The heading of docs/runbook.md that says what to do. */
  runbook: string;
}

/** Over which alarms look at a metric, where nothing else is said. */
export const alarmPeriod = Duration.minutes(5);

/** An alarm once the threshold is reached; silence is no alarm. */
export function alarmWhen(scope: Construct, id: string, { metric, reaches, periods = 1, says, hurts, runbook }: AlarmProps): Alarm {
  return new Alarm(scope, `${id}Alarm`, {
    metric,
    threshold: reaches,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `${says} Hurts ${hurts}. Runbook: ${runbook}.`,
  });
}
