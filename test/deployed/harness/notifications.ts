import type { NotificationRule } from '../../../cli/local/s3/notifications.ts';
import type { Permissions } from './permissions.ts';
import type { Queues } from './queues.ts';
import type { Resource, Template } from './template.ts';

/** Brings a message to its queue: at once, or as a network would that loses no message but order and count. */
export type Deliver = (body: string, send: (body: string) => void) => void;

const knownEvents = /^s3:(ObjectCreated|ObjectRemoved|LifecycleExpiration):/;

/** What the template's buckets tell its queues; throws, as a deployment would fail, where a queue does not take it. */
export async function notificationsOf(
  template: Template,
  queues: Queues,
  permissions: Permissions,
  deliver: Deliver = (body, send) => send(body),
): Promise<NotificationRule[]> {
  const rules: NotificationRule[] = [];
  for (const bucket of template.resources('AWS::S3::Bucket')) {
    const { QueueConfigurations = [], ...others } = bucket.properties.NotificationConfiguration ?? {};
    if (Object.keys(others).length > 0)
      throw new Error(`${bucket.logicalId} notifies by ${Object.keys(others)}, which is not done here yet`);
    for (const { Event, Queue: queueArn, Filter } of QueueConfigurations) {
      if (!knownEvents.test(Event)) throw new Error(`${bucket.logicalId} tells of ${Event}, which is not done here yet`);
      await expectLeaveToSend(template.arnOf(bucket), queueArn, permissions);
      const { send } = queues.get(queueArn)!;
      const rule = {
        bucket: bucket.name,
        prefix: prefixOf(Filter, bucket),
        events: [Event],
        deliver: (body: string) => deliver(body, send),
      };
      rules.push(rule);
    }
  }
  return rules;
}

async function expectLeaveToSend(bucketArn: string, queueArn: string, permissions: Permissions): Promise<void> {
  const s3 = { service: 's3.amazonaws.com', sourceArn: bucketArn };
  if (await permissions.allow(s3, { action: 'sqs:SendMessage', resource: queueArn })) return;
  throw new Error(`${queueArn} takes no messages from ${bucketArn}`);
}

function prefixOf(filter: { S3Key: { Rules: { Name: string; Value: string }[] } } | undefined, { logicalId }: Resource): string {
  const rules = filter?.S3Key.Rules ?? [];
  if (rules.some(({ Name }) => Name !== 'prefix'))
    throw new Error(`${logicalId} filters by more than a prefix, which is not done here yet`);
  return rules[0]?.Value ?? '';
}
