import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from './s3-error.ts';

const prefix = 'x-amz-checksum-';

/** The kinds this door can verify; S3 knows more (CRC32C, CRC64NVME). */
const algorithms: Record<string, (bytes: Buffer) => string> = {
  crc32: (bytes) => crc32(bytes).toString('base64'),
  sha1: (bytes) => createHash('sha1').update(bytes).digest('base64'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('base64'),
};

/** What S3 answers about a whole object's checksum besides its value, and what a request may say about it. */
const aboutChecksums = ['x-amz-checksum-mode', 'x-amz-checksum-type', 'x-amz-checksum-algorithm'];

/** Compares the body with every checksum the request names; answers the `x-amz-checksum-…` headers to keep with the object. */
export function verifyChecksums(headers: IncomingHttpHeaders, body: Buffer): Record<string, string> {
  const md5 = headers['content-md5'];
  if (md5 !== undefined && md5 !== createHash('md5').update(body).digest('base64')) {
    throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const names = Object.keys(headers).filter((name) => name.startsWith(prefix) && !aboutChecksums.includes(name));
  return Object.fromEntries(names.map((name) => [name, verified(name, String(headers[name]), body)]));
}

function verified(name: string, expected: string, body: Buffer): string {
  const algorithm = name.slice(prefix.length);
  const calculate = algorithms[algorithm];
  if (calculate === undefined) {
    throw new S3Error(501, 'NotImplemented', `The local S3 door verifies crc32, sha1 and sha256, not ${algorithm}.`);
  }
  if (calculate(body) !== expected) {
    throw new S3Error(400, 'BadDigest', `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`);
  }
  return expected;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 of zip and PNG, big-endian; here because `zlib.crc32` came only with Node 20.15. */
function crc32(bytes: Buffer): Buffer {
  let remainder = -1;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ crcTable[(remainder ^ byte) & 255]!;
  const sum = Buffer.alloc(4);
  sum.writeInt32BE(~remainder);
  return sum;
}
