import type { S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';

type OperationName =
  | 'CreateBucket'
  | 'HeadBucket'
  | 'ListObjectsV2'
  | 'ListObjectVersions'
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject';

interface Operation {
  name: OperationName;
  method: string;
  on: 'a bucket' | 'an object';
  parameters: readonly string[];
  /** The parameter without which it is another operation. */
  marked?: string;
}

const listParameters = [
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'continuation-token',
  'start-after',
  'encoding-type',
  'fetch-owner',
];

const versionsParameters = ['versions', 'prefix', 'max-keys', 'key-marker', 'version-id-marker', 'encoding-type'];

/** Everything this door can do; a call with any other parameter is another operation to S3, and refused here. */
const operations: readonly Operation[] = [
  { name: 'CreateBucket', method: 'PUT', on: 'a bucket', parameters: [] },
  { name: 'HeadBucket', method: 'HEAD', on: 'a bucket', parameters: [] },
  { name: 'ListObjectsV2', method: 'GET', on: 'a bucket', parameters: listParameters },
  { name: 'ListObjectVersions', method: 'GET', on: 'a bucket', parameters: versionsParameters, marked: 'versions' },
  { name: 'PutObject', method: 'PUT', on: 'an object', parameters: [] },
  { name: 'GetObject', method: 'GET', on: 'an object', parameters: ['versionId'] },
  { name: 'HeadObject', method: 'HEAD', on: 'an object', parameters: ['versionId'] },
  { name: 'DeleteObject', method: 'DELETE', on: 'an object', parameters: ['versionId'] },
];

const knownAmzHeaders =
  /^x-amz-(meta-.+|checksum-.+|date|content-sha256|user-agent|sdk-checksum-algorithm|trailer|decoded-content-length|security-token)$/;

export function findOperation({ method, bucket, key, query, headers }: S3Request): OperationName {
  const on = bucket === '' ? 'all buckets' : key === '' ? 'a bucket' : 'an object';
  const parameters = [...query.keys()].filter((name) => name !== 'x-id');
  const operation = operations.find(
    (one) =>
      one.method === method &&
      one.on === on &&
      parameters.every((name) => one.parameters.includes(name)) &&
      (!one.marked || query.has(one.marked)),
  );
  const unknownHeaders = Object.keys(headers).filter((name) => name.startsWith('x-amz-') && !knownAmzHeaders.test(name));
  if (operation !== undefined && unknownHeaders.length === 0) return operation.name;
  const call = [query.get('x-id') ?? `${method} of ${on}`, ...parameters, ...unknownHeaders].join(' with ');
  throw new S3Error(501, 'NotImplemented', `The local S3 door does not do ${call}.`);
}
