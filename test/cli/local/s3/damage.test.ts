import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { CopyObjectCommand, ListBucketsCommand, PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { expect, it, onTestFinished, vi } from 'vitest';
import { bucket, openDoor, temporaryFolder } from './local-s3.ts';

const hello = { crc32: 'NhCmhg==', sha1: 'qvTGHdzF6KLavt4PO0gs2a6pQ00=', sha256: 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=' };

it.each(Object.entries(hello))('takes a body with its right %s and refuses one with a wrong one', async (algorithm, checksum) => {
  const { endpoint } = await openDoor();
  const put = (body: string) =>
    fetch(`${endpoint}/${bucket}/story`, { method: 'PUT', body, headers: { [`x-amz-checksum-${algorithm}`]: checksum } });
  expect((await put('hello')).status).toBe(200);
  const refused = await put('hellO');
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('<Code>BadDigest</Code>')]);
});

it.each([
  ['a wrong trailing checksum', '5\r\nhellO\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n', 'BadDigest'],
  ['no last chunk', '5\r\nhello\r\n', 'IncompleteBody'],
  ['a chunk that is shorter than it says', '9\r\nhello\r\n0\r\n\r\n', 'IncompleteBody'],
  ['fewer bytes than promised', '4\r\nhell\r\n0\r\n\r\n', 'IncompleteBody'],
])('stores nothing of a streamed body with %s', async (_, body, code) => {
  const { endpoint, get, messages } = await openDoor({ watched: '' });
  const headers = { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER', 'x-amz-decoded-content-length': '5' };
  const refused = await fetch(`${endpoint}/${bucket}/story`, { method: 'PUT', body, headers });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(`<Code>${code}</Code>`)]);
  await expect(get('story')).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect(messages).toHaveLength(1);
});

it('stores nothing of an upload that breaks off', async () => {
  const { endpoint, get } = await openDoor();
  const socket = connect(Number(new URL(endpoint).port), '127.0.0.1');
  await once(socket, 'connect');
  await new Promise((sent) => socket.write(`PUT /${bucket}/story HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhel`, sent));
  socket.destroy();
  await expect(get('story')).rejects.toMatchObject({ name: 'NoSuchKey' });
});

it.each([
  ['ListBuckets', new ListBucketsCommand({})],
  ['PUT of an object with tagging', new PutObjectTaggingCommand({ Bucket: bucket, Key: 'a', Tagging: { TagSet: [] } })],
  ['CopyObject with x-amz-copy-source', new CopyObjectCommand({ Bucket: bucket, Key: 'a', CopySource: 'b/c' })],
])('refuses by name what it cannot do: %s', async (call, command) => {
  const { s3 } = await openDoor();
  const message = `The local S3 door does not do ${call}.`;
  await expect(s3.send(command as ListBucketsCommand)).rejects.toMatchObject({ name: 'NotImplemented', message });
});

it('has objects, versions and their order again when opened anew, even with the clock set back', async () => {
  const folder = temporaryFolder();
  const before = await openDoor({ folder });
  const first = await before.put({ Key: 'articles/story', Body: 'first', Metadata: { title: 'T' } });
  for (let n = 2; n <= 10; n++) await before.put({ Key: 'articles/story', Body: `version ${n}` });
  await before.stop();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  const after = await openDoor({ folder });
  expect(await (await after.get('articles/story')).Body!.transformToString()).toBe('version 10');
  expect(await after.get('articles/story', { VersionId: first.VersionId })).toMatchObject({ Metadata: { title: 'T' }, ETag: first.ETag });
  await after.put({ Key: 'articles/story', Body: 'newest' });
  expect(await (await after.get('articles/story')).Body!.transformToString()).toBe('newest');
  const sequencer = (message: string | undefined) => JSON.parse(message!).Records[0].s3.object.sequencer;
  expect(sequencer(after.messages.at(-1)) > sequencer(before.messages.at(-1))).toBe(true);
});

it('clears away what a killed process left unfinished', async () => {
  const folder = temporaryFolder();
  const before = await openDoor({ folder });
  const { VersionId } = await before.put({ Key: 'story', Body: 'whole' });
  await before.stop();
  const left = [`${VersionId}.json`, `${VersionId}.body`];
  writeFileSync(join(folder, bucket, '00ff.body'), 'never committed');
  writeFileSync(join(folder, bucket, '00fe.unfinished'), '{"key":"sto');
  const after = await openDoor({ folder });
  expect(await (await after.get('story')).Body!.transformToString()).toBe('whole');
  expect(readdirSync(join(folder, bucket)).sort()).toEqual(left.sort());
});
