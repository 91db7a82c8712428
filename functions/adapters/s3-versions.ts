import { DeleteObjectCommand, ListObjectVersionsCommand, type ListObjectVersionsCommandOutput } from '@aws-sdk/client-s3';
import { inParallel } from './in-parallel.ts';
import type { Bucket } from './s3-objects.ts';

export interface ObjectVersion {
  key: string;
  versionId: string;
  isMarker: boolean;
  isLatest: boolean;
  lastModified: Date | null;
}

interface Listing {
  prefix: string;
  /** Leaves out everything up to this version. */
  after?: { key: string; versionId: string };
  /** Ends the listing at the first key that is another one. */
  onlyKey?: string;
}

const deletesAtOnce = 20;

/** Versions and delete markers under a prefix: by key, those of one key from the newest on. */
export async function listVersions({ s3, bucket }: Bucket, { prefix, after, onlyKey }: Listing): Promise<ObjectVersion[]> {
  const found: ObjectVersion[] = [];
  let from = { KeyMarker: after?.key, VersionIdMarker: after?.versionId };
  for (;;) {
    const page = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }));
    const listed = versionsOf(page);
    found.push(...listed.filter(({ key }) => onlyKey === undefined || key === onlyKey));
    const isPast = onlyKey !== undefined && listed.some(({ key }) => key !== onlyKey);
    if (isPast || !page.IsTruncated) return found;
    from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
  }
}

/** The versions of a key that a delete marker hides; if it is not known which, those that are hidden now. */
export async function versionsBehind(bucket: Bucket, key: string, marker: string | null): Promise<ObjectVersion[]> {
  if (marker !== null) return listVersions(bucket, { prefix: key, onlyKey: key, after: { key, versionId: marker } });
  const all = await listVersions(bucket, { prefix: key, onlyKey: key });
  return all.some(({ isLatest, isMarker }) => isLatest && !isMarker) ? [] : all.filter(({ isMarker }) => !isMarker);
}

/** When a key that is hidden by a delete marker was hidden; null where it never was. */
export async function hiddenSince(bucket: Bucket, key: string): Promise<Date | null> {
  const marker = (await listVersions(bucket, { prefix: key, onlyKey: key })).find(({ isLatest, isMarker }) => isLatest && isMarker);
  return marker?.lastModified ?? null;
}

/** Takes versions away for good. */
export async function deleteVersions({ s3, bucket }: Bucket, versions: readonly ObjectVersion[]): Promise<void> {
  await inParallel(versions, deletesAtOnce, ({ key, versionId }) =>
    s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId })),
  );
}

function versionsOf({ Versions = [], DeleteMarkers = [] }: ListObjectVersionsCommandOutput): ObjectVersion[] {
  const version = (isMarker: boolean) => (item: { Key?: string; VersionId?: string; IsLatest?: boolean; LastModified?: Date }) => ({
    key: item.Key ?? '',
    versionId: item.VersionId ?? '',
    isMarker,
    isLatest: item.IsLatest ?? false,
    lastModified: item.LastModified ?? null,
  });
  return [...Versions.map(version(false)), ...DeleteMarkers.map(version(true))];
}
