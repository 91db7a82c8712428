import { expect, test } from 'vitest';
import { checkAnnouncements } from '../../functions/adapters/deliveries.ts';
import { headerKey } from '../../functions/adapters/dynamo-check-items.ts';
import { readable, resource, resources } from './synthesised-stack.ts';

const mapping = resource('AWS::Lambda::EventSourceMapping', 'CheckEventsAnnouncer').Properties;

test('what is written to the table of checks is told of, as it is', () => {
  const { StreamSpecification } = resources('AWS::DynamoDB::GlobalTable').ArticleChecks!.Properties;
  expect(StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
});

test('only headers of checks wake the function that tells of them, which tries again for as long as the stream keeps them', () => {
  expect(readable(mapping.FunctionName)).toBe('CheckEventsAnnouncerFunction');
  expect(readable(mapping.EventSourceArn)).toBe('ArticleChecks');
  expect(mapping).toMatchObject({
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: checkAnnouncements.batchSize,
    BisectBatchOnFunctionError: true,
  });
  expect(mapping.MaximumRetryAttempts).toBeUndefined();
  const patterns = mapping.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));
  expect(patterns).toEqual([{ dynamodb: { NewImage: { sk: { S: [headerKey('a').sk] } } } }]);
});
