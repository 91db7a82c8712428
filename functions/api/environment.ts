import * as z from 'zod';

export const Environment = z.object({
  BUCKET: z.string().min(1),
  REFERENCE_FACTS_TABLE: z.string().min(1),
  ARTICLE_CHECKS_TABLE: z.string().min(1),
  /** Whom tokens must be meant for, by their `aud` or `client_id`, with commas between. */
  TOKEN_AUDIENCE: z.string().min(1),
  /** What stands before a scope of this API in a token: `countercheck/`. */
  SCOPE_PREFIX: z.string(),
});
export type Environment = z.infer<typeof Environment>;
