import * as z from 'zod';

export const Environment = z.object({
  BUCKET: z.string().min(1),
  REFERENCE_FACTS_TABLE: z.string().min(1),
  ARTICLE_CHECKS_TABLE: z.string().min(1),
  RECHECK_QUEUE_URL: z.url(),
});
export type Environment = z.infer<typeof Environment>;
