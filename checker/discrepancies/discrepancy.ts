import * as z from 'zod';
import { Finding } from '../report.ts';

export const DiscrepancyStatus = z.enum(['open', 'confirmed', 'dismissed', 'corrected', 'withdrawn']);
export type DiscrepancyStatus = z.infer<typeof DiscrepancyStatus>;

/** A refuted finding as an editor reviews it. Times are ISO instants; `foundAt` is when it was first seen. */
export const Discrepancy = Finding.omit({ verdict: true }).extend({
  discrepancyId: z.string(),
  articleId: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  status: DiscrepancyStatus,
  foundAt: z.string(),
  seenAt: z.string(),
});
export type Discrepancy = z.infer<typeof Discrepancy>;
