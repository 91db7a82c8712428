import { type Decimal, writtenNumber } from '../units/decimal.ts';

/** A stretch of values; null is no bound on that side, `open` says that the bound itself is not one of them. */
export interface Interval {
  low: Decimal | null;
  lowOpen: boolean;
  high: Decimal | null;
  highOpen: boolean;
}

export const above = (low: Decimal, lowOpen: boolean): Interval => ({ low, lowOpen, high: null, highOpen: false });
export const below = (high: Decimal, highOpen: boolean): Interval => ({ low: null, lowOpen: false, high, highOpen });
export const closed = (low: Decimal, high: Decimal): Interval => ({ low, lowOpen: false, high, highOpen: false });
export const halfOpen = (low: Decimal, high: Decimal): Interval => ({ low, lowOpen: false, high, highOpen: true });

export function contains({ low, lowOpen, high, highOpen }: Interval, value: Decimal): boolean {
  const isAbove = low === null || (lowOpen ? value.gt(low) : value.gte(low));
  return isAbove && (high === null || (highOpen ? value.lt(high) : value.lte(high)));
}

/** Whether two stretches have a value in common. */
export const overlap = (a: Interval, b: Interval): boolean => reaches(a, b) && reaches(b, a);

/** Whether `a` does not end before `b` begins. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return true;
  return a.highOpen || b.lowOpen ? a.high.gt(b.low) : a.high.gte(b.low);
}

/** `1,450 to below 1,550`, `above 1,500`, `1,550`. */
export function writtenInterval({ low, lowOpen, high, highOpen }: Interval): string {
  if (low && high && low.eq(high)) return writtenNumber(low);
  const from = low && `${lowOpen ? 'above ' : ''}${writtenNumber(low)}`;
  const to = high && `${highOpen ? 'below ' : ''}${writtenNumber(high)}`;
  if (from && to) return `${from} to ${to}`;
  return from ? (lowOpen ? from : `${from} or more`) : highOpen ? (to as string) : `${to} or less`;
}
