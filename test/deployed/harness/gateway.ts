import { randomUUID } from 'node:crypto';
import { account } from './kinds.ts';
import { findRoute, type Route } from './routes.ts';
import type { DeployedStack } from './stack.ts';

export interface ApiCall {
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** The claims of the caller's token, null for none; its signature counts as good. Without any it is one that may do everything. */
  claims?: Record<string, string> | null;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the route answers
  body: any;
}

/** Calls a route of the template's HTTP API as API Gateway does: route, authorizer, the function's event (version 2.0), its answer. */
export async function callApi(stack: DeployedStack, method: string, address: string, call: ApiCall = {}): Promise<ApiAnswer> {
  const { pathname, searchParams } = new URL(address, 'https://api.test');
  const path = decodeURIComponent(pathname);
  const route = findRoute(stack.template, method, path);
  if (route === undefined) return { status: 404, headers: {}, body: { message: 'Not Found' } };
  const claims = call.claims === undefined ? fullClaims(route) : call.claims;
  const refusal = refusalOf(route, claims);
  if (refusal !== null) return refusal;
  const lambda = stack.functions.find(({ resource }) => stack.template.arnOf(resource) === route.functionArn)!;
  const outcome = await lambda.invoke(eventOf({ method, path, route, query: searchParams }, { ...call, claims }));
  if ('error' in outcome) return { status: 500, headers: {}, body: { message: 'Internal Server Error', ...outcome.error } };
  const { statusCode, headers, body } = outcome.payload as { statusCode: number; headers: Record<string, string>; body: string };
  return { status: statusCode, headers, body: /json/.test(headers['content-type'] ?? '') ? JSON.parse(body) : body };
}

function refusalOf({ jwt, needsToken }: Route, claims: Record<string, string> | null): ApiAnswer | null {
  if (!needsToken || jwt === undefined) return null;
  const isMeantForUs = claims?.iss === jwt.issuer && jwt.audience.includes(claims.aud ?? claims.client_id ?? '');
  if (claims === null || !isMeantForUs || Number(claims.exp) * 1000 < Date.now())
    return { status: 401, headers: {}, body: { message: 'Unauthorized' } };
  const has = (claims.scope ?? '').split(' ');
  if (jwt.scopes.length === 0 || jwt.scopes.some((scope) => has.includes(scope))) return null;
  return { status: 403, headers: {}, body: { message: 'Forbidden' } };
}

/** What a token of our own issuer says that has every scope, for the first client of the audience. */
export function fullClaims({ jwt }: Route): Record<string, string> {
  const [client = ''] = jwt?.audience ?? [];
  const exp = String(Math.ceil(Date.now() / 1000) + 600);
  const scope = ['read', 'write', 'review', 'manage-facts'].map((name) => `countercheck/${name}`).join(' ');
  return { iss: jwt?.issuer ?? '', sub: client, client_id: client, exp, scope };
}

interface Asked {
  method: string;
  path: string;
  route: Route;
  query: URLSearchParams;
}

function eventOf({ method, path, route, query }: Asked, { headers = {}, body, claims }: ApiCall) {
  const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const isText = typeof body === 'string';
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'the suite' };
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: path,
    rawQueryString: query.toString(),
    headers: { host: 'api.test', ...lowerCase },
    ...(query.size > 0 && { queryStringParameters: Object.fromEntries(query) }),
    requestContext: {
      ...{ accountId: account, apiId: 'api', domainName: 'api.test', domainPrefix: 'api', http, requestId: randomUUID() },
      authorizer: route.needsToken ? { jwt: { claims, scopes: null } } : { iam: { accountId: account, userId: 'local' } },
      ...{ routeKey: route.routeKey, stage: '$default', time: new Date().toUTCString(), timeEpoch: Date.now() },
    },
    ...(body !== undefined && { body: isText ? body : Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined && !isText,
  };
}
