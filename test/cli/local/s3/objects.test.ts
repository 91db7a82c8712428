import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { bucket, openDoor } from './local-s3.ts';

it.each([
  'articles/plain.txt',
  'articles/two words + a plus.txt',
  'articles/%2B is not a plus.txt',
  'articles/Zürich/Ελλάδα 🗞.html',
  'articles/a//b/../c/./d',
  "articles/it's (new)! *&=?#~",
])('gives back the very bytes that were put under %s', async (Key) => {
  const { put, get, s3 } = await openDoor();
  const bytes = randomBytes(100_000);
  await put({ Key, Body: bytes });
  expect(Buffer.from(await (await get(Key)).Body!.transformToByteArray()).equals(bytes)).toBe(true);
  expect((await s3.send(new ListObjectsV2Command({ Bucket: bucket }))).Contents!.map((object) => object.Key)).toEqual([Key]);
});

it('takes a plus sign in an address for a plus sign', async () => {
  const { get, endpoint } = await openDoor();
  await fetch(`${endpoint}/${bucket}/1+1`, { method: 'PUT', body: 'two' });
  expect(await (await get('1+1')).Body!.transformToString()).toBe('two');
});

it('takes the framing off a streamed body', async () => {
  const { put, get } = await openDoor();
  const lines = ['0\r\n', 'second\r\n', 'x'.repeat(70_000)];
  await put({ Key: 'streamed', Body: Readable.from(lines), ContentLength: Buffer.byteLength(lines.join('')) });
  const { Body, ContentEncoding } = await get('streamed');
  expect(await Body!.transformToString()).toBe(lines.join(''));
  expect(ContentEncoding).toBeUndefined();
});

it('keeps an empty object', async () => {
  const { put, get } = await openDoor();
  await put({ Key: 'empty', Body: '' });
  expect(await (await get('empty')).Body!.transformToString()).toBe('');
});

it('keeps content type, content encoding and metadata with the object', async () => {
  const { put, s3 } = await openDoor();
  const Metadata = { published: '2020-10-22', title: 'A title' };
  await put({ Key: 'page', ContentType: 'text/html; charset=iso-8859-1', ContentEncoding: 'identity', Metadata });
  const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'page' }));
  expect(head).toMatchObject({ ContentType: 'text/html; charset=iso-8859-1', ContentEncoding: 'identity', ContentLength: 4, Metadata });
  expect(Date.now() - head.LastModified!.getTime()).toBeLessThan(60_000);
});

it('refuses more metadata than S3 takes', async () => {
  const { put } = await openDoor();
  await expect(put({ Key: 'page', Metadata: { title: 'x'.repeat(2048) } })).rejects.toMatchObject({ name: 'MetadataTooLarge' });
});

it('keeps every version, the newest in front', async () => {
  const { put, get } = await openDoor();
  const first = await put({ Key: 'story', Body: 'first' });
  const second = await put({ Key: 'story', Body: 'second' });
  expect(first.VersionId).not.toBe(second.VersionId);
  const newest = await get('story');
  expect([newest.VersionId, await newest.Body!.transformToString()]).toEqual([second.VersionId, 'second']);
  expect(await (await get('story', { VersionId: first.VersionId })).Body!.transformToString()).toBe('first');
});

it('hides a deleted object and still has its versions', async () => {
  const { put, get, s3 } = await openDoor();
  const { VersionId } = await put({ Key: 'story', Body: 'first' });
  const deleted = await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'story' }));
  expect(deleted.DeleteMarker).toBe(true);
  await expect(get('story')).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect(await (await get('story', { VersionId })).Body!.transformToString()).toBe('first');
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'story', VersionId: deleted.VersionId! }));
  expect((await get('story')).VersionId).toBe(VersionId);
});

it('removes a version that is deleted by its id', async () => {
  const { put, get, s3 } = await openDoor();
  const { VersionId } = await put({ Key: 'story' });
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'story', VersionId: VersionId! }));
  await expect(get('story', { VersionId })).rejects.toMatchObject({ name: 'NoSuchVersion' });
});

it('says which key, version or bucket is missing', async () => {
  const { get, s3, put } = await openDoor();
  await expect(get('missing')).rejects.toMatchObject({ name: 'NoSuchKey' });
  await expect(get('missing', { VersionId: '0'.repeat(32) })).rejects.toMatchObject({ name: 'NoSuchVersion' });
  await expect(s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'missing' }))).rejects.toMatchObject({ name: 'NotFound' });
  await expect(put({ Bucket: 'elsewhere', Key: 'story' })).rejects.toMatchObject({ name: 'NoSuchBucket' });
});

it('puts only where there is nothing yet, or what the caller has seen, when asked to', async () => {
  const { put } = await openDoor();
  const { ETag } = await put({ Key: 'story', IfNoneMatch: '*' });
  await expect(put({ Key: 'story', IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  await put({ Key: 'story', Body: 'second', IfMatch: ETag! });
  await expect(put({ Key: 'story', IfMatch: ETag! })).rejects.toMatchObject({ name: 'PreconditionFailed' });
});

it('lets one of two writers win who put at the same time where there is nothing', async () => {
  const { put } = await openDoor();
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => put({ Key: 'story', Body: `${n}`, IfNoneMatch: '*' })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('answers that nothing has changed to whom it has not', async () => {
  const { put, get } = await openDoor();
  const { ETag } = await put({ Key: 'story' });
  await expect(get('story', { IfNoneMatch: ETag })).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
});

it.each([
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-2', '89', 'bytes 8-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('gives the part of an object that %s asks for', async (Range, text, ContentRange) => {
  const { put, get } = await openDoor();
  await put({ Key: 'digits', Body: '0123456789' });
  const part = await get('digits', { Range });
  expect([await part.Body!.transformToString(), part.ContentRange]).toEqual([text, ContentRange]);
});

it('refuses a part beyond the end of an object', async () => {
  const { put, get } = await openDoor();
  await put({ Key: 'digits', Body: '0123456789' });
  await expect(get('digits', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' });
});
