import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type S3Door, startS3Door } from '../../../cli/local/s3/door.ts';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { firstCheckOf } from '../../../functions/adapters/fence.ts';
import { deleteArticle, s3Articles, storeArticle } from '../../../functions/adapters/s3-articles.ts';
import { unpackArticles } from '../../../functions/adapters/unpack-articles.ts';
import { zipOf } from '../../checker/article/zip-of.ts';
import { asDocuments, tableInMemory } from '../table-in-memory.ts';

let folder: string;
let door: S3Door;
let s3: S3Client;
let table: ReturnType<typeof tableInMemory>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-unpack-'));
  door = await startS3Door({ folder });
  s3 = new S3Client({
    endpoint: door.endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    region: 'us-east-1',
  });
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  table = tableInMemory();
});
afterEach(async () => {
  s3.destroy();
  await door.stop();
  rmSync(folder, { recursive: true, force: true });
});

const bucket = () => ({ s3, bucket: 'bucket' });
const store = () => ({ ...bucket(), documents: asDocuments(table), table: 't', now: () => new Date(0) });
const text = (id: string, said: string) => JSON.stringify({ id, text: said });
/** Uploads a version of the batch, to be unpacked now or later. */
async function uploadBatch(version: string, ...lines: string[]) {
  const { VersionId } = await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'articles/day.jsonl', Body: lines.join('\n') }));
  const ref = { id: 'day.jsonl', versionId: VersionId!, fence: firstCheckOf(version) };
  return async () => {
    const uploaded = await s3Articles(bucket()).read(ref);
    if ('unreadable' in uploaded) throw new Error(uploaded.unreadable);
    return unpackArticles(store(), dynamoChecks(store()), ref, uploaded);
  };
}
const versionsOf = async (key: string) => (await s3.send(new ListObjectVersionsCommand({ Bucket: 'bucket', Prefix: key }))).Versions ?? [];
const contentOf = async (id: string) => {
  const { Body, ...about } = await s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: `articles/${id}` }));
  return { ...about, text: await Body!.transformToString() };
};
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1100));

describe('Unpacking a batch', () => {
  test('puts each article where its upload is noticed, and says what became of which entry', async () => {
    const unpack = await uploadBatch(
      '01',
      '{"id":"a/1","html":"<p>One.","published":"2020-10-22","title":"Über"}',
      'nonsense',
      text('b', 'Two.'),
    );
    const report = await unpack();
    expect(report).toMatchObject({
      status: 'unpacked',
      unpacked: { articles: ['day.jsonl/a/1', 'day.jsonl/b'], problems: [{ entry: 'line 2', reason: 'not JSON' }] },
    });
    expect(await contentOf('day.jsonl/b')).toMatchObject({ text: 'Two.', ContentType: 'text/plain' });
    const uploaded = await s3Articles(bucket()).read({ id: 'day.jsonl/a/1', versionId: null, fence: '' });
    expect(uploaded).toMatchObject({ contentType: 'text/html', published: '2020-10-22', title: 'Über' });
    expect(table.get('ARTICLE#day.jsonl', 'CHECK')).toMatchObject({ status: 'unpacked' });
  });

  test('twice, also when the first time was cut off before its header, puts nothing twice', async () => {
    const unpack = await uploadBatch('01', text('a', 'One.'), text('b', 'Two.'));
    const first = await unpack();
    table.items.clear();
    expect(await unpack()).toEqual(first);
    expect(await unpack()).toEqual(first);
    expect(await versionsOf('articles/day.jsonl/')).toHaveLength(2);
  });

  test('late leaves alone what a newer version of the batch has put, in either order of their writes', async () => {
    const older = await uploadBatch('01', text('a', 'Old.'), text('only old', 'Old.'));
    const newer = await uploadBatch('02', text('a', 'New.'));
    await newer();
    await older();
    expect((await contentOf('day.jsonl/a')).text).toBe('New.');
    expect(await versionsOf('articles/day.jsonl/only')).toHaveLength(0);
    table.items.clear();
    await older();
    expect((await contentOf('day.jsonl/a')).text).toBe('New.');
    await (await uploadBatch('03', text('a', 'Newest.')))();
    expect((await contentOf('day.jsonl/a')).text).toBe('Newest.');
  });

  test('leaves alone an article that was put there after it, and replaces one from before', async () => {
    const by = (said: string) => ({ bytes: new TextEncoder().encode(said), contentType: 'text/plain', published: null, title: null });
    await storeArticle(bucket(), 'day.jsonl/a', by('Before.'));
    await nextSecond();
    const unpack = await uploadBatch('01', text('a', 'Batch.'), text('b', 'Batch.'));
    await nextSecond();
    await storeArticle(bucket(), 'day.jsonl/b', by('After.'));
    await unpack();
    expect([(await contentOf('day.jsonl/a')).text, (await contentOf('day.jsonl/b')).text]).toEqual(['Batch.', 'After.']);
  });

  test('told of again does not bring back what was erased since', async () => {
    const unpack = await uploadBatch('01', text('a', 'One.'));
    await unpack();
    await deleteArticle(bucket(), 'day.jsonl/a');
    await unpack();
    await expect(contentOf('day.jsonl/a')).rejects.toThrow(/does not exist/);
  });

  test('cut off before its header does not bring back what was erased meanwhile; a newer version of it does', async () => {
    const lines = [text('a', 'One.'), text('b', 'Two.')];
    const unpack = await uploadBatch('01', ...lines);
    await unpack();
    table.items.clear();
    await nextSecond();
    await deleteArticle(bucket(), 'day.jsonl/a');
    await unpack();
    await expect(contentOf('day.jsonl/a')).rejects.toThrow(/does not exist/);
    await nextSecond();
    await (await uploadBatch('02', ...lines))();
    expect((await contentOf('day.jsonl/a')).text).toBe('One.');
  });

  test('puts some articles before it takes the next out of the file, so that they never lie in memory all at once', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `Story ${i}.`]));
    let opened = 0;
    const Inflating = DecompressionStream;
    vi.stubGlobal('DecompressionStream', function open(format: 'deflate-raw') {
      opened += 1;
      return new Inflating(format);
    });
    const openedBeforePuts: number[] = [];
    s3.middlewareStack.add(
      (next, { commandName }) => {
        return (args) => {
          if (commandName === 'PutObjectCommand') openedBeforePuts.push(opened);
          return next(args);
        };
      },
      { step: 'initialize' },
    );
    const uploaded = { bytes: zipOf(files), contentType: null, published: null, title: null };
    const report = await unpackArticles(store(), dynamoChecks(store()), { id: 'day.zip', versionId: null, fence: '01#0000' }, uploaded);
    vi.unstubAllGlobals();
    expect(report.unpacked?.articles).toEqual(Object.keys(files).map((name) => `day.zip/${name}`));
    expect(await versionsOf('articles/day.zip/')).toHaveLength(60);
    expect(openedBeforePuts.slice(0, 60)).toEqual([...Array(20).fill(20), ...Array(20).fill(40), ...Array(20).fill(60)]);
  });

  test('that is damaged is unreadable, with the reason', async () => {
    const unpack = await uploadBatch('01', 'PK\x03\x04');
    expect(await unpack()).toMatchObject({ status: 'unreadable', reason: 'a damaged ZIP: it has no directory' });
  });
});
