import { type Decimal, decimal, powerOfTen } from '../../units/decimal.ts';
import type { Rule } from '../rule.ts';
import { dress } from './dress.ts';
import { isArticle } from './number-words.ts';

export const orders: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
]);
/** What "several" counts, as powers of ten; 0 for dozens. */
export const several: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['dozen', 0],
]);
const few = /^(?:several|few|some|many)$/;

/** An order of magnitude and no more: `tens of thousands of troops`, `dozens`, `several hundred`. */
export const vague: Rule = (context, at) => {
  const { tokens } = context;
  const key = tokens[at]?.key ?? '';
  if (key === 'dozens' || key === 'scores') {
    if (key === 'scores' && tokens[at + 1]?.key !== 'of') return null;
    const unit = decimal(key === 'dozens' ? 12 : 20);
    return span(unit.times(2), unit.times(10), at, at + 1);
  }
  let power = orders.get(key);
  let next = at + 1;
  if (power === undefined) {
    const hundreds = few.test(key) ? several.get(tokens[next]?.key ?? '') : undefined;
    if (hundreds === undefined) return null;
    if (hundreds === 0) return span(decimal(24), decimal(120), at, next + 1);
    const first = isArticle(tokens[at - 1]) ? at - 1 : at;
    return span(powerOfTen(hundreds).times(2), powerOfTen(hundreds + 1).minus(1), first, next + 1);
  }
  const larger = orders.get(tokens[next + 1]?.key ?? '');
  if (tokens[next]?.key === 'of' && larger !== undefined) [power, next] = [power + larger, next + 2];
  return span(powerOfTen(power), powerOfTen(power + 1).minus(1), at, next);

  function span(low: Decimal, high: Decimal, first: number, end: number) {
    return dress(context, { low, high, step: low, shape: 'vague', first, next: end }, null);
  }
};
