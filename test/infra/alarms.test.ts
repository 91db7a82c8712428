import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deliveries, rechecks } from '../../functions/adapters/deliveries.ts';
import { measures, namespace, type Service } from '../../functions/adapters/measures.ts';
import { readable, resource, resources, synthesise } from './synthesised-stack.ts';

const runbook = new URL('../../docs/runbook.md', import.meta.url);
const alarms = Object.entries(resources('AWS::CloudWatch::Alarm'));
const withTargets = synthesise({ discrepancyEmail: 'desk@example.org', webhook: { url: 'https://example.org', secretName: 'a' } });
const everyAlarm = Object.entries(withTargets.findResources('AWS::CloudWatch::Alarm'));

test('somebody hears of whatever fails, is put aside, stands still, is throttled, unreadable or rejected, and of every server error', () => {
  expect(alarms.map(([name]) => name).sort()).toEqual([
    'ApiAnsweringErrorsAlarm',
    'ApiAnsweringThrottlesAlarm',
    'ApiServerErrorsAlarm',
    'ArticleChecksThrottlesAlarm',
    'BackfillFailedAlarm',
    'BackfillTimedOutAlarm',
    'CheckArticleBatchRejectedAlarm',
    'CheckArticleCheckerErrorsAlarm',
    'CheckArticleCheckerThrottlesAlarm',
    'CheckArticleDeliveryDeadLettersAlarm',
    'CheckArticleDeliveryOldestMessageAlarm',
    'CheckArticleUnreadableAlarm',
    'CheckEventsAnnouncerErrorsAlarm',
    'CheckEventsAnnouncerThrottlesAlarm',
    'CheckEventsUnreadAlarm',
    'LoadFactsDeliveryDeadLettersAlarm',
    'LoadFactsDeliveryOldestMessageAlarm',
    'LoadFactsLoaderErrorsAlarm',
    'LoadFactsLoaderThrottlesAlarm',
    'LoadFactsRejectedAlarm',
    'RecheckArticlesAnnouncerErrorsAlarm',
    'RecheckArticlesAnnouncerThrottlesAlarm',
    'RecheckArticlesRecheckerErrorsAlarm',
    'RecheckArticlesRecheckerThrottlesAlarm',
    'RecheckArticlesUnreadAlarm',
    'RecheckArticlesWorkDeadLettersAlarm',
    'RecheckArticlesWorkOldestMessageAlarm',
    'ReferenceFactsThrottlesAlarm',
  ]);
});

test.each(everyAlarm)('%s says what happened, who is hurt and which heading of the runbook helps', (_, { Properties }) => {
  expect(Properties.AlarmDescription).toMatch(/^[A-Za-z].*\. Hurts [a-z].*\. Runbook: [A-Z].*\.$/);
});

test('the runbook has a heading for each alarm, and none that no alarm names', () => {
  const headings = readFileSync(runbook, 'utf8')
    .match(/^## .*$/gm)!
    .map((line) => line.replace('## ', ''));
  const named = everyAlarm.map(([, { Properties }]) => /Runbook: (?<heading>.*)\.$/.exec(Properties.AlarmDescription)!.groups!.heading!);
  expect(headings.sort()).toEqual([...new Set(named)].sort());
});

test.each(alarms)('%s is quiet while nothing happens', (_, { Properties }) => {
  expect(Properties.TreatMissingData).toBe('notBreaching');
});

test.each(['CheckArticleDelivery', 'LoadFactsDelivery', 'RecheckArticlesWork'])(
  '%s: the first message put aside raises the alarm of its own queue',
  (owner) => {
    const { Dimensions, Threshold, ComparisonOperator } = resource('AWS::CloudWatch::Alarm', `${owner}DeadLetters`).Properties;
    expect(readable(Dimensions[0].Value)).toBe(`${owner}DeadLetterQueue`);
    expect([ComparisonOperator, Threshold]).toEqual(['GreaterThanOrEqualToThreshold', 1]);
  },
);

test.each([
  ['CheckArticleDelivery', deliveries.articles],
  ['LoadFactsDelivery', deliveries.facts],
  ['RecheckArticlesWork', rechecks],
])('%s: work that still has attempts left raises no alarm by its age', (owner, { visibilityTimeoutSeconds, maxReceiveCount }) => {
  const { Threshold } = resource('AWS::CloudWatch::Alarm', `${owner}OldestMessage`).Properties;
  expect(Threshold).toBeGreaterThanOrEqual(visibilityTimeoutSeconds * maxReceiveCount);
});

test('one article in five that cannot be read is an alarm, of ten at least', () => {
  const { Metrics, Threshold } = resource('AWS::CloudWatch::Alarm', 'Unreadable').Properties;
  const expression: string = Metrics.find(({ Expression }: { Expression?: string }) => Expression).Expression;
  const share = (unreadable: number, checked: number, withheld = 0, foreign = 0) => {
    const script = expression.replace(/FILL\((\w+), 0\)/g, '$1').replace(/^IF\((.*), (.*), (.*)\)$/, '$1 ? $2 : $3');
    return new Function('unreadable', 'checked', 'withheld', 'foreign', `return ${script}`)(unreadable, checked, withheld, foreign);
  };
  // What was read, but not checked, is no sign of a sender that went wrong.
  expect([share(2, 0, 8), share(2, 0, 0, 18), share(2, 2, 10, 6)]).toEqual([20, 10, 10]);
  expect([share(2, 8), share(2, 18), share(9, 0), share(0, 0), share(10, 0)]).toEqual([20, 10, 0, 0, 100]);
  expect(Threshold).toBe(20);
});

test('alarms look at metrics that the functions count, by the name under which they count them', () => {
  const counted = alarms.flatMap(([, { Properties }]) => Properties.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
  const ours = counted.filter(({ Namespace }) => Namespace === namespace);
  expect(ours.map(({ MetricName, Dimensions }) => [Dimensions[0].Name, Dimensions[0].Value, MetricName])).toEqual(
    expect.arrayContaining([
      ['service', 'check-article', 'ArticlesUnreadable'],
      ['service', 'load-facts', 'FactRowsRejected'],
      ['service', 'load-facts', 'FactsFilesUnreadable'],
    ]),
  );
  for (const { MetricName, Dimensions } of ours) expect(measures[Dimensions[0].Value as Service]).toContain(MetricName);
});
