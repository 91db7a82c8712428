import type { Fact, FactComparator } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import { canonicalUnit, measureOf } from '../units/canonical-unit.ts';
import { convert } from '../units/convert.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { closed, contains, overlap } from './interval.ts';
import type { Comparison } from './judgement.ts';
import { slipOf } from './slips.ts';
import { asConverted, denotedBy, denotedByFact, isFine } from './tolerance.ts';

const agrees = (reason: string): Comparison => ({ agrees: true, reason });
const differs = (reason: string): Comparison => ({ agrees: false, reason });

const HUNDREDTH = decimal('0.01');

/** The fact's value in the unit the claim is written in; null where the units cannot be brought together. */
export function valueInUnitOf(quantity: Quantity, fact: Fact, unit: string | null): Decimal | null {
  const value = decimal(fact.value);
  if (quantity.shape === 'part' && unit === '%') return value.times(HUNDREDTH);
  // A bare number, a counted noun and an amount "a share" take the fact's unit; matching has made sure that they may.
  const isOfIt = (isCount(unit) && isCount(quantity.unit)) || (unit !== null && quantity.unit?.startsWith(`${unit}/`) === true);
  return convert(value, unit, quantity.unit) ?? (isOfIt ? value : null);
}

const isCount = (unit: string | null) => unit === null || (measureOf(unit) === null && !unit.includes('/'));

type Compare = (quantity: Quantity, fact: Fact, value: Decimal) => Comparison;

/** Compares a written quantity with a fact whose value is given in the quantity's unit. `docs/comparison.md` has every pair. */
export const compareQuantities: Compare = (quantity, fact, value) => {
  const compare = comparisons[fact.comparator];
  return isConverted(quantity, fact) ? compare(asConverted(quantity), { ...fact, precision: null }, value) : compare(quantity, fact, value);
};

/** Whether a measure is written in another unit than the fact's. */
const isConverted = ({ unit, shape }: Quantity, fact: Fact) =>
  shape !== 'part' && measureOf(unit) !== null && unit !== canonicalUnit(fact.unit);

const withValue: Compare = (quantity, fact, value) => {
  const exact = fact.precision === 'exact';
  if (contains(denotedBy(quantity, exact), value)) {
    const isWithin = quantity.shape !== 'range' || isFine(quantity) || contains(closed(quantity.low, quantity.high), value);
    return isWithin ? agreement(quantity, value) : differs('borderline');
  }
  if (isBorderline(quantity, value) && !exact) return differs('borderline');
  const isRounded = isFinerThanFact(quantity, fact, value) || (!exact && isAtTheHalf(quantity, value));
  return isRounded ? agrees('rounded') : differs(whyDifferent(quantity, fact, value));
};

/** "21.55 kg" where the sheet has 21.5: the fact is the one that is rounded, up or down; in the quantity's unit. */
function isFinerThanFact({ low, high, step, comparator }: Quantity, fact: Fact, value: Decimal): boolean {
  const known = decimal(fact.value);
  if (fact.precision === 'exact' || comparator !== '=' || !low.eq(high) || known.eq(0)) return false;
  const place = decimal(10)
    .pow(-(fact.value.split('.')[1]?.length ?? 0))
    .times(value.div(known).abs());
  return step.lt(place) && low.minus(value).abs().lt(place);
}

/** "nearly 2 million" for what the sheet gives as 2 million, perhaps rounded itself, is neither wrong nor right. */
const isBorderline = ({ hedge, high }: Quantity, value: Decimal) => hedge === 'nearly' && high.eq(value);

const HALF = decimal('0.5');

/** 58.485, of which some make 58.49 and some 58.48; of 1,550 nobody makes 1,500. */
const isAtTheHalf = ({ low, high, step, comparator, hedge, shape }: Quantity, value: Decimal) =>
  comparator === '=' && hedge === null && shape === 'value' && low.eq(high) && step.lt(1) && high.plus(step.times(HALF)).eq(value);

