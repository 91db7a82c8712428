import type { OutgoingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import type { Bucket, Version } from './bucket.ts';
import type { S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';

/** Answers GET and HEAD: the newest version, or the one that `versionId` names. */
export async function getObject(request: S3Request, bucket: Bucket): Promise<Answer> {
  const version = findVersion(request, bucket);
  checkConditions(request, version);
  const range = readRange(request.headers.range, version.size);
  const length = range === null ? version.size : range.end - range.start;
  const headers = { ...headersOf(version, request), 'content-length': length };
  const body = request.method === 'HEAD' ? undefined : await bucket.read(version);
  if (range === null) return { status: 200, headers, body };
  const contentRange = `bytes ${range.start}-${range.end - 1}/${version.size}`;
  return { status: 206, headers: { ...headers, 'content-range': contentRange }, body: body?.subarray(range.start, range.end) };
}

function findVersion({ key, query }: S3Request, bucket: Bucket): Version {
  const versionId = query.get('versionId');
  const version = versionId === null ? bucket.newest(key) : bucket.version(key, versionId);
  if (version === undefined && versionId !== null) throw new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.');
  if (version === undefined) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  if (version.isDeleteMarker) {
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
    if (versionId === null) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', headers);
    throw new S3Error(405, 'MethodNotAllowed', 'The specified version is a delete marker.', headers);
  }
  return version;
}

function checkConditions({ headers }: S3Request, { eTag }: Version): void {
  const holds = (condition: string) => condition === '*' || condition.replaceAll('"', '') === eTag;
  const ifMatch = headers['if-match'];
  const ifNoneMatch = headers['if-none-match'];
  if (ifMatch !== undefined && !holds(ifMatch)) {
    throw new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
  if (ifNoneMatch !== undefined && holds(ifNoneMatch)) throw new S3Error(304, 'NotModified', 'Not Modified', { etag: `"${eTag}"` });
}

function headersOf(version: Version, { headers }: S3Request): OutgoingHttpHeaders {
  const showChecksums = headers['x-amz-checksum-mode'] === 'ENABLED' && headers.range === undefined;
  const kept = Object.entries(version.headers).filter(([name]) => showChecksums || !name.startsWith('x-amz-checksum-'));
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept),
    etag: `"${version.eTag}"`,
    'last-modified': new Date(version.lastModified).toUTCString(),
    'x-amz-version-id': version.versionId,
    'accept-ranges': 'bytes',
  };
}

/** One range of bytes, its end exclusive, or null for the whole object; S3 too ignores a range it cannot read. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | null {
  const { first = '', last = '' } = /^bytes=(?<first>\d*)-(?<last>\d*)$/.exec(header ?? '')?.groups ?? {};
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size);
  if (start >= end) throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable');
  return { start, end };
}
