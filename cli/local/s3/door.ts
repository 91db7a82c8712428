import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, errorAnswer } from './answer.ts';
import type { Version } from './bucket.ts';
import { deleteObject } from './delete-object.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { listVersions } from './list-versions.ts';
import { type EventName, type NotificationRule, notifyOf, testEvent } from './notifications.ts';
import { findOperation } from './operations.ts';
import { putObject } from './put-object.ts';
import { readRequest, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import { openStore, type Store } from './store.ts';

export interface S3Options {
  folder: string;
  notifications?: readonly NotificationRule[];
  region?: string;
}

export interface S3Door {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * What this project uses of S3, on loopback over a folder: objects in versioned buckets, addressed by path, each read
 * and written as a whole in memory. Signatures are not looked at. Anything else is refused with NotImplemented.
 */
export async function startS3Door({ folder, notifications = [], region = 'us-east-1' }: S3Options): Promise<S3Door> {
  const store = await openStore(folder);
  const handle = (request: S3Request) => perform(request, store, notifications, region);
  const server = createServer((message, response) => serve(message, response, handle));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  for (const { bucket, deliver } of notifications) deliver(testEvent(bucket));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function perform(request: S3Request, store: Store, notifications: readonly NotificationRule[], region: string): Promise<Answer> {
  const operation = findOperation(request);
  if (operation === 'CreateBucket') {
    await store.create(request.bucket);
    return { status: 200, headers: { location: `/${request.bucket}` } };
  }
  const bucket = store.bucket(request.bucket);
  const notify = (eventName: EventName) => (version: Version) =>
    notifyOf(notifications, { bucket: request.bucket, eventName, version, region });
  switch (operation) {
    case 'HeadBucket':
      return { status: 200, headers: { 'x-amz-bucket-region': region } };
    case 'ListObjectsV2':
      return listObjects(request, bucket);
    case 'ListObjectVersions':
      return listVersions(request, bucket);
    case 'PutObject':
      return putObject(request, bucket, notify('ObjectCreated:Put'));
    case 'DeleteObject':
      return deleteObject(request, bucket, notify('ObjectRemoved:DeleteMarkerCreated'));
    default:
      return getObject(request, bucket);
  }
}

async function serve(message: IncomingMessage, response: ServerResponse, handle: (request: S3Request) => Promise<Answer>): Promise<void> {
  const answer = await readRequest(message)
    .then(handle)
    .catch((error) => errorAnswer(error instanceof S3Error ? error : asInternalError(error), message.method));
  response.writeHead(answer.status, { 'content-length': answer.body?.length ?? 0, ...answer.headers });
  response.end(answer.body);
}

function asInternalError(error: unknown): S3Error {
  return new S3Error(500, 'InternalError', `The local S3 door failed: ${String(error)}`);
}
