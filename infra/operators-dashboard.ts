import { Stack } from 'aws-cdk-lib';
import { Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type IMetric, MathExpression, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct, type IConstruct } from 'constructs';
import { alarmPeriod as period } from './alarm.ts';
import { measured } from './measured.ts';

const columns = 24;
const sum = { period, statistic: 'Sum' };
const most = { period, statistic: 'Maximum' };

/**
 * One dashboard with a row for each question that an operator asks. It shows every function, queue, table and alarm that the
 * stack has when it is made, so it is to be made last.
 * Whom its failure hurts: operators, who have to look in many places.
 */
export class OperatorsDashboard extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const stack = Stack.of(this);
    const all = <T extends IConstruct>(kind: abstract new (...args: never[]) => T) =>
      stack.node.findAll().filter((node): node is T => node instanceof kind);
    const functions = all(Lambda);
    const queues = all(Queue);
    const tables = all(TableV2);
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: stack.stackName });
    const row = (question: string, graphs: Record<string, IMetric[]>) => {
      dashboard.addWidgets(new TextWidget({ markdown: `## ${question}`, width: columns, height: 1 }));
      const width = columns / Object.keys(graphs).length;
      dashboard.addWidgets(...Object.entries(graphs).map(([title, left]) => new GraphWidget({ title, left, width })));
    };
    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: all(Alarm), width: columns, height: 6 }));
    row('Is anything waiting?', {
      'Age of the oldest message, seconds': queues.map((queue) =>
        queue.metricApproximateAgeOfOldestMessage({ ...most, label: nameOf(queue) }),
      ),
      'Messages waiting': queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ ...most, label: nameOf(queue) })),
      'Streams behind, ms': functions.map((one) => one.metric('IteratorAge', { ...most, label: nameOf(one) })),
    });
    row('Is anything failing?', {
      Errors: functions.map((one) => one.metricErrors({ ...sum, label: nameOf(one) })),
      'Functions kept from starting': functions.map((one) => one.metricThrottles({ ...sum, label: nameOf(one) })),
      'Table requests turned away': tables.flatMap((table) => unitsOf(table, 'ThrottleEvents')),
    });
    row('What is checked and flagged?', {
      Articles: [
        measured('check-article', 'ArticlesChecked'),
        measured('check-article', 'ArticlesUnreadable'),
        measured('check-article', 'ArticlesWithheld'),
        measured('check-article', 'ArticlesInOtherLanguages'),
        measured('check-article', 'ArticlesErased'),
        measured('recheck-articles', 'ArticlesRechecked'),
      ],
      Batches: [
        measured('check-article', 'BatchesUnpacked'),
        measured('check-article', 'ArticlesUnpacked'),
        measured('check-article', 'BatchEntriesRejected'),
      ],
      'Claims and discrepancies': [measured('check-article', 'ClaimsFound'), measured('check-article', 'DiscrepanciesFound')],
      Facts: [
        measured('load-facts', 'FactsLoaded'),
        measured('load-facts', 'FactsRemoved'),
        measured('load-facts', 'FactRowsRejected'),
        measured('load-facts', 'FactsFilesUnreadable'),
        measured('announce-changes', 'SeriesChanged'),
      ],
    });
    row('What does it cost?', {
      'GB-seconds of functions': functions.map(gigabyteSeconds),
      'Read and write units': tables.flatMap((table) => unitsOf(table, 'CapacityUnits')),
      'Events put': [measured('announce-checks', 'EventsSent')],
    });
  }
}

const unitsOf = (table: TableV2, what: 'CapacityUnits' | 'ThrottleEvents'): IMetric[] =>
  (['Read', 'Write'] as const).map((of) => {
    const name = what === 'CapacityUnits' ? `Consumed${of}${what}` : `${of}${what}`;
    return table.metric(name, { ...sum, label: `${nameOf(table)} ${of.toLowerCase()}` });
  });

function gigabyteSeconds(one: Lambda, index: number): IMetric {
  const gigabytes = ((one.node.defaultChild as { memorySize?: number } | undefined)?.memorySize ?? 128) / 1024;
  const duration = `d${index}`;
  return new MathExpression({
    expression: `${duration} / 1000 * ${gigabytes}`,
    usingMetrics: { [duration]: one.metricDuration(sum) },
    label: nameOf(one),
    period,
  });
}

/** Where it stands in the stack, without its own kind: `CheckArticle/Checker`. */
const nameOf = ({ node }: IConstruct): string =>
  node.path
    .split('/')
    .slice(1)
    .join('/')
    .replace(/\/Function$/, '');
