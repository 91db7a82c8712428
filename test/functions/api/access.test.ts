import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { callerOf, scopes } from '../../../functions/api/caller.ts';
import { routes } from '../../../functions/api/routes.ts';
import { context } from '../examples.ts';

const s3 = mockClient(S3Client);
const dynamo = mockClient(DynamoDBDocumentClient);
let handler: (event: never, context: never) => Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;

beforeAll(async () => {
  vi.stubEnv('BUCKET', 'a-bucket');
  vi.stubEnv('REFERENCE_FACTS_TABLE', 'facts');
  vi.stubEnv('ARTICLE_CHECKS_TABLE', 'checks');
  vi.stubEnv('TOKEN_AUDIENCE', 'newsroom,desk');
  vi.stubEnv('SCOPE_PREFIX', 'countercheck/');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  handler = (await import('../../../functions/api/handler.ts')).handler as never;
});
beforeEach(() => {
  s3.reset();
  dynamo.reset();
});

const soon = String(Math.ceil(Date.now() / 1000) + 600);
const everything = scopes.map((scope) => `countercheck/${scope}`).join(' ');
const claims = (changes: object = {}) => ({ sub: 'ed', client_id: 'desk', exp: soon, scope: everything, ...changes });

async function call(route: { method: string; path: string }, given: object | null) {
  const rawPath = route.path.replace('{id}', 'a');
  const http = { method: route.method.toUpperCase(), path: rawPath, sourceIp: '192.0.2.1' };
  const requestContext = { domainName: 'api.example', http, ...(given && { authorizer: { jwt: { claims: given } } }) };
  const headers = { host: 'api.example', 'content-type': 'application/json', 'if-match': '*' };
  const event = { version: '2.0', rawPath, rawQueryString: '', headers, requestContext, body: 'not JSON', isBase64Encoded: false };
  return handler(event as never, context as never);
}

describe.each(routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))('%s', (_name, route) => {
  test.each([
    ['no token', null],
    ['a token without claims', {}],
    ['an expired token', claims({ exp: String(Math.floor(Date.now() / 1000) - 1) })],
    ['a token for somebody else', claims({ client_id: 'another', aud: 'another' })],
  ])('answers 401 to %s, and touches nothing', async (_case, given) => {
    const { statusCode, headers, body } = await call(route, given);
    expect([statusCode, headers['www-authenticate'], JSON.parse(body).status]).toEqual([401, 'Bearer', 401]);
    expect([...s3.calls(), ...dynamo.calls()]).toEqual([]);
  });

  test.each([
    ['every other scope', everything.replace(`countercheck/${route.scope}`, '')],
    ['the scope of another API', `another/${route.scope}`],
    ['the scope without its prefix', route.scope],
    ['no scope', undefined],
  ])('answers 403 to %s, and touches nothing', async (_case, scope) => {
    const { statusCode, headers } = await call(route, claims({ scope }));
    expect([statusCode, headers['www-authenticate']]).toEqual([403, `Bearer error="insufficient_scope", scope="${route.scope}"`]);
    expect([...s3.calls(), ...dynamo.calls()]).toEqual([]);
  });

  test('lets a token with its scope alone pass', async () => {
    const { statusCode } = await call(route, claims({ scope: `countercheck/${route.scope}` }));
    expect([401, 403]).not.toContain(statusCode);
  });
});

test('Who may read may not write, review or manage facts', () => {
  const needed = Object.fromEntries(routes.map(({ operationId, scope }) => [operationId, scope]));
  expect(needed).toEqual({
    ...{ checkText: 'read', getArticle: 'read', listDiscrepancies: 'read', getDiscrepancy: 'read', listFacts: 'read', getFact: 'read' },
    ...{ putArticle: 'write', deleteArticle: 'write' },
    reviewDiscrepancy: 'review',
    ...{ putFact: 'manage-facts', deleteFact: 'manage-facts' },
  });
});

describe('A token', () => {
  const tokens = { audience: ['newsroom', 'desk'], scopePrefix: 'countercheck/' };
  const callerIn = (changes: object) => callerOf(claims(changes), tokens, new Date());

  test('of a person is known by its name, of a machine by its client', () => {
    expect(callerIn({ username: 'anna' })).toMatchObject({ name: 'anna' });
    expect(callerIn({ sub: 'desk' })).toMatchObject({ name: 'desk' });
    expect(callerIn({ client_id: undefined, aud: '[newsroom else]', email: 'anna@example.org' })).toMatchObject({
      name: 'anna@example.org',
    });
  });

  test('may bear its scopes as a list, as some issuers do', () => {
    const scp = '[countercheck/read countercheck/review]';
    expect(callerIn({ scope: undefined, scp })).toMatchObject({ scopes: new Set(['read', 'review']) });
  });
});

test('The stack offers the scopes that the routes ask for', () => {
  const access = readFileSync(new URL('../../../infra/access.ts', import.meta.url), 'utf8');
  const [, offered = ''] = /const scopes = \{(.*?)\} as const;/s.exec(access) ?? [];
  expect([...offered.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => name)).toEqual([...scopes]);
});
