import type { Context } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { documentClient, s3Client } from '../adapters/clients.ts';
import { observability } from '../observability.ts';
import { createApi } from './app.ts';
import type { Caller } from './caller.ts';
import { awsDependencies } from './dependencies.ts';
import { Environment } from './environment.ts';

const { logger } = observability('api');
const dependencies = awsDependencies(Environment.parse(process.env), {
  s3: s3Client(),
  documents: documentClient(),
  onError: (error) => logger.error('A request failed', { error }),
});
const answer = handle(createApi(dependencies, callerOf));

/** The caller as the gateway's authorizer found it. */
function callerOf({ env }: { env: { requestContext?: { authorizer?: { iam?: { userArn?: string } } } } }): Caller {
  return { name: env.requestContext?.authorizer?.iam?.userArn ?? 'unknown' };
}

type HttpApiEvent = Extract<LambdaEvent, { rawPath: string }>;

/** Answers the events of an HTTP API (payload version 2.0). */
export const handler = (event: HttpApiEvent, context: Context) => answer({ ...event, rawPath: encodedPath(event.rawPath) }, context);

/**
 * HTTP APIs hand the path over decoded: what cannot stand in an address is encoded again, and the slashes before dots, which
 * an address would resolve; what is encoded stays.
 */
const encodedPath = (path: string) =>
  path.replace(/%(?![0-9A-Fa-f]{2})|[^\x21-\x7e]+|[?#]/gu, encodeURIComponent).replace(/\/(?=\.{1,2}(?:\/|$))/g, '%2F');