const withApproximation: Compare = (quantity, fact, value) => {
  if (contains(denotedBy(quantity, false), value)) return agreement(quantity, value);
  const near = overlap(denotedBy(quantity, false), denotedByFact(fact, value));
  return near ? agrees('approximate') : differs(whyDifferent(quantity, fact, value));
};

/**
 * A limit is met by naming the same limit, to the precision it is named with; a bound on the claim's side is true where the limit
 * lies beyond it ("a cap of more than 1,500" for one of 1,550).
 */
const withLimit: Compare = (quantity, fact, value) => {
  const { comparator, hedge } = quantity;
  const isUpper = fact.comparator === '<=';
  const named = contains(denotedBy({ ...quantity, comparator: '=' }, fact.precision === 'exact'), value);
  const isOpposite = hedge === null && comparator.startsWith(isUpper ? '>' : '<');
  if (isOpposite) return (isUpper ? value.gt(quantity.low) : value.lt(quantity.high)) && !named ? agrees('bound') : differs('comparator');
  if (named) return agrees('exact');
  if (isBorderline(quantity, value)) return differs('borderline');
  const isLoose = hedge === null && comparator === (isUpper ? '<' : '>') && contains(denotedBy(quantity, false), value);
  // "no more than 1,500" for a limit of 1,550 names another limit: it is the number that is wrong.
  return isLoose ? agrees('bound') : differs(whyDifferent(hedge === null ? { ...quantity, comparator: '=' } : quantity, fact, value));
};

/** A bound is met by the same bound or a wider one, and by any value on its side. */
const withBound: Compare = (quantity, fact, value) => {
  const isMore = fact.comparator === '>';
  const { low, high, comparator, hedge } = quantity;
  if (comparator === '=' || hedge === 'about') {
    const meets = overlap(denotedBy(quantity, false), denotedByFact(fact, value)) || (isMore ? high : low).eq(value);
    if (!meets) return differs(whyDifferent(quantity, fact, value));
    return isFarOff(isMore ? low : high, value) ? differs('far-off') : agrees('rounded');
  }
  if (comparator.startsWith(isMore ? '>' : '<')) {
    const isWider = isMore ? low.lte(value) : high.gte(value);
    if (!isWider) return differs('comparator');
    return agrees(isFarBeyond(isMore ? low : high, value) ? 'loose' : 'exact');
  }
  return overlap(denotedBy(quantity, false), denotedByFact(fact, value)) ? agrees('approximate') : differs('comparator');
};

const comparisons: Record<FactComparator, Compare> = {
  '=': withValue,
  '~': withApproximation,
  '<=': withLimit,
  '>=': withLimit,
  '<': withBound,
  '>': withBound,
};

/** A bound is `loose` where the value lies this many times beyond it. */
const LOOSE = decimal('1.5');

function agreement({ low, high, comparator, hedge }: Quantity, value: Decimal): Comparison {
  if (comparator === '=' || hedge !== null) return agrees(low.eq(value) && high.eq(value) ? 'exact' : 'rounded');
  const bound = comparator.startsWith('>') ? low : high;
  if (isFarOff(bound, value)) return differs('far-off');
  return agrees(isFarBeyond(bound, value) ? 'loose' : 'bound');
}

const isFarBeyond = (bound: Decimal, value: Decimal) => bound.gt(0) && !contains(closed(bound.div(LOOSE), bound.times(LOOSE)), value);

/** Beyond this ratio, and no slip of a power of ten, two values are hardly of the same thing. */
const FAR_OFF = decimal(30);

function isFarOff(written: Decimal, value: Decimal): boolean {
  if (written.eq(0) || value.eq(0)) return false;
  const [one, other] = [written.abs(), value.abs()];
  return one.gt(other.times(FAR_OFF)) || other.gt(one.times(FAR_OFF));
}

function whyDifferent(quantity: Quantity, fact: Fact, value: Decimal): string {
  const { low, high, comparator } = quantity;
  if (comparator !== '=') return 'comparator';
  const slip = slipOf(quantity, fact, value);
  if (slip) return slip.reason;
  return low.eq(high) && isFarOff(low, value) ? 'far-off' : 'value-differs';
}
