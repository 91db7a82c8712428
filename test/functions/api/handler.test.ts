import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import 'aws-sdk-client-mock-vitest/extend';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dependencies } from '../../../functions/api/dependencies.ts';
import { serveApi } from '../../../functions/api/serve.ts';
import { context } from '../examples.ts';

const s3 = mockClient(S3Client);
const dynamo = mockClient(DynamoDBDocumentClient);
let handler: (event: never, context: never) => Promise<{ statusCode: number; body: string }>;

beforeAll(async () => {
  vi.stubEnv('BUCKET', 'a-bucket');
  vi.stubEnv('REFERENCE_FACTS_TABLE', 'facts');
  vi.stubEnv('ARTICLE_CHECKS_TABLE', 'checks');
  vi.stubEnv('TOKEN_AUDIENCE', 'newsroom,desk');
  vi.stubEnv('SCOPE_PREFIX', 'countercheck/');
  handler = (await import('../../../functions/api/handler.ts')).handler as never;
});
beforeEach(() => {
  s3.reset();
  dynamo.reset();
  s3.on(PutObjectCommand).resolves({ VersionId: 'v1' });
});

/** As an HTTP API hands the claims of a token over: every one as text. */
const claims = () => ({
  ...{ sub: 'newsroom', client_id: 'newsroom', exp: String(Math.ceil(Date.now() / 1000) + 60) },
  scope: 'countercheck/read countercheck/write',
});

const event = (method: string, rawPath: string, more: object = {}) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString: '',
  headers: { host: 'api.example', 'content-type': 'text/plain' },
  requestContext: {
    domainName: 'api.example',
    http: { method, path: rawPath, sourceIp: '192.0.2.1' },
    authorizer: { jwt: { claims: claims() } },
  },
  isBase64Encoded: false,
  ...more,
});
const call = async (method: string, rawPath: string, more: object = {}) => {
  const { statusCode, body } = await handler(event(method, rawPath, more) as never, context as never);
  return { status: statusCode, body: JSON.parse(body) };
};

describe('On Lambda', () => {
  test('an event of an HTTP API is answered', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    expect(await call('GET', '/v1/discrepancies', { rawQueryString: 'status=open&limit=3' })).toEqual({
      status: 200,
      body: { items: [], cursor: null },
    });
    expect(dynamo).toHaveReceivedCommandWith(QueryCommand, { TableName: 'checks', Limit: 3 });
    expect(await call('GET', '/nowhere')).toMatchObject({ status: 404, body: { type: 'about:blank' } });
  });

  test('a body in Base64 is stored as the bytes that were sent', async () => {
    const body = Buffer.from([0xe9, 0x0a]).toString('base64');
    expect((await call('PUT', '/v1/articles/a', { body, isBase64Encoded: true })).status).toBe(202);
    expect(new Uint8Array(s3.commandCalls(PutObjectCommand)[0]?.args[0].input.Body as Uint8Array)).toEqual(new Uint8Array([0xe9, 0x0a]));
  });

  test.each([
    ['decoded, as an HTTP API hands it over', '/v1/articles/politics/Über 50%.txt', 'politics/Über 50%.txt'],
    ['with a question mark and a hash', '/v1/articles/why?#1', 'why?#1'],
    ['encoded', '/v1/articles/politics%2F%C3%9Cber%20all.txt', 'politics/Über all.txt'],
  ])('the path is understood %s', async (_name, path, id) => {
    expect(await call('PUT', path, { body: 'x' })).toMatchObject({ status: 202, body: { id } });
    expect(s3).toHaveReceivedCommandWith(PutObjectCommand, { Bucket: 'a-bucket', Key: `articles/${id}` });
  });

  test.each(['/v1/articles/a/../b', '/v1/articles/..', '/v1/articles/a/.'])('the path %s leads nowhere else', async (path) => {
    expect((await call('PUT', path, { body: 'x' })).status).toBeGreaterThanOrEqual(400);
    expect(s3.calls()).toHaveLength(0);
  });
});

test('The API is served to this machine only, and closes', async () => {
  const dependencies = { storeArticle: async () => ({ versionId: null }), readReport: async () => null } as unknown as Dependencies;
  const { url, close } = await serveApi(dependencies, 0);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/v1/articles/a`)).status).toBe(404);
  expect((await fetch(`${url}/v1/articles/a%2Fb`, { method: 'PUT', body: 'x', headers: { 'content-type': 'text/plain' } })).status).toBe(
    202,
  );
  await expect(serveApi(dependencies, Number(new URL(url).port))).rejects.toThrow('EADDRINUSE');
  await close();
  await expect(fetch(url)).rejects.toThrow();
});
