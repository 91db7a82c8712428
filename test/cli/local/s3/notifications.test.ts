import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { expect, it, onTestFinished, vi } from 'vitest';
import { bucket, openDoor } from './local-s3.ts';

it('tries out a notification with a test event', async () => {
  const { messages } = await openDoor();
  expect(messages.map((message) => JSON.parse(message))).toEqual([
    {
      Service: 'Amazon S3',
      Event: 's3:TestEvent',
      Time: expect.any(String),
      Bucket: bucket,
      RequestId: expect.any(String),
      HostId: 'local',
    },
  ]);
});

it('tells of a put as S3 does, its key form-encoded', async () => {
  const { put, messages } = await openDoor();
  const { ETag, VersionId } = await put({ Key: "articles/Zürich 1+1/it's (new)~.txt", Body: 'hello' });
  const { Records } = JSON.parse(messages[1]!);
  expect(Records).toHaveLength(1);
  expect(Records[0]).toMatchObject({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    s3: {
      bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
      object: { key: 'articles/Z%C3%BCrich+1%2B1/it%27s+%28new%29%7E.txt', size: 5, eTag: ETag!.replaceAll('"', ''), versionId: VersionId },
    },
  });
});

it('numbers puts with sequencers that only increase, however fast they come', async () => {
  const { put, messages } = await openDoor();
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  for (let n = 0; n < 20; n++) await put({ Key: 'articles/story', Body: String(n) });
  const sequencers = messages.slice(1).map((message) => JSON.parse(message).Records[0].s3.object.sequencer);
  expect(sequencers).toHaveLength(20);
  expect([...new Set(sequencers)].sort()).toEqual(sequencers);
  expect(sequencers.every((sequencer) => /^[0-9A-F]{16}$/.test(sequencer))).toBe(true);
});

it('tells of a delete where that is asked for, but not of the end of a single version', async () => {
  const { put, s3, messages } = await openDoor({ events: ['s3:ObjectRemoved:DeleteMarkerCreated'] });
  const { VersionId: written } = await put({ Key: 'articles/story' });
  const { VersionId } = await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'articles/story' }));
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'articles/story', VersionId: written }));
  expect(messages.slice(1).map((message) => JSON.parse(message).Records)).toMatchObject([
    [{ eventName: 'ObjectRemoved:DeleteMarkerCreated', s3: { object: { key: 'articles/story', versionId: VersionId } } }],
  ]);
});

it('tells of nothing outside the prefix, and of no delete unless asked', async () => {
  const { put, s3, messages } = await openDoor();
  await put({ Key: 'results/articles/story' });
  await put({ Key: 'articles' });
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'articles/story' }));
  expect(messages).toHaveLength(1);
});
