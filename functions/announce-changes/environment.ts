import * as z from '../../checker/zod-mini.ts';

export const Environment = z.object({
  RECHECK_QUEUE_URL: z.url(),
  /** How long a change waits before anybody looks up who rests on it: longer than any check runs that still read it as it was. */
  RECHECK_DELAY_SECONDS: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(900)),
});
export type Environment = z.output<typeof Environment>;
