import { DeleteObjectCommand, ListObjectsV2Command, ListObjectVersionsCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { bucket, openDoor } from './local-s3.ts';

async function openWith(keys: string[]) {
  const door = await openDoor();
  await Promise.all(keys.map((Key) => door.put({ Key })));
  const list = (options = {}) => door.s3.send(new ListObjectsV2Command({ Bucket: bucket, ...options }));
  return { ...door, list };
}

async function pagesOf<Page>(paginator: AsyncIterable<Page>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of paginator) pages.push(page);
  return pages;
}

it('lists the keys of a prefix in the order of their bytes', async () => {
  const { list } = await openWith(['a/é', 'a/z', 'a/B', 'a/🗞', 'a/\uffee', 'b/1', 'a/&<>"\r\n']);
  const { Contents } = await list({ Prefix: 'a/' });
  expect(Contents!.map(({ Key }) => Key)).toEqual(['a/&<>"\r\n', 'a/B', 'a/z', 'a/é', 'a/\uffee', 'a/🗞']);
  expect(Contents![0]).toMatchObject({ Size: 4, ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/), LastModified: expect.any(Date) });
});

it('lists page by page, nothing twice and nothing left out', async () => {
  const keys = Array.from({ length: 11 }, (_, n) => `articles/${String(n).padStart(2, '0')} ü`);
  const { s3 } = await openWith(keys);
  const pages = await pagesOf(paginateListObjectsV2({ client: s3, pageSize: 4 }, { Bucket: bucket }));
  expect(pages.map(({ KeyCount }) => KeyCount)).toEqual([4, 4, 3]);
  expect(pages.flatMap(({ Contents }) => Contents!.map(({ Key }) => Key))).toEqual(keys);
});

it('gathers what goes on behind a delimiter, over pages too', async () => {
  const { s3, list } = await openWith(['a/1', 'a/2', 'b', 'c/1', 'c/d/1']);
  const { CommonPrefixes, Contents } = await list({ Delimiter: '/' });
  expect([CommonPrefixes!.map(({ Prefix }) => Prefix), Contents!.map(({ Key }) => Key)]).toEqual([['a/', 'c/'], ['b']]);
  const pages = await pagesOf(paginateListObjectsV2({ client: s3, pageSize: 1 }, { Bucket: bucket, Delimiter: '/' }));
  expect(pages.map((page) => page.CommonPrefixes?.[0]?.Prefix ?? page.Contents?.[0]?.Key)).toEqual(['a/', 'b', 'c/']);
});

it('leaves out what is deleted, and starts after the key that is asked for', async () => {
  const { s3, list } = await openWith(['a', 'b', 'c']);
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'b' }));
  expect((await list()).Contents!.map(({ Key }) => Key)).toEqual(['a', 'c']);
  expect((await list({ StartAfter: 'a' })).Contents!.map(({ Key }) => Key)).toEqual(['c']);
});

it('lists an empty bucket as empty', async () => {
  const { list } = await openWith([]);
  expect(await list()).toMatchObject({ KeyCount: 0, IsTruncated: false });
});

it('percent-encodes keys where asked to', async () => {
  const { list } = await openWith(['a b/ü']);
  expect((await list({ EncodingType: 'url' })).Contents![0]!.Key).toBe('a%20b/%C3%BC');
});

it('lists the versions of a key from the newest on, behind the one that is asked for, over pages too', async () => {
  const { s3, put } = await openWith(['a/1', 'a/10']);
  const second = await put({ Key: 'a/1' });
  const { VersionId: marker } = await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'a/1' }));
  const versions = (options = {}) => s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: 'a/1', ...options }));
  const all = await versions();
  expect(all.DeleteMarkers).toMatchObject([{ Key: 'a/1', VersionId: marker, IsLatest: true }]);
  expect(all.Versions?.map(({ Key, IsLatest }) => [Key, IsLatest])).toEqual([
    ['a/1', false],
    ['a/1', false],
    ['a/10', true],
  ]);
  expect(all.Versions?.[0]?.VersionId).toBe(second.VersionId);
  const page = await versions({ KeyMarker: 'a/1', VersionIdMarker: marker, MaxKeys: 1 });
  expect(page).toMatchObject({ IsTruncated: true, NextKeyMarker: 'a/1', NextVersionIdMarker: second.VersionId });
  const next = await versions({ KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker });
  expect([next.IsTruncated, next.Versions?.map(({ Key }) => Key)]).toEqual([false, ['a/1', 'a/10']]);
});
