import { randomUUID } from 'node:crypto';
import type { Version } from './bucket.ts';

/** What is put under the prefix is told of, as S3 tells a queue. */
export interface NotificationRule {
  bucket: string;
  prefix: string;
  deliver: (messageBody: string) => void;
}

/** The message by which S3 tries out a notification when it is set up. */
export function testEvent(bucket: string): string {
  const sender = { RequestId: randomUUID(), HostId: 'local' };
  return JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Time: new Date().toISOString(), Bucket: bucket, ...sender });
}

export function notifyOfPut(rules: readonly NotificationRule[], bucket: string, version: Version, region: string): void {
  for (const rule of rules) {
    if (rule.bucket === bucket && version.key.startsWith(rule.prefix)) rule.deliver(putEvent(rule, version, region));
  }
}

function putEvent({ bucket, prefix }: NotificationRule, version: Version, region: string): string {
  const { size, eTag, versionId, sequencer } = version;
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: version.lastModified,
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: 'local' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: prefix,
      bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
      object: { key: formEncode(version.key), size, eTag, versionId, sequencer },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** As in an HTML form, a space is a plus sign; slashes stay. */
function formEncode(key: string): string {
  return new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/');
}
