import type * as z from 'zod';
import type { Caller, Scope } from './caller.ts';
import type { Dependencies } from './dependencies.ts';
import type { Problem, ProblemStatus } from './problem.ts';

/** The body that a route reads: JSON of a schema, or bytes as they come with their content type. */
export type BodyDefinition = { limitBytes: number } & ({ json: z.ZodType } | { bytes: readonly string[] });

type BodyOf<B> = B extends { json: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : B extends { bytes: readonly string[] }
    ? { bytes: Uint8Array; contentType: string }
    : undefined;

export interface RouteRequest<P extends z.ZodObject, Q extends z.ZodObject, B> {
  params: z.output<P>;
  query: z.output<Q>;
  body: BodyOf<B>;
  caller: Caller;
  /** The revision that the caller has seen, as `If-Match` says it; null stands for any, and is all that other routes get. */
  seenRevision: number | null;
}

type SuccessStatus = 200 | 202;
/** With a `revision`, the answer's `ETag` is that. */
export type Answer = { status: SuccessStatus; body: unknown; revision?: number } | Problem;

/** One route, as the app registers it and the OpenAPI file describes it; `path` is written as OpenAPI writes it. */
export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends BodyDefinition | undefined = BodyDefinition | undefined,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  /** What a caller's token must allow. */
  scope: Scope;
  operationId: string;
  summary: string;
  params: P;
  query: Q;
  body?: B;
  /** Whether a caller must or may say in `If-Match` what it has seen, so that nobody overwrites what somebody else has just written. */
  seenRevision?: 'required' | 'optional';
  success: { status: SuccessStatus; description: string; schema: z.ZodType; hasRevision?: true };
  /** Problems of its own, besides those that wrong input brings anywhere. */
  problems: Partial<Record<ProblemStatus, string>>;
  handle(request: RouteRequest<P, Q, B>, dependencies: Dependencies): Promise<Answer>;
}

/** Lets the schemas of a route give their types to its `handle`. */
export const route = <P extends z.ZodObject, Q extends z.ZodObject, const B extends BodyDefinition | undefined = undefined>(
  definition: Route<P, Q, B>,
): Route => definition as unknown as Route;
