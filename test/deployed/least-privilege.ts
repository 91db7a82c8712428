import { describe, expect, test } from 'vitest';
import { type Grant, grantsIn, unused } from './harness/grants.ts';
import type { DeployedStack } from './harness/stack.ts';

const logDelivery = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];

/** Actions that roles have although no call of the suite needs them, and why. */
const reasons: Record<string, string> = {
  'sqs:ChangeMessageVisibility':
    'SqsEventSource grants what a consumer may need as one set; the function cannot do more with it than delay its own messages.',
  'dynamodb:ListStreams': 'DynamoEventSource grants what a reader of a stream may need as one set.',
  's3:DeleteObjectVersion':
    'A re-check that an erasure overtakes takes its report back; test/functions/adapters/erase-article.test.ts plays that.',
  's3:ListBucketVersions': 'The same.',
  ...Object.fromEntries(
    ['s3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'].map((action) => [
      `Backfill ${action}`,
      'The writer of results of a distributed map takes large ones to the bucket in parts, and asks for leave to do so beforehand.',
    ]),
  ),
  ...Object.fromEntries(
    ['states:DescribeExecution', 'states:StopExecution'].map((action) => [
      `Backfill ${action}`,
      'A distributed map looks after the executions that it has started, and stops them when it is given up.',
    ]),
  ),
  ...Object.fromEntries(
    logDelivery.map((action) => [
      `Backfill ${action}`,
      'Step Functions sets up the delivery of its log with the role of the machine, when that is made.',
    ]),
  ),
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
      expect(left.filter((grant) => !(reasonOf(grant) in reasons)).map(readable)).toEqual([]);
      expect([...new Set(left.map(reasonOf))].sort()).toEqual(Object.keys(reasons).sort());
    });

    test('no action has a wildcard, and resources only where keys, executions and log streams are not known beforehand', () => {
      const grants = grantsIn(stackOf().template);
      expect(grants.filter(({ action }) => action.includes('*'))).toEqual([]);
      const open = grants
        .filter(({ resource }) => resource.includes('*'))
        .map(({ action, resource }) => (resource === '*' ? action : resource.replace(/^.*:(log-group|execution):.*(:\*)$/, '$1$2')));
      expect([...new Set(open)].map((resource) => resource.replace(/^arn:aws:s3:::[^/]+/, 'bucket')).sort()).toEqual([
        'bucket/articles/*',
        'bucket/facts/*',
        'bucket/results/*',
        'bucket/results/backfills/*',
        'execution:*',
        'log-group:*',
        // Known to no resource; see infra/backfill.ts.
        ...logDelivery.toSorted(),
      ]);
    });
  });
}

/** Reasons of the one role that no function has stand apart, so that they excuse no function. */
const reasonOf = ({ role, action }: Grant) => (role.includes('BackfillMachine') ? `Backfill ${action}` : action);
const readable = ({ role, action, resource }: Grant) => `${role}: ${action} on ${resource}`;
