import * as z from 'zod';
import type { Fact } from '../../checker/facts/fact.ts';
import { FactRecord } from '../../checker/facts/fact-record.ts';
import { readFacts } from '../../checker/facts/read-facts.ts';
import { whyUnstorable } from '../adapters/dynamo-fact-loading.ts';
import { type Problem, problem } from './problem.ts';

/** A fact as a caller writes it: the fields of a facts file, of which most may be left out. */
export const FactInput = z.strictObject({
  ...FactRecord.partial().shape,
  id: z.string().optional(),
  subject: z.string(),
  attribute: z.string(),
  type: FactRecord.shape.type,
  value: z.union([z.string(), z.number()]),
});

/** The fact, read by the same rules as a row of a facts file, or what is wrong with which field. */
export function factIn(id: string, input: z.infer<typeof FactInput>): { fact: Fact } | Problem {
  if (input.id !== undefined && input.id !== id) return wrong('id', `is "${input.id}" here and "${id}" in the address`);
  const bytes = new TextEncoder().encode(JSON.stringify([{ ...input, id }]));
  const read = readFacts(bytes, 'fact.json');
  if ('unreadable' in read) return problem(400, read.unreadable);
  const [row] = read.facts;
  const bad = row ? whyUnstorable(row.fact) : read.problems[0];
  if (bad) return wrong(bad.column ?? '', bad.reason);
  return row ? { fact: row.fact } : problem(400, 'The body is no fact.');
}

const wrong = (path: string, message: string) => problem(400, 'The fact is not as it should be.', [{ path, message }]);
