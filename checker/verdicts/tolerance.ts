import type { Fact } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { above, below, closed, halfOpen, type Interval } from './interval.ts';

const HEDGED = decimal('0.1');
const APPROXIMATE = decimal('0.05');
const HALF = decimal('0.5');
/** A precision finer than this share of the value. */
const FINE = decimal('0.01');

/**
 * What a writer who knows the true value could have meant: `1,500` anything that rounds to it (half-open above), `about 1,500`
 * ten per cent around, `nearly 1,500` up to ten per cent below, `more than 1,500` anything above. With `exact`, nothing is rounded.
 */
export function denotedBy(quantity: Quantity, exact: boolean): Interval {
  const { low, high, step, comparator, hedge, shape } = quantity;
  const half = step.times(HALF);
  if (hedge === 'nearly') return halfOpen(low.minus(max(slack(quantity), step)), high);
  if (hedge === 'just-over') return { low, lowOpen: true, high: high.plus(max(slack(quantity), step)), highOpen: false };
  if (comparator === '>' || comparator === '>=') return above(low, comparator === '>');
  if (comparator === '<' || comparator === '<=') return below(high, comparator === '<');
  if (shape === 'vague') return closed(low, high);
  if (hedge === 'about') return closed(low.minus(max(slack(quantity), half)), high.plus(max(slack(quantity), half)));
  return exact ? closed(low, high) : halfOpen(low.minus(half), high.plus(isFine(quantity) ? step : half));
}

/** What a fact says its value is, in the unit of `value`: a limit `<=` and a bound `<` both lie below it. */
export function denotedByFact({ comparator }: Pick<Fact, 'comparator'>, value: Decimal): Interval {
  if (comparator === '~') return closed(value.minus(value.abs().times(APPROXIMATE)), value.plus(value.abs().times(APPROXIMATE)));
  if (comparator === '>' || comparator === '>=') return above(value, comparator === '>');
  if (comparator === '<' || comparator === '<=') return below(value, comparator === '<');
  return closed(value, value);
}

const CONVERTED = decimal('0.16');

/** A measure brought over from another unit is rounded more freely: 300 miles are 480 km, and 500 km. */
export function asConverted(quantity: Quantity): Quantity {
  const { low, step } = quantity;
  if (low.eq(0)) return quantity;
  let rounding = step;
  while (low.mod(rounding.times(10)).eq(0)) rounding = rounding.times(10);
  const most = low.abs().times(CONVERTED);
  return { ...quantity, step: max(step, rounding.lt(most) ? rounding : most) };
}

/** "about 14,300" has three figures, and is hardly meant for 13,400. */
const PRECISE = decimal('0.03');

const slack = (quantity: Quantity) => quantity.high.abs().times(isFineStep(quantity) ? PRECISE : HEDGED);
const max = (a: Decimal, b: Decimal) => (a.gt(b) ? a : b);

/** "65.8 million" is written for 65,853,514 too: fine figures are as often cut as rounded. */
export const isFine = (quantity: Quantity) => quantity.step.gt(1) && isFineStep(quantity);

const isFineStep = ({ high, step }: Quantity) => step.lt(high.abs().plus(step).times(FINE));
