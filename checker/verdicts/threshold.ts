import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Quantity } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { valueInUnitOf } from './compare-quantities.ts';
import type { Comparison } from './judgement.ts';

const dividing = new Set('threshold cutoff above'.split(' ').map(stem));

const BEFORE = 4;
const isThreshold = kept(({ phrases }: Series): boolean => phrases.some(({ stems }) => stems.some((word) => dividing.has(word))));

/** "anyone who gives more than $20,000", where the sheet has a threshold of 20,000: what lies above it tells it. Null for anything else. */
export function atThreshold({ mention, series }: Claim, fact: Fact, { tokens }: Passage): Comparison | null {
  const quantity = quantityOf(mention) as Quantity;
  if (quantity.comparator !== '>' || fact.comparator !== '=' || !isThreshold(series)) return null;
  // "the threshold is more than $20,000" is no such thing.
  if (tokens.slice(mention.first - BEFORE, mention.first).some(({ key }) => /^(?:is|was|of|at|be)$/.test(key))) return null;
  return valueInUnitOf(quantity, fact, series.unit)?.eq(quantity.low) ? { agrees: true, reason: 'bound' } : null;
}
