import { describe, expect, test } from 'vitest';
import { type Grant, grantsIn, unused } from './harness/grants.ts';
import type { DeployedStack } from './harness/stack.ts';

const overtaken =
  'Only for a check that an erasure overtakes while it runs: it takes back what it wrote. The erasure tests play every order of the two.';

/** Actions that roles have although no call of the suite needs them, and why; of one role where its name stands before. */
const reasons: Record<string, string> = {
  'sqs:ChangeMessageVisibility':
    'SqsEventSource grants what a consumer may need as one set; the function cannot do more with it than delay its own messages.',
  'dynamodb:ListStreams': 'DynamoEventSource grants what a reader of a stream may need as one set.',
  's3:DeleteObjectVersion':
    'A re-check that an erasure overtakes takes its report back; test/functions/adapters/erase-article.test.ts plays that.',
  's3:ListBucketVersions': 'The same.',
  'sqs:GetQueueUrl': 'The same set; it tells the address of a queue of which the function knows the name.',
  'dynamodb:ListStreams': 'DynamoEventSource grants it with the three that reading a stream takes.',
  'RecheckArticlesRechecker s3:GetObject': 'For articles that lay in the bucket before anybody watched it, whose version nobody has told.',
  'RecheckArticlesRechecker s3:DeleteObjectVersion': overtaken,
  'RecheckArticlesRechecker s3:ListBucketVersions': overtaken,
  'RecheckArticlesRechecker dynamodb:DeleteItem': overtaken,
};

/** The key of the reason for a grant that nobody used, or the grant itself where there is none. */
function reasonFor({ role, action, resource }: Grant): string {
  const name = /^\w+-(\w+)Role[0-9A-F]{8}$/.exec(role)?.[1];
  return [action, `${name} ${action}`].find((key) => key in reasons) ?? `${role}: ${action} on ${resource}`;
}

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
      const left = unused(grantsIn(template), gate.calls).map(reasonFor);
      expect([...new Set(left)].sort()).toEqual(Object.keys(reasons).sort());
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
