import asl from 'asl-validator';
import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { backfills } from '../../functions/adapters/deliveries.ts';
import { settingsOf } from '../../infra/settings.ts';
import { permissionsOf, readable, resource, synthesise } from './synthesised-stack.ts';

// biome-ignore lint/suspicious/noExplicitAny: a definition has whatever the States Language takes
const definitionOf = (machine: { Properties: any }) => JSON.parse(readable(machine.Properties.DefinitionString));
const machine = resource('AWS::StepFunctions::StateMachine', 'Backfill');
const definition = definitionOf(machine);

test('the definition is what the States Language allows, its expressions too', () => {
  const { isValid, errorsText } = asl(definition, { checkPaths: true, checkArn: false });
  expect(errorsText()).toBe('');
  expect(isValid).toBe(true);
});

test('a definition with a wrong name or a broken expression would not pass', () => {
  const wrong = structuredClone(definition);
  wrong.States.Articles.ItemProcessor.States.Send.Next = 'Nowhere';
  expect(asl(wrong).isValid).toBe(false);
  const broken = structuredClone(definition);
  broken.States.Articles.ItemProcessor.States.Send.Arguments.Entries = '{% $map( %}';
  expect(asl(broken, { checkPaths: true, checkArn: false }).isValid).toBe(false);
});

test('so many calls at a time and so many failures as were agreed on, or as the newsroom sets them', () => {
  const { MaxConcurrency, ToleratedFailurePercentage, ItemBatcher } = definition.States.Articles;
  expect({ MaxConcurrency, ToleratedFailurePercentage }).toEqual({
    MaxConcurrency: backfills.maxConcurrency,
    ToleratedFailurePercentage: backfills.toleratedFailurePercentage,
  });
  expect(ItemBatcher.MaxItemsPerBatch).toBeLessThanOrEqual(10);
  const own = synthesise({ backfillConcurrency: 40, backfillToleratedFailurePercentage: 0 });
  const [other] = Object.values(own.findResources('AWS::StepFunctions::StateMachine'));
  expect(definitionOf(other as never).States.Articles).toMatchObject({ MaxConcurrency: 40, ToleratedFailurePercentage: 0 });
});

test.each([
  ['backfillConcurrency', '0'],
  ['backfillConcurrency', 'many'],
  ['backfillToleratedFailurePercentage', '101'],
])('%s of %s is refused', (name, value) => {
  expect(() => settingsOf(new App({ context: { [name]: value } }))).toThrow(/whole number from/);
});

test('it lists articles, sends to the recheck queue, writes its results, and may do nothing else', () => {
  const { '*': ofLogDelivery, ...permissions } = permissionsOf('BackfillMachineRole');
  const own = 'arn:AWS::Partition:states:AWS::Region:AWS::AccountId';
  expect(permissions).toEqual({
    'ArticleBucket if {"StringLike":{"s3:prefix":"articles/*"}}': ['s3:ListBucket'],
    'ArticleBucket/results/backfills/*': ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
    RecheckArticlesWorkQueue: ['sqs:SendMessage'],
    [`${own}:stateMachine:Countercheck-backfill`]: ['states:StartExecution'],
    [`${own}:execution:Countercheck-backfill:*`]: ['states:DescribeExecution', 'states:StopExecution'],
  });
  for (const action of ofLogDelivery!)
    expect(action).toMatch(/^logs:(Create|Get|Update|Delete|List|Put|Describe)(LogDeliver|Resource|LogGroups)/);
});

test('its log has every step, and none of what passes', () => {
  const { Level, IncludeExecutionData, Destinations } = machine.Properties.LoggingConfiguration;
  expect([Level, IncludeExecutionData]).toEqual(['ALL', false]);
  expect(readable(Destinations[0].CloudWatchLogsLogGroup.LogGroupArn)).toBe('BackfillLog');
});
