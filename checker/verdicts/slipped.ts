import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import { compareQuantities, valueInUnitOf } from './compare-quantities.ts';
import type { Ruling } from './judge.ts';
import { isNearMiss, significantDigits } from './near-miss.ts';
import { slipOf } from './slips.ts';
import { suggestQuantity } from './suggest.ts';
import { knownRows } from './timeline.ts';

/** Fewer digits than this come out swapped by chance where several values are in question; ten times as much, any may be. */
const TELLING_AMONG_SEVERAL = 3;

/**
 * Of the series and rows that a number may be of, the only one whose value is two swapped digits away, where none agrees and the text
 * tells no time of its own: then it is no matter which of them the words mean. Shares are left out, since so many of them are told
 * that one is soon a slip away from another.
 */
export function slipped(claim: Claim, passage: Passage, quote: string): Ruling | null {
  const quantity = quantityOf(claim.mention);
  if (!quantity || claim.time || claim.period || claim.doubt()) return null;
  const own = [claim.series, ...claim.rivals].filter(({ type, unit }) => type === 'number' && unit !== '%');
  const rulings = own.flatMap(({ facts, unit }) =>
    knownRows(facts, passage.published).flatMap((fact): Ruling[] => {
      const value = valueInUnitOf(quantity, fact, unit);
      if (!value) return [];
      if (compareQuantities(quantity, fact, value).agrees) return [{ verdict: 'supported', reason: 'exact', fact }];
      const slip = slipOf(quantity, fact, value);
      const isTelling = slip?.reason === 'digits-swapped' && significantDigits(fact.value) >= TELLING_AMONG_SEVERAL;
      return isTelling ? [{ verdict: 'refuted', ...slip, fact, suggestions: suggestQuantity(quote, quantity, fact, unit) }] : [];
    }),
  );
  const [only, ...others] = rulings;
  return only?.verdict === 'refuted' && others.length === 0 && isNearMiss(claim, only, passage) ? only : null;
}
