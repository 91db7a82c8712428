import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Caller, Scope } from './caller.ts';
import type { Dependencies } from './dependencies.ts';
import { type Problem, problem, problemResponse, wrongInput } from './problem.ts';
import { readBody } from './read-body.ts';
import { etagOf, revisionIn } from './revision.ts';
import type { Answer, Route } from './route.ts';
import { routes } from './routes.ts';

/** Who asks, as the server that took the request knows it. */
export type CallerOf = (c: Context) => Caller | Problem;

/** The HTTP API, the same on Lambda and on localhost. */
export function createApi(dependencies: Dependencies, callerOf: CallerOf): Hono {
  const app = new Hono();
  for (const definition of routes) register(app, definition, dependencies, callerOf);
  for (const [path, methods] of methodsByPath()) app.all(path, () => methodNotAllowed(methods));
  app.notFound(() => problemResponse(problem(404, 'There is nothing at this address.')));
  app.onError((error, c) => {
    dependencies.onError(error, { method: c.req.method, path: c.req.path, requestId: requestIdOf(c) });
    return problemResponse(problem(500, 'Something went wrong here; nothing is wrong with the request.'));
  });
  return app;
}

function register(app: Hono, definition: Route, dependencies: Dependencies, callerOf: CallerOf): void {
  const { method, body, scope } = definition;
  const path = honoPath(definition.path);
  app.on(method.toUpperCase(), path, async (c, next) => refusalOf(callerOf(c), scope) ?? (await next()));
  if (body) app.on(method.toUpperCase(), path, bodyLimit({ maxSize: body.limitBytes, onError: () => tooLarge(body.limitBytes) }));
  app.on(method.toUpperCase(), path, async (c) => {
    const answer = await answerTo(c, definition, dependencies, callerOf(c) as Caller);
    if (!('body' in answer)) return problemResponse(answer);
    if (answer.revision !== undefined) c.header('etag', etagOf(answer.revision));
    return c.json(answer.body as object, answer.status);
  });
}

/** As the gateway's access log has it; there is none on localhost. */
const requestIdOf = ({ env }: Context): string | undefined => env?.requestContext?.requestId;

/** Every route passes here, and none is without a scope. */
function refusalOf(caller: Caller | Problem, scope: Scope): Response | null {
  if ('status' in caller) return problemResponse(caller, caller.status === 401 ? { 'www-authenticate': 'Bearer' } : {});
  if (caller.scopes.has(scope)) return null;
  const headers = { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` };
  return problemResponse(problem(403, `This needs a token with the scope ${scope}.`), headers);
}

async function answerTo(c: Context, definition: Route, dependencies: Dependencies, caller: Caller): Promise<Answer> {
  const params = definition.params.safeParse(c.req.param());
  if (!params.success) return wrongInput('path', params.error);
  const query = definition.query.safeParse(c.req.query());
  if (!query.success) return wrongInput('query', query.error);
  const body = definition.body ? await bodyOf(c, definition.body) : { value: undefined };
  if (!('value' in body)) return body;
  const seen = seenRevisionIn(definition, c.req.header('if-match'));
  if (!('value' in seen)) return seen;
  const request = { params: params.data, query: query.data, body: body.value as never, caller, seenRevision: seen.value };
  return definition.handle(request, dependencies);
}

function seenRevisionIn({ seenRevision }: Route, ifMatch: string | undefined): { value: number | null } | Problem {
  if (!seenRevision || (seenRevision === 'optional' && ifMatch === undefined)) return { value: null };
  if (ifMatch === undefined) return problem(428, 'Say in If-Match which ETag you have seen, so that no change of others is lost.');
  const value = revisionIn(ifMatch);
  return value === undefined ? problem(412, 'If-Match names no ETag of ours; read it again.') : { value };
}

async function bodyOf(c: Context, definition: NonNullable<Route['body']>): Promise<{ value: unknown } | Problem> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length > definition.limitBytes) return tooLargeProblem(definition.limitBytes);
  return readBody(definition, bytes, c.req.header('content-type') ?? '');
}

/** `{id}` may contain slashes, written as they are or as %2F. */
const honoPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1{[^]+}');

function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of routes) methods.set(honoPath(path), [...(methods.get(honoPath(path)) ?? []), method.toUpperCase()]);
  return methods;
}

const methodNotAllowed = (methods: string[]) =>
  problemResponse(problem(405, `This address answers ${methods.join(' and ')} only.`), { allow: methods.join(', ') });

const tooLargeProblem = (limitBytes: number) => problem(413, `The body is longer than ${limitBytes} bytes.`);
const tooLarge = (limitBytes: number) => problemResponse(tooLargeProblem(limitBytes));
