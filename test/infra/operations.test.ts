import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { expect, test, vi } from 'vitest';
import { measures } from '../../functions/adapters/measures.ts';
import { factCheckApp } from '../../infra/fact-check-app.ts';
import { settingsOf } from '../../infra/settings.ts';
import { matches } from '../deployed/harness/event-patterns.ts';
import { context, type Resource, readable, resources, synthesise, template } from './synthesised-stack.ts';

// The first validation of a process loads the schemas of all of CloudFormation.
vi.setConfig({ testTimeout: 120_000 });

const given = {
  alarmEmail: 'ops@example.org',
  discrepancyEmail: 'desk@example.org',
  webhookUrl: 'https://example.org/events',
  webhookSecretName: 'countercheck-webhook',
  monthlyBudgetDollars: '25',
  tags: 'team=foreign desk,cost-centre=42',
};
const settings = settingsOf(new App({ context: given }));
const whole = synthesise(settings);
const of = (type: string): Resource[] => Object.values(whole.findResources(type)) as Resource[];
const only = (type: string): Resource['Properties'] => {
  expect(of(type)).toHaveLength(1);
  return of(type)[0]!.Properties;
};
const ruleFor = (description: RegExp) =>
  of('AWS::Events::Rule').find(({ Properties }) => description.test(Properties.Description))!.Properties;
const flagged = (severity: string) => ({ source: 'countercheck', 'detail-type': 'DiscrepancyFlagged', detail: { severity } });
const checked = { source: 'countercheck', 'detail-type': 'ArticleChecked', detail: { status: 'checked' } };

test('with every setting the stack stands up to the AWS Solutions rules and to the schemas of CloudFormation', () => {
  expect(() => factCheckApp({ context: { ...context, ...given } }).synth()).not.toThrow();
});

test('without any setting nobody is mailed, nothing is posted and no sum is watched', () => {
  for (const type of ['AWS::SNS::Topic', 'AWS::Events::Rule', 'AWS::Events::ApiDestination', 'AWS::Budgets::Budget'])
    expect(template.findResources(type)).toEqual({});
});

test('whoever is to hear of alarms hears of every one', () => {
  const [topic] = Object.entries(whole.findResources('AWS::SNS::Subscription'))
    .filter(([, { Properties }]) => Properties.Endpoint === 'ops@example.org' && Properties.Protocol === 'email')
    .map(([, { Properties }]) => Properties.TopicArn);
  expect(of('AWS::CloudWatch::Alarm').length).toBeGreaterThan(20);
  for (const { Properties } of of('AWS::CloudWatch::Alarm')) expect(Properties.AlarmActions).toEqual([topic]);
});

