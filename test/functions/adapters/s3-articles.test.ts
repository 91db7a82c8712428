import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-vitest/extend';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../checker/article/limits.ts';
import { s3Client } from '../../../functions/adapters/clients.ts';
import { fromEncodedWords, toEncodedWord } from '../../../functions/adapters/encoded-words.ts';
import { s3Articles, storeArticle } from '../../../functions/adapters/s3-articles.ts';
import { bodyOf } from '../examples.ts';

const s3 = mockClient(S3Client);
const bucket = { s3: new S3Client(), bucket: 'b' };
const ref = { id: 'politics/a b.txt', versionId: 'v1', fence: '1' };
const now = new Date('2020-10-23T10:00:00Z');
const read = () => s3Articles(bucket, () => now).read(ref);
const namedError = (name: string) => Object.assign(new Error(name), { name });

beforeEach(() => s3.reset());

describe('Reading an article', () => {
  test('reads the very version, with its type and what the uploader said of it', async () => {
    const Metadata = { published: '2020-10-22', title: '=?UTF-8?B?w5xiZXI=?= all' };
    s3.on(GetObjectCommand).resolves({
      Body: bodyOf('text'),
      ContentLength: 4,
      ContentType: 'text/html',
      Metadata,
      LastModified: new Date('2020-10-22T09:00:00Z'),
    });
    const article = await read();
    expect(s3).toHaveReceivedCommandWith(GetObjectCommand, { Bucket: 'b', Key: 'articles/politics/a b.txt', VersionId: 'v1' });
    expect(article).toEqual({
      bytes: new TextEncoder().encode('text'),
      contentType: 'text/html',
      published: '2020-10-22',
      publishedFrom: 'metadata',
      title: 'Über all',
      uploadedAt: '2020-10-22T09:00:00.000Z',
      readAt: '2020-10-23T10:00:00.000Z',
    });
  });

  test.each(['NoSuchKey', 'NoSuchVersion', 'MethodNotAllowed'])('says that it is gone, for %s', async (name) => {
    s3.on(GetObjectCommand).rejects(namedError(name));
    expect(await read()).toEqual({ unreadable: 'articles/politics/a b.txt is gone from the bucket (version v1)' });
  });

  test('does not read what is larger than the limit, and names the limit', async () => {
    const transformToByteArray = vi.fn();
    const destroy = vi.fn();
    s3.on(GetObjectCommand).resolves({ Body: { transformToByteArray, destroy } as never, ContentLength: limits.documentBytes + 1 });
    expect(await read()).toEqual({ unreadable: expect.stringContaining('more than the limit of 20971520 bytes (20 MiB)') });
    expect(transformToByteArray).not.toHaveBeenCalled();
    expect(destroy).toHaveBeenCalled();
  });

  test.each(['2020-02-30', '2020-13-45', 'yesterday'])('refuses to judge by the publication date %s', async (published) => {
    s3.on(GetObjectCommand).resolves({ Body: bodyOf('text'), Metadata: { published } });
    expect(await read()).toEqual({ unreadable: `x-amz-meta-published is "${published}", which is no date; write YYYY-MM-DD` });
  });

  test('throws when the store is out, so that it is tried again', async () => {
    s3.on(GetObjectCommand).rejects(namedError('SlowDown'));
    await expect(read()).rejects.toThrow('SlowDown');
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'gone', $metadata: {} }));
    expect(await read()).toHaveProperty('unreadable');
  });
});

describe('Storing an article', () => {
  test('puts it under articles/ with its type, date and title in ASCII', async () => {
    s3.on(PutObjectCommand).resolves({ VersionId: 'v7' });
    const article = { bytes: new Uint8Array([1]), contentType: 'text/plain', published: '2020-10-22', title: 'Où?' };
    expect(await storeArticle(bucket, 'a/b', article)).toEqual({ versionId: 'v7' });
    expect(s3).toHaveReceivedCommandWith(PutObjectCommand, {
      Bucket: 'b',
      Key: 'articles/a/b',
      Body: article.bytes,
      ContentType: 'text/plain',
      Metadata: { published: '2020-10-22', title: '=?UTF-8?B?T8O5Pw==?=' },
    });
  });

  test.each(['plain', 'Où est-il ?', '日本 – 1,550', 'odd =?UTF-8?B?w5xiZXI=?= text', '50% off_=41'])(
    'brings the title "%s" back as it was',
    (title) => {
      expect(toEncodedWord(title)).toMatch(/^[\x20-\x7e]*$/);
      expect(fromEncodedWords(toEncodedWord(title))).toBe(title);
    },
  );

  test('reads quoted words too', () => {
    expect(fromEncodedWords('=?utf-8?Q?=C3=9Cber_alles?=')).toBe('Über alles');
  });
});

describe('The S3 client', () => {
  test('puts the bucket in the path for a store of ones own, and not for Amazon', async () => {
    expect(s3Client().config.forcePathStyle).toBe(false);
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1');
    expect(s3Client().config.forcePathStyle).toBe(true);
    vi.unstubAllEnvs();
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://127.0.0.1:1');
    expect(s3Client().config.forcePathStyle).toBe(true);
    vi.unstubAllEnvs();
  });
});
