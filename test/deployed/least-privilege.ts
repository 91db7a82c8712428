import { describe, expect, test } from 'vitest';
import { type Grant, grantsIn, unused } from './harness/grants.ts';
import type { DeployedStack } from './harness/stack.ts';

/** Actions that roles have although no call of the suite needs them, and why. */
const reasons: Record<string, string> = {
  'sqs:ChangeMessageVisibility':
    'SqsEventSource grants what a consumer may need as one set; the function cannot do more with it than delay its own messages.',
  'dynamodb:ListStreams': 'DynamoEventSource grants what a reader of a stream may need as one set.',
  's3:DeleteObjectVersion':
    'A re-check that an erasure overtakes takes its report back; test/functions/adapters/erase-article.test.ts plays that.',
  's3:ListBucketVersions': 'The same.',
  'sqs:GetQueueUrl': 'The same set; it tells the address of a queue of which the function knows the name.',
};

/** What each role may do, held against what was done; to be registered after everything else that the suite does. */
export function describeLeastPrivilege(stackOf: () => DeployedStack): void {
  describe('every role may do what it needs, and nothing else', () => {
    test('every call was allowed', () => {
      const { calls } = stackOf().gate;
      expect(calls.length).toBeGreaterThan(100);
      expect(calls.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
    });

    test('every action on every resource was needed, or is listed with a reason', () => {
      const { template, gate } = stackOf();
      const left = unused(grantsIn(template), gate.calls);
      expect(left.filter(({ action }) => !(action in reasons)).map(readable)).toEqual([]);
      expect([...new Set(left.map(({ action }) => action))].sort()).toEqual(Object.keys(reasons).sort());
    });

    test('no action has a wildcard, and resources only where keys and log streams are not known beforehand', () => {
      const grants = grantsIn(stackOf().template);
      expect(grants.filter(({ action }) => action.includes('*'))).toEqual([]);
      const open = grants
        .filter(({ resource }) => resource.includes('*'))
        .map(({ resource }) => resource.replace(/^.*:(log-group):.*(:\*)$/, '$1$2'));
      expect([...new Set(open)].map((resource) => resource.replace(/^arn:aws:s3:::[^/]+/, 'bucket')).sort()).toEqual([
        'bucket/articles/*',
        'bucket/facts/*',
        'bucket/results/*',
        'log-group:*',
      ]);
    });
  });
}

const readable = ({ role, action, resource }: Grant) => `${role}: ${action} on ${resource}`;