test('topics take messages by TLS only, and from alarms and budgets of this account', () => {
  for (const { Properties } of of('AWS::SNS::TopicPolicy')) {
    const [denied, ...allowed] = Properties.PolicyDocument.Statement;
    expect(denied).toMatchObject({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
    for (const { Condition } of allowed) expect(Condition.StringEquals).toEqual({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } });
  }
});

test('a discrepancy that is an error is mailed, others and checks are not', () => {
  const { EventPattern, Targets, EventBusName } = ruleFor(/to be mailed/);
  expect(readable(EventBusName)).toBe('CheckEventsBus');
  expect([flagged('error'), flagged('warning'), checked].map((event) => matches(EventPattern, event))).toEqual([true, false, false]);
  const [{ InputTransformer, Arn, DeadLetterConfig }] = Targets;
  expect(readable(Arn)).toBe('OperationsDiscrepancyMailTopic');
  expect(readable(DeadLetterConfig.Arn)).toBe('OperationsDiscrepancyMailUnsentQueue');
  expect(Object.values(InputTransformer.InputPathsMap).sort()).toEqual(
    ['articleId', 'check', 'discrepancyId', 'factId', 'reason'].map((name) => `$.detail.${name}`),
  );
});

test('every event is posted to the webhook, with a key that no template shows, and put aside after a day', () => {
  const { EventPattern, Targets } = ruleFor(/webhook/);
  expect([flagged('error'), flagged('warning'), checked].map((event) => matches(EventPattern, event))).toEqual([true, true, true]);
  expect(Targets).toMatchObject([{ RetryPolicy: { MaximumEventAgeInSeconds: 86400 } }]);
  expect(readable(Targets[0].DeadLetterConfig.Arn)).toBe('OperationsWebhookUnsentQueue');
  expect(only('AWS::Events::ApiDestination')).toMatchObject({
    InvocationEndpoint: given.webhookUrl,
    HttpMethod: 'POST',
    InvocationRateLimitPerSecond: 10,
  });
  expect(only('AWS::Events::Connection').AuthParameters.ApiKeyAuthParameters).toEqual({
    ApiKeyName: 'x-countercheck-key',
    ApiKeyValue: '{{resolve:secretsmanager:countercheck-webhook:SecretString:::}}',
  });
});

test('what could not be mailed or posted raises an alarm, which the runbook knows', () => {
  const alarms = of('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties.AlarmDescription as string);
  const ofTargets = alarms.filter((description) => description.endsWith('Runbook: An event did not arrive.'));
  expect(ofTargets).toHaveLength(2);
  expect(readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')).toContain('\n## An event did not arrive\n');
});

test('a month that costs too much is told of, before it is over', () => {
  const { Budget, NotificationsWithSubscribers } = only('AWS::Budgets::Budget');
  expect(Budget).toMatchObject({ BudgetLimit: { Amount: 25, Unit: 'USD' }, TimeUnit: 'MONTHLY' });
  expect(Budget.CostFilters).toEqual({ TagKeyValue: ['user:countercheck:stack$Countercheck'] });
  expect(
    NotificationsWithSubscribers.map(({ Notification: { NotificationType, Threshold } }: Resource['Properties']) => [
      NotificationType,
      Threshold,
    ]),
  ).toEqual([
    ['ACTUAL', 80],
    ['FORECASTED', 100],
  ]);
  expect(() => synthesise({ monthlyBudgetDollars: 25 })).toThrow(/needs an alarmEmail/);
});

test('everything that is paid for carries the tag of the stack and those that were given', () => {
  const tags = [
    { Key: 'cost-centre', Value: '42' },
    { Key: 'countercheck:stack', Value: 'Countercheck' },
    { Key: 'team', Value: 'foreign desk' },
  ];
  for (const type of ['AWS::Lambda::Function', 'AWS::SQS::Queue', 'AWS::S3::Bucket', 'AWS::Logs::LogGroup', 'AWS::Events::EventBus'])
    for (const { Properties } of of(type)) expect(Properties.Tags).toEqual(tags);
  for (const { Properties } of of('AWS::DynamoDB::GlobalTable')) for (const { Tags } of Properties.Replicas) expect(Tags).toEqual(tags);
  for (const type of ['AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Stage'])
    for (const { Properties } of of(type)) expect(Object.keys(Properties.Tags)).toHaveLength(3);
});

test('what outlives the stack is data and who asked for it, and the stack says what it is', () => {
  const retained = Object.entries(template.toJSON().Resources as Record<string, Resource>).filter(
    ([, { DeletionPolicy }]) => DeletionPolicy === 'Retain',
  );
  const { Value } = Object.values(template.findOutputs('LeftByDestroy'))[0]!;
  expect(Value['Fn::Join'][1].map(readable).sort()).toEqual(retained.map(([id]) => readable({ Ref: id })).sort());
  expect(retained.map(([id]) => readable({ Ref: id })).sort()).toEqual([
    'AccessUsers',
    'ApiAccessLog',
    'ArticleBucket',
    'ArticleBucketAccessLogs',
    'ArticleChecks',
    'ReferenceFacts',
  ]);
});

test('every log has an end, and those of functions go with the stack', () => {
  for (const [name, { Properties, DeletionPolicy }] of Object.entries(resources('AWS::Logs::LogGroup'))) {
    expect(Properties.RetentionInDays).toBe(90);
    expect(DeletionPolicy).toBe(name === 'ApiAccessLog' ? 'Retain' : 'Delete');
  }
});

test('one dashboard has a row for each question, and shows every function, queue, table and alarm', () => {
  const { DashboardBody, DashboardName } = Object.values(resources('AWS::CloudWatch::Dashboard'))[0]!.Properties;
  expect(DashboardName).toBe('Countercheck');
  const body = JSON.stringify(DashboardBody);
  const questions = [...body.matchAll(/## ([^"\\]*\?)/g)].map(([, question]) => question);
  expect(questions).toEqual(['Is anything waiting?', 'Is anything failing?', 'What is checked and flagged?', 'What does it cost?']);
  for (const type of ['AWS::Lambda::Function', 'AWS::SQS::Queue', 'AWS::DynamoDB::GlobalTable', 'AWS::CloudWatch::Alarm'])
    for (const id of Object.keys(template.findResources(type))) expect(body).toContain(`"${id}"`);
  for (const name of Object.values(measures).flat()) expect(body).toContain(`\\"${name}\\"`);
  expect(body.length).toBeLessThan(50_000);
});

test.each([
  ['alarmEmail', { alarmEmail: 'nobody' }, /mail address/],
  ['webhookUrl', { webhookUrl: 'http://example.org', webhookSecretName: 'a' }, /https/],
  ['webhookSecretName', { webhookUrl: 'https://example.org' }, /need each other/],
  ['monthlyBudgetDollars', { monthlyBudgetDollars: 'much' }, /sum such as 25/],
  ['tags', { tags: 'team' }, /name=value/],
])('%s that makes no sense is refused', (_, wrong, says) => {
  expect(() => settingsOf(new App({ context: wrong }))).toThrow(says);
});
