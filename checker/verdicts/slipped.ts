import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import type { Decimal } from '../units/decimal.ts';
import { compareQuantities, valueInUnitOf } from './compare-quantities.ts';
import { isNearMiss } from './near-miss.ts';
import type { Ruling } from './ruling.ts';
import { SCALE, significantDigits, slipOf } from './slips.ts';
import { suggestQuantity } from './suggest.ts';
import { daysOf, knownRows, validity } from './timeline.ts';

/** Fewer digits than this come out swapped by chance where several values are in question; ten times as much, any may be. */
const TELLING_AMONG_SEVERAL = 3;

/**
 * Of the series and rows that a number may be of, the only one whose value is two swapped digits away, where the text tells no time of
 * its own, or in another scale ("million" for "billion"), where none agrees: then it is no matter which of them the words mean. Shares
 * are left out, since so many of them are told that one is soon a slip away from another.
 */
export function slipped(claim: Claim, passage: Passage, quote: string): Ruling | null {
  const quantity = quantityOf(claim.mention);
  if (!quantity || claim.doubt()) return null;
  const isTimeless = !claim.time && !claim.period;
  const own = [claim.series, ...claim.rivals].filter(({ type, unit }) => type === 'number' && unit !== '%');
  const rulings = own.flatMap(({ facts, unit }) =>
    knownRows(facts, passage.published).flatMap((fact): Ruling[] => {
      const value = valueInUnitOf(quantity, fact, unit);
      if (!value) return [];
      if (compareQuantities(quantity, fact, value).agrees) return [{ verdict: 'supported', reason: 'exact', fact }];
      const slip = slipOf(quantity, fact, value);
      const isTelling =
        slip &&
        (slip.reason === 'magnitude'
          ? isThousandsOff(quantity, value) && isNearIn(fact, claim, passage)
          : isTimeless && slip.reason === 'digits-swapped');
      return isTelling && significantDigits(fact.value) >= TELLING_AMONG_SEVERAL
        ? [{ verdict: 'refuted', ...slip, fact, suggestions: suggestQuantity(quote, quantity, fact, unit) }]
        : [];
    }),
  );
  const [only, ...others] = rulings;
  return only?.verdict === 'refuted' && others.length === 0 && isNearMiss(claim, only, passage) ? only : null;
}

/** Within so many days a firm or a town does not grow a thousandfold. */
const NEAR = 500;

/** Whether a row holds near the time that a number is told for, or else near publication. */
function isNearIn(fact: Fact, { time, period }: Claim, { published }: Passage): boolean {
  const { first, last } = validity(fact);
  const told = daysOf(time) ?? period ?? (published === null ? null : { first: published, last: published });
  return told === null || (told.first - last < NEAR && first - told.last < NEAR);
}

/** Whether a value thousands of times off may be what has become of a row of another time, and no slip. */
export const isOutgrown = (claim: Claim, fact: Fact, value: Decimal | null, passage: Passage): boolean =>
  value !== null && isThousandsOff(quantityOf(claim.mention) as Quantity, value) && !isNearIn(fact, claim, passage);

/** "million" for "billion" */
const isThousandsOff = ({ low }: Quantity, value: Decimal) =>
  !low.eq(0) && !value.eq(0) && [low.div(value), value.div(low)].some((ratio) => ratio.abs().gte(SCALE / 2));
