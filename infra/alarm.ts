import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

export interface AlarmProps {
  metric: IMetric;
  reaches: number;
  /** What has happened, as one sentence. */
  says: string;
  /** The heading of docs/runbook.md that says what to do. */
  runbook: string;
}

/** An alarm at the first period that reaches the threshold; silence is no alarm. */
export function alarmWhen(scope: Construct, id: string, { metric, reaches, says, runbook }: AlarmProps): Alarm {
  return new Alarm(scope, `${id}Alarm`, {
    metric,
    threshold: reaches,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `${says} Runbook: ${runbook}.`,
  });
}
