import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import type { Bucket, Version } from './bucket.ts';
import { verifyChecksums } from './checksums.ts';
import type { S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';

const contentHeaders = ['content-type', 'content-language', 'content-disposition', 'cache-control', 'expires'];
const metadataPrefix = 'x-amz-meta-';

/** Stores the body as the newest version of the key; `stored` is told before the uploader is answered. */
export async function putObject(request: S3Request, bucket: Bucket, stored: (version: Version) => void): Promise<Answer> {
  const { key, headers, body } = request;
  if (Buffer.byteLength(key) > 1024) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long: 1024 bytes at most.');
  const checksums = verifyChecksums(headers, body);
  const eTag = createHash('md5').update(body).digest('hex');
  const kept = { ...contentHeadersOf(headers), ...metadataOf(headers), ...checksums };
  const version = await bucket.add({ key, eTag, isDeleteMarker: false, headers: kept }, body, (newest) => checkConditions(headers, newest));
  stored(version);
  return { status: 200, headers: { etag: `"${eTag}"`, 'x-amz-version-id': version.versionId, ...checksums } };
}

function checkConditions(headers: IncomingHttpHeaders, newest: Version | undefined): void {
  const current = newest?.isDeleteMarker ? undefined : newest;
  const ifMatch = headers['if-match'];
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new S3Error(501, 'NotImplemented', 'A put takes If-None-Match: * and no other value.');
  }
  if (ifMatch !== undefined && current === undefined) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  if ((ifNoneMatch !== undefined && current !== undefined) || (ifMatch !== undefined && ifMatch.replaceAll('"', '') !== current?.eTag)) {
    throw new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
}

function contentHeadersOf(headers: IncomingHttpHeaders): Record<string, string> {
  const encoding = (headers['content-encoding'] ?? '').split(/\s*,\s*/).filter((name) => name !== '' && name !== 'aws-chunked');
  const present = contentHeaders.filter((name) => headers[name] !== undefined).map((name) => [name, String(headers[name])]);
  return Object.fromEntries(encoding.length > 0 ? [...present, ['content-encoding', encoding.join(',')]] : present);
}

function metadataOf(headers: IncomingHttpHeaders): Record<string, string> {
  const metadata = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(metadataPrefix) ? [[name, String(value)] as const] : [],
  );
  const size = metadata.reduce((sum, [name, value]) => sum + name.length - metadataPrefix.length + value.length, 0);
  if (size > 2048)
    throw new S3Error(400, 'MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size: 2048 bytes.');
  return Object.fromEntries(metadata);
}
