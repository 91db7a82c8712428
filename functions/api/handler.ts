import type { Context } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { documentClient, s3Client } from '../adapters/clients.ts';
import { observability } from '../observability.ts';
import { createApi } from './app.ts';
import { callerOf } from './caller.ts';
import { awsDependencies } from './dependencies.ts';
import { Environment } from './environment.ts';

const { logOf } = observability('api');
const environment = Environment.parse(process.env);
const dependencies = awsDependencies(environment, {
  s3: s3Client(),
  documents: documentClient(),
  onError: (error, { method, path, requestId }) => logOf({ requestId, method, path }).error('A request failed', error),
});
const tokens = { audience: environment.TOKEN_AUDIENCE.split(','), scopePrefix: environment.SCOPE_PREFIX };

interface Authorized {
  env: { requestContext?: { authorizer?: { jwt?: { claims?: unknown } } } };
}
const answer = handle(
  createApi(dependencies, ({ env }: Authorized) => callerOf(env.requestContext?.authorizer?.jwt?.claims, tokens, new Date())),
);

type HttpApiEvent = Extract<LambdaEvent, { rawPath: string }>;

/** Answers the events of an HTTP API (payload version 2.0). */
export const handler = (event: HttpApiEvent, context: Context) =>
  answer({ ...event, rawPath: encodedPath(event.rawPath), body: bodyOf(event) }, context);

/** A GET may come with a body, which a request of the Fetch standard cannot have. */
const bodyOf = ({ body, requestContext }: HttpApiEvent) => (/^(?:GET|HEAD)$/.test(requestContext.http.method) ? null : body);

/**
 * HTTP APIs hand the path over decoded: what cannot stand in an address is encoded again, and the slashes before dots, which
 * an address would resolve; what is encoded stays.
 */
const encodedPath = (path: string) =>
  path.replace(/%(?![0-9A-Fa-f]{2})|[^\x21-\x7e]+|[?#]/gu, encodeURIComponent).replace(/\/(?=\.{1,2}(?:\/|$))/g, '%2F');
