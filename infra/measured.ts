import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type MeasureOf, namespace, type Service } from '../functions/adapters/measures.ts';
import { alarmPeriod } from './alarm.ts';

/** How often a function counted something, as it says in its log (CloudWatch makes the metric of it). */
export function measured<S extends Service>(service: S, metricName: MeasureOf<S>, period = alarmPeriod): Metric {
  return new Metric({ namespace, metricName, dimensionsMap: { service }, statistic: 'Sum', period });
}

/** A sum in which silence counts as nothing. */
export function sumOf(metrics: Record<string, IMetric>, label: string, period = alarmPeriod): MathExpression {
  const expression = Object.keys(metrics)
    .map((id) => `FILL(${id}, 0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics: metrics, label, period });
}
