import * as z from 'zod';
import { Finding } from '../report.ts';

export const DiscrepancyStatus = z.enum(['open', 'confirmed', 'dismissed', 'corrected', 'withdrawn']);
export type DiscrepancyStatus = z.infer<typeof DiscrepancyStatus>;

/** What an editor made of a discrepancy: who, when, and in a dismissal why. `open` takes an earlier decision back. */
export const Decision = z.object({
  status: DiscrepancyStatus.exclude(['withdrawn']),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/**
 * A refuted finding as an editor reviews it. Times are ISO instants; `foundAt` is when it was first seen. `revision` counts its
 * changes, by checks and by editors; `decisions` are every one that was taken, the oldest first.
 */
export const Discrepancy = Finding.omit({ verdict: true }).extend({
  discrepancyId: z.string(),
  articleId: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  status: DiscrepancyStatus,
  foundAt: z.string(),
  seenAt: z.string(),
  revision: z.int(),
  decisions: z.array(Decision),
});
export type Discrepancy = z.infer<typeof Discrepancy>;
