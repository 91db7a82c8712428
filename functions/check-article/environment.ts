import * as z from '../../checker/zod-mini.ts';

export const Environment = z.object({
  BUCKET: z.string().check(z.minLength(1)),
  REFERENCE_FACTS_TABLE: z.string().check(z.minLength(1)),
  ARTICLE_CHECKS_TABLE: z.string().check(z.minLength(1)),
});
export type Environment = z.infer<typeof Environment>;
