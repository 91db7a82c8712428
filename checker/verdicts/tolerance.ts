import type { Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';

/** The values a written quantity allows for; `open` says that the bound itself is not one of them. */
export interface Allowed {
  low: Decimal | null;
  lowOpen: boolean;
  high: Decimal | null;
  highOpen: boolean;
}

const HEDGED = decimal('0.1');
/** A precision finer than this share of the value. */
const FINE = decimal('0.01');

/**
 * What a writer who knows the true value could have meant: `1,500` anything that rounds to it (half-open above), `about 1,500`
 * ten per cent around, `nearly 1,500` up to ten per cent below, `more than 1,500` anything above. With `exact`, nothing is rounded.
 */
export function allowedBy(quantity: Quantity, exact: boolean): Allowed {
  const { low, high, step, comparator, hedge, shape } = quantity;
  const slack = (value: Decimal) => value.abs().times(HEDGED);
  if (hedge === 'nearly') return { low: low.minus(max(slack(low), step)), lowOpen: false, high, highOpen: comparator === '<' && exact };
  if (hedge === 'just-over') return { low, lowOpen: true, high: high.plus(max(slack(high), step)), highOpen: false };
  if (comparator === '>') return { low, lowOpen: true, high: null, highOpen: false };
  if (comparator === '>=') return { low, lowOpen: false, high: null, highOpen: false };
  if (comparator === '<') return { low: null, lowOpen: false, high, highOpen: true };
  if (comparator === '<=') return { low: null, lowOpen: false, high, highOpen: false };
  if (shape === 'vague') return { low, lowOpen: false, high, highOpen: false };
  const half = step.div(2);
  if (hedge === 'about')
    return { low: low.minus(max(slack(low), half)), lowOpen: false, high: high.plus(max(slack(high), half)), highOpen: false };
  if (exact) return { low, lowOpen: false, high, highOpen: false };
  // "65.8 million" is written for 65,853,514 too: fine figures are as often cut as rounded.
  const isFine = step.div(high.abs().plus(step)).lt(FINE);
  return { low: low.minus(half), lowOpen: false, high: high.plus(isFine && step.gt(1) ? step : half), highOpen: true };
}

export function allows({ low, lowOpen, high, highOpen }: Allowed, value: Decimal): boolean {
  const above = low === null || (lowOpen ? value.gt(low) : value.gte(low));
  return above && (high === null || (highOpen ? value.lt(high) : value.lte(high)));
}

const max = (a: Decimal, b: Decimal) => (a.gt(b) ? a : b);
