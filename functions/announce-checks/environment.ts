import * as z from '../../checker/zod-mini.ts';

export const Environment = z.object({
  ARTICLE_CHECKS_TABLE: z.string().check(z.minLength(1)),
  EVENT_BUS: z.string().check(z.minLength(1)),
});
export type Environment = z.infer<typeof Environment>;
