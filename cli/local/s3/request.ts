import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { decodeAwsChunked } from './aws-chunked.ts';
import { S3Error } from './s3-error.ts';

export interface S3Request {
  method: string;
  /** Empty for a call about all buckets. */
  bucket: string;
  /** Empty for a call about the bucket itself. */
  key: string;
  query: URLSearchParams;
  /** The trailing headers of a streamed body are among them. */
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Reads the whole request into memory; what breaks off before its end is an error, and stores nothing. */
export async function readRequest(message: IncomingMessage): Promise<S3Request> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece);
  const { body, trailers } = unframe(message.headers, Buffer.concat(pieces));
  const url = message.url ?? '/';
  const queryStart = url.includes('?') ? url.indexOf('?') : url.length;
  const { bucket = '', key = '' } = /^\/(?<bucket>[^/]*)\/?(?<key>.*)$/s.exec(url.slice(0, queryStart))?.groups ?? {};
  return {
    method: message.method ?? 'GET',
    bucket: decodePath(bucket),
    key: decodePath(key),
    query: new URLSearchParams(url.slice(queryStart)),
    headers: { ...message.headers, ...trailers },
    body,
  };
}

function unframe(headers: IncomingHttpHeaders, raw: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const framed =
    String(headers['x-amz-content-sha256']).startsWith('STREAMING-') || /\baws-chunked\b/.test(headers['content-encoding'] ?? '');
  if (!framed) return { body: raw, trailers: {} };
  const decoded = decodeAwsChunked(raw);
  const promised = headers['x-amz-decoded-content-length'];
  if (promised !== undefined && Number(promised) !== decoded.body.length) {
    throw new S3Error(400, 'IncompleteBody', `The request promised ${promised} bytes and brought ${decoded.body.length}.`);
  }
  return decoded;
}

/** Percent escapes only: a plus sign in a path is a plus sign, and dots and double slashes belong to the key. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error(400, 'InvalidURI', `Couldn't parse the specified URI: ${path}`);
  }
}
