import { expect, test } from 'vitest';
import { announcements, rechecks } from '../../functions/adapters/deliveries.ts';
import { readable, resource, resources } from './synthesised-stack.ts';

test('every change of a fact is told of, as it was and as it is', () => {
  const { StreamSpecification } = resources('AWS::DynamoDB::GlobalTable').ReferenceFacts!.Properties;
  expect(StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
});

test('changes reach their function in order and for as long as the stream keeps them, half a batch at a time where one fails', () => {
  const mapping = resource('AWS::Lambda::EventSourceMapping', 'RecheckArticlesAnnouncer').Properties;
  expect(readable(mapping.FunctionName)).toBe('RecheckArticlesAnnouncerFunction');
  expect(readable(mapping.EventSourceArn)).toBe('ReferenceFacts');
  expect(mapping).toMatchObject({ StartingPosition: 'TRIM_HORIZON', BatchSize: announcements.batchSize, BisectBatchOnFunctionError: true });
  expect(mapping.MaximumRetryAttempts).toBeUndefined();
});

test('re-checks come at the pace that was agreed on, each failure alone, and are put aside when they fail again and again', () => {
  const mapping = resource('AWS::Lambda::EventSourceMapping', 'Rechecker').Properties;
  expect(readable(mapping.EventSourceArn)).toBe('RecheckArticlesWorkQueue');
  expect(mapping).toMatchObject({
    BatchSize: rechecks.batchSize,
    ScalingConfig: { MaximumConcurrency: rechecks.maxConcurrency },
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  });
  const { VisibilityTimeout, RedrivePolicy } = resources('AWS::SQS::Queue').RecheckArticlesWorkQueue!.Properties;
  expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * rechecks.functionTimeoutSeconds);
  expect(readable(RedrivePolicy.deadLetterTargetArn)).toBe('RecheckArticlesWorkDeadLetterQueue');
});

test('nobody sends to the recheck queue from outside the account or without TLS', () => {
  const { Statement } = resource('AWS::SQS::QueuePolicy', 'RecheckArticlesWorkQueue').Properties.PolicyDocument;
  expect(Statement).toMatchObject([{ Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]);
});
