import { randomUUID } from 'node:crypto';
import type { Version } from './bucket.ts';

export type EventName = 'ObjectCreated:Put' | 'ObjectRemoved:DeleteMarkerCreated';

/** What happens under the prefix is told of, as S3 tells a queue. */
export interface NotificationRule {
  bucket: string;
  prefix: string;
  /** As a bucket's configuration names them: `s3:ObjectCreated:*`. */
  events: readonly string[];
  deliver: (messageBody: string) => void;
}

/** The message by which S3 tries out a notification when it is set up. */
export function testEvent(bucket: string): string {
  const sender = { RequestId: randomUUID(), HostId: 'local' };
  return JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Time: new Date().toISOString(), Bucket: bucket, ...sender });
}

export interface Happened {
  bucket: string;
  eventName: EventName;
  version: Version;
  region: string;
}

export function notifyOf(rules: readonly NotificationRule[], happened: Happened): void {
  for (const rule of rules) if (isToldOf(rule, happened)) rule.deliver(message(rule, happened));
}

function isToldOf({ bucket, prefix, events }: NotificationRule, { bucket: where, eventName, version }: Happened): boolean {
  const isNamed = events.some((event) =>
    event.endsWith('*') ? `s3:${eventName}`.startsWith(event.slice(0, -1)) : `s3:${eventName}` === event,
  );
  return isNamed && bucket === where && version.key.startsWith(prefix);
}

function message({ bucket, prefix }: NotificationRule, { eventName, version, region }: Happened): string {
  const { size, eTag, versionId, sequencer, isDeleteMarker } = version;
  const about = isDeleteMarker ? { eTag } : { size, eTag };
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: version.lastModified,
    eventName,
    userIdentity: { principalId: 'local' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: prefix,
      bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
      object: { key: formEncode(version.key), ...about, versionId, sequencer },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** As in an HTML form, a space is a plus sign; slashes stay. */
function formEncode(key: string): string {
  return new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/');
}
