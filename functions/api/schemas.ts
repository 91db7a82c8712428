import * as z from 'zod';
import { limits } from '../../checker/article/limits.ts';
import { problem } from './problem.ts';
import type { Answer } from './route.ts';

export const contentTypes = ['text/plain', 'text/markdown', 'text/html'] as const;

const isControl = (character: string) => /\p{Cc}/u.test(character);
const hasDots = (id: string) => id.split('/').some((segment) => segment === '.' || segment === '..');

/** An article's id, which is also where it lies in the bucket. */
export const ArticleId = z
  .string()
  .min(1)
  .refine((id) => Buffer.byteLength(id) <= limits.idBytes, `must not be longer than ${limits.idBytes} bytes`)
  .refine((id) => !id.startsWith('/') && !id.endsWith('/'), 'must not begin or end with a slash')
  .refine((id) => !hasDots(id), 'must not have "." or ".." between its slashes')
  .refine((id) => ![...id].some(isControl), 'must not contain control characters');

/** A fact's id, as facts files have it. */
export const FactId = z
  .string()
  .min(1)
  .refine((id) => Buffer.byteLength(id) <= 500, 'must not be longer than 500 bytes')
  .refine((id) => id === id.trim(), 'must not begin or end with a blank')
  .refine((id) => ![...id].some(isControl), 'must not contain control characters');

export const nothing = z.strictObject({});
export const PublicationDate = z.iso.date('must be a calendar date, YYYY-MM-DD');
/** Object metadata has room for 2 kB, and a letter may take four bytes. */
export const Title = z.string().min(1).max(300);

const defaultLimit = 50;
/** How much of a list to answer, and from where on. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(defaultLimit),
  cursor: z.string().min(1).max(4000).optional(),
};

export const pageOf = (item: z.ZodType) => z.object({ items: z.array(item), cursor: z.string().nullable() });

const foreignCursor = problem(400, 'This cursor is not of this list; begin again without one.', [
  { path: 'cursor', message: 'not a cursor of this list' },
]);
/** A list's page; its reader answers null for a cursor that is not its own. */
export const pageOrProblem = (page: unknown): Answer => (page === null ? foreignCursor : { status: 200, body: page });
