import type { Answer } from './answer.ts';
import type { Bucket, Version } from './bucket.ts';
import type { S3Request } from './request.ts';

/** Hides the key behind a delete marker, of which `hidden` is told, or removes the one version that is named for good. */
export async function deleteObject({ key, query }: S3Request, bucket: Bucket, hidden: (marker: Version) => void): Promise<Answer> {
  const versionId = query.get('versionId');
  if (versionId === null) {
    const marker = await bucket.add({ key, eTag: '', isDeleteMarker: true, headers: {} }, Buffer.alloc(0));
    hidden(marker);
    return { status: 204, headers: { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId } };
  }
  const version = bucket.version(key, versionId);
  if (version !== undefined) bucket.remove(version);
  const marker = version?.isDeleteMarker ? { 'x-amz-delete-marker': 'true' } : {};
  return { status: 204, headers: { 'x-amz-version-id': versionId, ...marker } };
}
