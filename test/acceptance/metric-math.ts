import { readFileSync, writeFileSync } from 'node:fs';

interface MetricStat {
  Metric: object;
  Period: number;
  Stat: string;
}

/** MiniStack knows no metric math: there an alarm on several metrics looks at the first of them alone. */
export function withoutMetricMath(templateFile: string): void {
  const template = JSON.parse(readFileSync(templateFile, 'utf8'));
  for (const { Type, Properties } of Object.values(template.Resources) as { Type: string; Properties: Record<string, unknown> }[]) {
    if (Type !== 'AWS::CloudWatch::Alarm' || Properties.Metrics === undefined) continue;
    const { Metric, Period, Stat } = (Properties.Metrics as { MetricStat?: MetricStat }[]).find((one) => one.MetricStat)!.MetricStat!;
    delete Properties.Metrics;
    Object.assign(Properties, Metric, { Period, Statistic: Stat });
  }
  writeFileSync(templateFile, JSON.stringify(template));
}
