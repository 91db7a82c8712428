import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Quantity } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { valueInUnitOf } from './compare-quantities.ts';
import type { Comparison } from './judgement.ts';

const dividing = new Set('threshold cutoff limit minimum maximum ceiling floor cap above below'.split(' ').map(stem));

const isThreshold = kept(({ phrases }: Series): boolean => phrases.some(({ stems }) => stems.some((word) => dividing.has(word))));

/** "anyone who gives more than $20,000", where the sheet has a threshold of 20,000: what lies beyond it tells it. Null for anything else. */
export function atThreshold(quantity: Quantity, fact: Fact, series: Series): Comparison | null {
  if (quantity.comparator === '=' || fact.comparator !== '=' || !isThreshold(series)) return null;
  return valueInUnitOf(quantity, fact, series.unit)?.eq(quantity.low) ? { agrees: true, reason: 'bound' } : null;
}
