import type { Fact } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import { convert } from '../units/convert.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { writtenUnits } from './explain.ts';
import { contains } from './interval.ts';
import { denotedBy } from './tolerance.ts';

const slips = ['magnitude', 'digits-swapped', 'unit'] as const;
export const isSlip = (reason: string): boolean => (slips as readonly string[]).includes(reason);

/** A mistake of the hand that explains a difference. */
export interface Slip {
  reason: (typeof slips)[number];
  /** As an editor would put it: `million for billion`. */
  note: string;
}

/** The slip that turns the value of a fact, or of another place in the text, into the one written; null where none does. It is in the quantity's unit. */
export function slipOf(quantity: Quantity, fact: Fact | null, value: Decimal): Slip | null {
  if (quantity.shape !== 'value' || value.eq(0) || quantity.low.eq(0)) return null;
  return magnitudeSlip(quantity, fact, value) ?? digitSwap(quantity, value) ?? unitSlip(quantity, fact, value);
}

export const isAround = (ratio: number, factor: number) => ratio > factor / AROUND && ratio < factor * AROUND;

const FACTORS = [10, 100, 1e3, 1e6, 1e9];
/** A hedged value lies this near to the factor at most. */
const AROUND = 1.5;
/** So many significant digits do not come out right by chance. */
export const TELLING = 100;

/** "million" for "billion" */
export const SCALE = 1e3;

function magnitudeSlip(quantity: Quantity, fact: Fact | null, value: Decimal): Slip | null {
  const { low, step } = quantity;
  const ratio = Number(low) / Number(value);
  const [size, isLarger] = ratio > 1 ? [ratio, true] : [1 / ratio, false];
  const factor = FACTORS.find((one) => isAround(size, one));
  if (!factor) return null;
  const scaled = scale(quantity, isLarger ? decimal(1).div(factor) : decimal(factor));
  const isTelling = low.abs().gte(step.times(TELLING));
  const rounds = isTelling && contains(denotedBy(scaled, fact?.precision === 'exact'), value);
  return rounds || scaled.low.eq(value) ? { reason: 'magnitude', note: magnitudeNote(low, value, factor) } : null;
}

/** How many digits of a number are no zeros at one of its ends. */
export const significantDigits = (value: string): number => value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;

const scale = (quantity: Quantity, by: Decimal): Quantity => ({
  ...quantity,
  low: quantity.low.times(by),
  high: quantity.high.times(by),
  step: quantity.step.times(by),
});

const scales = [
  ['1e12', 'trillion'],
  ['1e9', 'billion'],
  ['1e6', 'million'],
  ['1e3', 'thousand'],
] as const;
const scaleWord = (value: Decimal) => scales.find(([least]) => value.abs().gte(least))?.[1];

function magnitudeNote(written: Decimal, value: Decimal, factor: number): string {
  const [one, other] = [scaleWord(written), scaleWord(value)];
  const words = one && other && one !== other && factor >= 1000 ? `, ${one} for ${other}` : '';
  return `a factor of ${factor.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',')} off${words}`;
}

/** 1,550 and 1,505: the same digits, two of them swapped; the value is taken to the precision that is written. */
function digitSwap({ low, step }: Quantity, value: Decimal): Slip | null {
  const [a, b] = [low.toFixed(), value.div(step).round().times(step).toFixed()];
  if (a.length !== b.length) return null;
  const [one, other, ...more] = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isSwap = a[one] === b[other] && a[other] === b[one];
  return isSwap ? { reason: 'digits-swapped', note: `${a[one]} and ${a[other]} have changed places` } : null;
}

/** Fewer digits come out right in another unit by chance. */
const TELLING_DIGITS = 2;

/** Units that are taken for one another. */
const mistaken = ['km mi', 'km/h mph', 'km2 mi2', 'm ft', 'm yd', 'cm in', 'kg lb', 'L gal', 'ha acre', 'celsius fahrenheit'].map((pair) =>
  pair.split(' '),
);

/** "30 km" for 30 miles, "117 square miles" for 117 acres: the number is right in another unit. */
function unitSlip(quantity: Quantity, fact: Fact | null, value: Decimal): Slip | null {
  const { low, high, unit } = quantity;
  if (fact && low.eq(high) && low.eq(decimal(fact.value)) && !low.eq(value) && significantDigits(fact.value) >= TELLING_DIGITS)
    return { reason: 'unit', note: `the number is right in ${writtenUnits(fact.unit as string)}, not in ${writtenUnits(unit as string)}` };
  for (const pair of mistaken) {
    const other = pair.find((unit) => unit !== quantity.unit);
    const inOther = pair.includes(quantity.unit ?? '') && other ? convert(value, quantity.unit, other) : null;
    if (inOther && contains(denotedBy(quantity, false), inOther))
      return {
        reason: 'unit',
        note: `the number is right in ${writtenUnits(other as string)}, not in ${writtenUnits(quantity.unit as string)}`,
      };
  }
  return null;
}
