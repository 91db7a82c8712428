import * as z from 'zod';
import { Fact } from './fact.ts';

/** A fact as JSON, with the field names of a facts file; `readFacts` reads a list of them back. */
export const FactRecord = z.object({
  id: z.string(),
  subject: z.string(),
  subject_aliases: z.array(z.string()),
  attribute: z.string(),
  attribute_aliases: z.array(z.string()),
  type: Fact.shape.type,
  value: z.string(),
  unit: z.string().nullable(),
  comparator: Fact.shape.comparator,
  valid_from: Fact.shape.validFrom,
  valid_to: Fact.shape.validTo,
  known_from: Fact.shape.knownFrom,
  precision: Fact.shape.precision,
  qualifiers: Fact.shape.qualifiers,
  superseded_by: z.string().nullable(),
  source: z.string(),
  source_url: z.string().nullable(),
  note: z.string().nullable(),
});
export type FactRecord = z.infer<typeof FactRecord>;

export const recordOf = (fact: Fact): FactRecord => ({
  id: fact.id,
  subject: fact.subject,
  subject_aliases: fact.subjectAliases,
  attribute: fact.attribute,
  attribute_aliases: fact.attributeAliases,
  type: fact.type,
  value: fact.value,
  unit: fact.unit,
  comparator: fact.comparator,
  valid_from: fact.validFrom,
  valid_to: fact.validTo,
  known_from: fact.knownFrom,
  precision: fact.precision,
  qualifiers: fact.qualifiers,
  superseded_by: fact.supersededBy,
  source: fact.source,
  source_url: fact.sourceUrl,
  note: fact.note,
});
