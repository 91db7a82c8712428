import * as z from 'zod';
import { type Problem, problem } from './problem.ts';

/** What a caller may do; in a token each stands behind the prefix of this API (`countercheck/read`). */
export const scopes = ['read', 'write', 'review', 'manage-facts'] as const;
export type Scope = (typeof scopes)[number];

export interface Caller {
  /** As decisions and versions of facts are signed. */
  name: string;
  scopes: ReadonlySet<string>;
}

/** Whoever reaches a server that listens on loopback only. */
export const localCaller: Caller = { name: 'local', scopes: new Set(scopes) };

/** Which tokens are meant for this API. */
export interface Tokens {
  audience: readonly string[];
  scopePrefix: string;
}

/** The claims of a token as an HTTP API hands them over, every one as text. */
const Claims = z.looseObject({ exp: z.coerce.number(), sub: z.string().min(1) });

/**
 * The caller that a token speaks for. The gateway has checked its signature, and all this too; what it let through by a slip
 * of its configuration ends here.
 */
export function callerOf(claims: unknown, { audience, scopePrefix }: Tokens, now: Date): Caller | Problem {
  const read = Claims.safeParse(claims);
  if (!read.success) return problem(401, 'This address needs a token; send it as Authorization: Bearer.');
  const { exp, sub, ...others } = read.data;
  if (exp * 1000 <= now.getTime()) return problem(401, 'The token has expired; ask for a new one.');
  const meantFor = [...words(others.aud), ...words(others.client_id)];
  if (!meantFor.some((one) => audience.includes(one))) return problem(401, 'The token is meant for somebody else.');
  const granted = [...words(others.scope), ...words(others.scp)].flatMap((scope) =>
    scope.startsWith(scopePrefix) ? scope.slice(scopePrefix.length) : [],
  );
  const names = [others.username, others.email, others.client_id, sub];
  return { name: String(names.find((name) => typeof name === 'string' && name !== '')), scopes: new Set(granted) };
}

/** A claim of several values is text with blanks between them, in brackets where the token had a list. */
const words = (claim: unknown): string[] =>
  String(claim ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);
