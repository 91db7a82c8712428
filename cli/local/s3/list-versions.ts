import { type Answer, xmlAnswer } from './answer.ts';
import type { Bucket, Version } from './bucket.ts';
import { isBefore, pageSize } from './list-objects.ts';
import type { S3Request } from './request.ts';
import type { Element } from './xml.ts';

/** ListObjectVersions: by key, the newest version first, a page at a time; versions and delete markers as they come. */
export function listVersions({ bucket: name, query }: S3Request, bucket: Bucket): Answer {
  const prefix = query.get('prefix') ?? '';
  const size = pageSize(query.get('max-keys'));
  const all = [...bucket.all()].sort((one, other) => (isBefore(one.key, other.key) ? -1 : 1)).map(({ versions }) => versions.toReversed());
  const rest = startAt(all.flat(), query.get('key-marker'), query.get('version-id-marker')).filter(({ key }) => key.startsWith(prefix));
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const shown =
    query.get('encoding-type') === 'url' ? (text: string) => encodeURIComponent(text).replaceAll('%2F', '/') : (text: string) => text;
  const children: Element[] = [
    ['Name', name],
    ['Prefix', shown(prefix)],
    ['MaxKeys', size],
    ['IsTruncated', rest.length > page.length],
    ...page.map((version) => toElement(version, bucket.newest(version.key) === version, shown)),
  ];
  if (last && rest.length > page.length) children.push(['NextKeyMarker', shown(last.key)], ['NextVersionIdMarker', last.versionId]);
  if (query.has('encoding-type')) children.push(['EncodingType', 'url']);
  return xmlAnswer(['ListVersionsResult', children]);
}

/** What comes behind the version that is named, or behind the key where none is. */
function startAt(versions: Version[], key: string | null, versionId: string | null): Version[] {
  if (!key) return versions;
  const at = versionId ? versions.findIndex((version) => version.key === key && version.versionId === versionId) : -1;
  return at >= 0 ? versions.slice(at + 1) : versions.filter((version) => isBefore(key, version.key));
}

function toElement(
  { key, versionId, isDeleteMarker, lastModified, eTag, size }: Version,
  isLatest: boolean,
  shown: (text: string) => string,
) {
  const about: Element[] = [
    ['Key', shown(key)],
    ['VersionId', versionId],
    ['IsLatest', isLatest],
    ['LastModified', lastModified],
  ];
  if (isDeleteMarker) return ['DeleteMarker', about] as const;
  return ['Version', [...about, ['ETag', `"${eTag}"`], ['Size', size], ['StorageClass', 'STANDARD']]] as const;
}
