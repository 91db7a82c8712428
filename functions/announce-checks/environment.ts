import * as z from 'zod';

export const Environment = z.object({
  ARTICLE_CHECKS_TABLE: z.string().min(1),
  EVENT_BUS: z.string().min(1),
});
export type Environment = z.infer<typeof Environment>;
