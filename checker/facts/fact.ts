import * as z from 'zod';

const isoPart = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const FactComparator = z.enum(['=', '<=', '>=', '<', '>', '~']);
export type FactComparator = z.infer<typeof FactComparator>;

/**
 * What the reference says: one value of one attribute of one subject, for a time.
 * `value` is a plain decimal (`number`), an ISO date at its known precision (`date`) or an ISO interval `2003/2013` (`period`);
 * `unit` a singular noun, ISO or SI code, or null for a bare number. `validFrom` and `validTo` are inclusive ISO dates at
 * their own precision (when it is true); `knownFrom` is since when the world could know. `source` names publisher and title.
 */
export const Fact = z.object({
  id: z.string().min(1),
  subject: z.string().min(1),
  subjectAliases: z.array(z.string()),
  attribute: z.string().min(1),
  attributeAliases: z.array(z.string()),
  type: z.enum(['number', 'date', 'period']),
  value: z.string().min(1),
  unit: z.string().nullable(),
  comparator: FactComparator,
  validFrom: isoPart.nullable(),
  validTo: isoPart.nullable(),
  knownFrom: isoPart.nullable(),
  precision: z.literal('exact').nullable(),
  qualifiers: z.record(z.string(), z.string()),
  supersededBy: z.string().nullable(),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  note: z.string().nullable(),
  /** Columns the format does not know, kept as they came. */
  extra: z.record(z.string(), z.string()),
});
export type Fact = z.infer<typeof Fact>;
