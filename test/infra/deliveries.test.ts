import { expect, test } from 'vitest';
import { limits } from '../../checker/article/limits.ts';
import { deliveries, rechecks } from '../../functions/adapters/deliveries.ts';
import { readable, resource, resources } from './synthesised-stack.ts';

const bucket = resources('AWS::S3::Bucket').ArticleBucket!;
const notifications: { prefix: string; event: string; queue: string }[] =
  bucket.Properties.NotificationConfiguration.QueueConfigurations.map(
    // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever CloudFormation takes
    (configuration: any) => ({
      prefix: configuration.Filter.S3Key.Rules.map((rule: { Name: string; Value: string }) => `${rule.Name} ${rule.Value}`).join(),
      event: configuration.Event,
      queue: readable(configuration.Queue),
    }),
  );

const roads = [
  ['an article', { definition: deliveries.articles, owner: 'CheckArticle', reader: 'CheckArticleCheckerFunction' }],
  ['a facts file', { definition: deliveries.facts, owner: 'LoadFacts', reader: 'LoadFactsLoaderFunction' }],
] as const;

test.each(roads)('an upload of %s reaches its queue and nothing else does', (_, { definition, owner }) => {
  const queue = `${owner}DeliveryQueue`;
  expect(notifications.filter((notification) => notification.queue === queue)).toEqual(
    definition.events.map((event) => ({ prefix: `prefix ${definition.prefix}`, event, queue })),
  );
});

test('an article that is deleted, or whose time is over, is told of, so that it is erased', () => {
  const events = notifications.filter(({ prefix }) => prefix === 'prefix articles/').map(({ event }) => event);
  expect(events).toEqual(['s3:ObjectCreated:*', 's3:ObjectRemoved:DeleteMarkerCreated', 's3:LifecycleExpiration:DeleteMarkerCreated']);
});

test('what the functions write is never delivered to them', () => {
  expect(new Set(notifications.map(({ prefix }) => prefix))).toEqual(new Set(['prefix articles/', 'prefix facts/']));
});

test.each(roads)('the queue of %s takes messages from our bucket in our account only, over TLS only', (_, { owner }) => {
  const { Statement } = resource('AWS::SQS::QueuePolicy', `${owner}DeliveryQueuePolicy`).Properties.PolicyDocument;
  const [insecure, allowed, ...others] = Statement;
  expect(insecure).toMatchObject({ Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
  expect(allowed).toMatchObject({ Effect: 'Allow', Action: 'sqs:SendMessage', Principal: { Service: 's3.amazonaws.com' } });
  expect(allowed.Condition.StringEquals).toEqual({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } });
  expect(readable(allowed.Condition.ArnEquals['aws:SourceArn'])).toBe(`arn:AWS::Partition:s3:::${readable(bucket.Properties.BucketName)}`);
  expect(others).toEqual([]);
});

test('the queues take messages before the bucket is told to send them', () => {
  const before = bucket.DependsOn!.map((id) => readable({ Ref: id }));
  expect(before).toEqual(expect.arrayContaining(['CheckArticleDeliveryQueuePolicy', 'LoadFactsDeliveryQueuePolicy']));
});

test.each(roads)('%s reaches its function in the batches, and at the pace, that were agreed on', (_, { definition, owner, reader }) => {
  const mapping = resource('AWS::Lambda::EventSourceMapping', reader).Properties;
  expect(readable(mapping.EventSourceArn)).toBe(`${owner}DeliveryQueue`);
  expect(readable(mapping.FunctionName)).toBe(reader);
  expect(mapping.BatchSize).toBe(definition.batchSize);
  expect(mapping.ScalingConfig).toEqual({ MaximumConcurrency: definition.maxConcurrency });
});

test.each([
  ['uploads', deliveries.articles],
  ['re-checks', rechecks],
])('a batch of %s has the time to give up every document in it, and some for the rest', (_, { batchSize, functionTimeoutSeconds }) => {
  expect(functionTimeoutSeconds).toBeGreaterThanOrEqual(batchSize * limits.documentSeconds + 30);
});

test.each(roads)('one bad message of %s does not bring its batch back', (_, { reader }) => {
  expect(resource('AWS::Lambda::EventSourceMapping', reader).Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
});

test.each(roads)('%s is not delivered twice while it is worked on', (_, { owner, reader }) => {
  const { VisibilityTimeout } = resources('AWS::SQS::Queue')[`${owner}DeliveryQueue`]!.Properties;
  expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * resource('AWS::Lambda::Function', reader).Properties.Timeout);
});

test.each(roads)('%s that fails again and again is put aside and kept for two weeks', (_, { definition, owner }) => {
  const queues = resources('AWS::SQS::Queue');
  const { deadLetterTargetArn, maxReceiveCount } = queues[`${owner}DeliveryQueue`]!.Properties.RedrivePolicy;
  expect(readable(deadLetterTargetArn)).toBe(`${owner}DeliveryDeadLetterQueue`);
  expect(maxReceiveCount).toBe(definition.maxReceiveCount);
  expect(queues[`${owner}DeliveryDeadLetterQueue`]!.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
});

test('every queue is encrypted', () => {
  for (const queue of Object.values(resources('AWS::SQS::Queue'))) expect(queue.Properties.SqsManagedSseEnabled).toBe(true);
});
