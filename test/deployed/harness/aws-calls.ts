import type { IncomingHttpHeaders } from 'node:http';
import { account, region } from './kinds.ts';

/** One thing that a request asks leave for. */
export interface AwsCall {
  action: string;
  resource: string;
  /** Condition keys of the request, besides those of every request. */
  context?: Record<string, string>;
}

export interface AwsRequest {
  service: string;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The actions and resources that a request needs leave for; throws at a kind of request that is not known here. */
export function callsOf(request: AwsRequest): AwsCall[] {
  if (request.service === 's3') return [s3Call(request)];
  const [, operation = ''] = String(request.headers['x-amz-target']).split('.');
  const input = JSON.parse(request.body.toString() || '{}');
  if (request.service === 'dynamodb') return dynamoDbCalls(operation, input);
  if (request.service === 'sqs' && /^SendMessage(Batch)?$/.test(operation)) {
    return [{ action: 'sqs:SendMessage', resource: `arn:aws:sqs:${region}:${account}:${input.QueueUrl.split('/').at(-1)}` }];
  }
  if (request.service === 'events' && operation === 'PutEvents') {
    const buses = new Set((input.Entries as { EventBusName: string }[]).map(({ EventBusName }) => EventBusName));
    return [...buses].map((bus) => ({ action: 'events:PutEvents', resource: `arn:aws:events:${region}:${account}:event-bus/${bus}` }));
  }
  throw new Error(`No leave is known for ${request.service} ${operation}`);
}

const objectActions: Record<string, [current: string, version: string]> = {
  GET: ['GetObject', 'GetObjectVersion'],
  HEAD: ['GetObject', 'GetObjectVersion'],
  PUT: ['PutObject', ''],
  DELETE: ['DeleteObject', 'DeleteObjectVersion'],
};

function s3Call({ method, url }: AwsRequest): AwsCall {
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [, bucket = '', key = ''] = /^\/([^/]+)\/?(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
  const resource = `arn:aws:s3:::${bucket}`;
  if (key === '' && method === 'GET') {
    const prefix = searchParams.get('prefix');
    const action = searchParams.has('versions') ? 's3:ListBucketVersions' : 's3:ListBucket';
    return { action, resource, ...(prefix === null ? {} : { context: { 's3:prefix': prefix } }) };
  }
  const action = key === '' ? undefined : objectActions[method]?.[searchParams.has('versionId') ? 1 : 0];
  if (!action) throw new Error(`No leave is known for S3 ${method} ${url}`);
  return { action: `s3:${action}`, resource: `${resource}/${key}` };
}

const transactedActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};
const itemOperations = /^(GetItem|PutItem|UpdateItem|DeleteItem|Query|Scan|DescribeTable)$/;

// biome-ignore lint/suspicious/noExplicitAny: each operation has an input of its own
function dynamoDbCalls(operation: string, input: any): AwsCall[] {
  const call = (action: string, table: string, index?: string): AwsCall => ({
    action: `dynamodb:${action}`,
    resource: `${table.startsWith('arn:') ? table : `arn:aws:dynamodb:${region}:${account}:table/${table}`}${index ? `/index/${index}` : ''}`,
  });
  if (/^Batch(Get|Write)Item$/.test(operation)) return Object.keys(input.RequestItems).map((table) => call(operation, table));
  if (operation === 'TransactGetItems')
    return input.TransactItems.map(({ Get }: { Get: { TableName: string } }) => call('GetItem', Get.TableName));
  if (operation === 'TransactWriteItems') {
    return (input.TransactItems as Record<string, { TableName: string }>[]).flatMap((item) =>
      Object.entries(item).map(([kind, { TableName }]) => call(transactedActions[kind]!, TableName)),
    );
  }
  if (!itemOperations.test(operation)) throw new Error(`No leave is known for DynamoDB ${operation}`);
  return [call(operation, input.TableName, input.IndexName)];
}
