import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deliveries, rechecks } from '../../functions/adapters/deliveries.ts';
import { readable, resource, resources } from './synthesised-stack.ts';

const runbook = new URL('../../docs/runbook.md', import.meta.url);
const alarms = Object.entries(resources('AWS::CloudWatch::Alarm'));

test('somebody hears of every function that fails, every upload put aside, every queue that stands still and every server error', () => {
  expect(alarms.map(([name]) => name).sort()).toEqual([
    'ApiAnsweringErrorsAlarm',
    'ApiServerErrorsAlarm',
    'BackfillFailedAlarm',
    'BackfillTimedOutAlarm',
    'CheckArticleCheckerErrorsAlarm',
    'CheckArticleDeliveryDeadLettersAlarm',
    'CheckArticleDeliveryOldestMessageAlarm',
    'LoadFactsDeliveryDeadLettersAlarm',
    'LoadFactsDeliveryOldestMessageAlarm',
    'LoadFactsLoaderErrorsAlarm',
    'RecheckArticlesAnnouncerErrorsAlarm',
    'RecheckArticlesRecheckerErrorsAlarm',
    'RecheckArticlesUnreadAlarm',
    'RecheckArticlesWorkDeadLettersAlarm',
    'RecheckArticlesWorkOldestMessageAlarm',
  ]);
});

test.each(alarms)('%s says what happened and which heading of the runbook helps', (_, { Properties }) => {
  expect(Properties.AlarmDescription).toMatch(/^[A-Za-z].*\. Runbook: [A-Z].*\.$/);
});

test.runIf(existsSync(runbook))('every heading that an alarm names stands in the runbook', () => {
  const headings = readFileSync(runbook, 'utf8')
    .match(/^#+ .*$/gm)!
    .map((line) => line.replace(/^#+ /, '').trim());
  const named = alarms.map(([, { Properties }]) => /Runbook: (?<heading>.*)\.$/.exec(Properties.AlarmDescription)!.groups!.heading);
  expect(headings).toEqual(expect.arrayContaining(named));
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
