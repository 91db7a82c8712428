import * as z from 'zod';

export const Environment = z.object({
  RECHECK_QUEUE_URL: z.url(),
  /** How long a change waits before anybody looks up who rests on it: longer than any check runs that still read it as it was. */
  RECHECK_DELAY_SECONDS: z.coerce.number().int().min(0).max(900),
});
export type Environment = z.output<typeof Environment>;
