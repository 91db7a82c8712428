import { type Answer, xmlAnswer } from './answer.ts';
import type { Bucket, Version } from './bucket.ts';
import type { S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Element } from './xml.ts';

/** One line of a listing: an object, or the common prefix of those that go on behind a delimiter. */
type Entry = { name: string; object: Version | null };

/** ListObjectsV2: keys in the order of their UTF-8 bytes, a page at a time. */
export function listObjects({ bucket: name, query }: S3Request, bucket: Bucket): Answer {
  if (query.get('list-type') !== '2') throw new S3Error(501, 'NotImplemented', 'The local S3 door lists with ListObjectsV2 only.');
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  const after = token === null ? query.get('start-after') : Buffer.from(token, 'base64url').toString();
  const size = pageSize(query.get('max-keys'));
  const rest = entriesOf(bucket.present(), prefix, query.get('delimiter') ?? '').filter(
    (entry) => after === null || isBefore(after, entry.name),
  );
  const page = rest.slice(0, size);
  const isTruncated = size > 0 && rest.length > size;
  const shown =
    query.get('encoding-type') === 'url' ? (text: string) => encodeURIComponent(text).replaceAll('%2F', '/') : (text: string) => text;
  const children: Element[] = [
    ['Name', name],
    ['Prefix', shown(prefix)],
    ['MaxKeys', size],
    ['KeyCount', page.length],
    ['IsTruncated', isTruncated],
    ...page.map((entry) => toElement(entry, shown)),
  ];
  if (isTruncated) children.push(['NextContinuationToken', Buffer.from(page.at(-1)!.name).toString('base64url')]);
  if (query.has('encoding-type')) children.push(['EncodingType', 'url']);
  if (query.has('delimiter')) children.push(['Delimiter', shown(query.get('delimiter')!)]);
  return xmlAnswer(['ListBucketResult', children]);
}

export function pageSize(maxKeys: string | null): number {
  if (maxKeys === null) return 1000;
  if (!/^\d+$/.test(maxKeys)) throw new S3Error(400, 'InvalidArgument', `max-keys is a number, not ${maxKeys}`);
  return Math.min(Number(maxKeys), 1000);
}

function entriesOf(versions: Version[], prefix: string, delimiter: string): Entry[] {
  const entries = new Map<string, Entry>();
  for (const version of versions.filter(({ key }) => key.startsWith(prefix))) {
    const cut = delimiter === '' ? -1 : version.key.indexOf(delimiter, prefix.length);
    const name = cut < 0 ? version.key : version.key.slice(0, cut + delimiter.length);
    entries.set(name, { name, object: cut < 0 ? version : null });
  }
  return [...entries.values()].sort((one, other) => (isBefore(one.name, other.name) ? -1 : 1));
}

export function isBefore(one: string, other: string): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;
}

function toElement({ name, object }: Entry, shown: (text: string) => string): Element {
  if (object === null) return ['CommonPrefixes', [['Prefix', shown(name)]]];
  return [
    'Contents',
    [
      ['Key', shown(name)],
      ['LastModified', object.lastModified],
      ['ETag', `"${object.eTag}"`],
      ['Size', object.size],
      ['StorageClass', 'STANDARD'],
    ],
  ];
}
