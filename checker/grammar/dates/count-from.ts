import { civilDay, type DayInterval, dayNumber, dayNumberOf, daysInMonth, isoDayOf } from '../../calendar.ts';
import type { Offset, Quantity } from '../rule.ts';

/** Units a time is counted in: what they are made of, and by how many days such a count may be off. */
const units: Record<string, { of: 'day' | 'month'; times: number; half: number }> = {
  day: { of: 'day', times: 1, half: 0 },
  week: { of: 'day', times: 7, half: 3 },
  fortnight: { of: 'day', times: 14, half: 4 },
  month: { of: 'month', times: 1, half: 15 },
  year: { of: 'month', times: 12, half: 182 },
  decade: { of: 'month', times: 120, half: 730 },
  century: { of: 'month', times: 1200, half: 7300 },
};

/** "More than" a length of time is rarely said of more than so many times that. */
const MUCH_MORE = 10;

/** The days that a length of time from an anchor may end on, half a unit to either side; null where it tells none. */
export function countFrom(anchor: DayInterval, { side, amount }: Pick<Offset, 'side' | 'amount'>): DayInterval | null {
  const unit = units[amount.unit ?? ''];
  if (!unit || amount.shape === 'vague') return null;
  const count = countOf(amount, unit.times);
  if (!count) return null;
  // "More than" and "less than" have their own ends.
  const half = halfOf(amount);
  const slack = isBound(amount) ? 0 : amount.hedge ? Math.max(1, Math.round(1.5 * half)) : half;
  const [from, to] = side === 'before' ? [-count.most, -count.least] : [count.least, count.most];
  return {
    earliest: isoDayOf(shift(anchor.earliest, unit.of, from) - slack),
    latest: isoDayOf(shift(anchor.latest, unit.of, to) + slack),
  };
}

/** The days that half a unit is; of "half a century" it is half of that again. */
const halfOf = ({ unit, low }: Quantity): number => Math.round((units[unit ?? '']?.half ?? 0) * Math.min(1, Number(low)));

/** "More than a decade", "less than a week" */
export const isBound = ({ comparator, hedge }: Quantity): boolean => hedge === null && comparator !== '=';

/** How many days or months are meant: from none for "less than", to many for "more than". */
function countOf({ low, high, comparator, hedge }: Quantity, times: number): { least: number; most: number } | null {
  const bound = hedge === null ? comparator[0] : '=';
  const least = bound === '<' ? 0 : Number(low.times(times));
  const most = Number(high.times(times)) * (bound === '>' ? MUCH_MORE : 1);
  const isCounted = Number.isInteger(least) && Number.isInteger(most) && most <= MOST_STEPS;
  return isCounted ? { least, most } : null;
}

/** More steps than this lead out of any calendar. */
const MOST_STEPS = 20000;

/** An anniversary may be kept in the year before or after its own. */
const YEAR_AROUND = 366;

/** The days by which a date may miss such an interval and still be a matter of how it was counted: half a unit more, little at a bound. */
export function reachOf({ amount, isAnniversary }: Pick<Offset, 'amount' | 'isAnniversary'>): number {
  if (isAnniversary && amount.unit === 'year') return YEAR_AROUND;
  const half = halfOf(amount);
  return 1 + (isBound(amount) ? Math.floor(half / 24) : half);
}

/** The number of the day so many days or months on; the last of a month that is too short. */
function shift(day: string, of: 'day' | 'month', count: number): number {
  const number = dayNumberOf(day) as number;
  if (of === 'day') return number + count;
  const { year, month, day: date } = civilDay(number);
  const months = year * 12 + month - 1 + count;
  const y = Math.floor(months / 12);
  const m = (((months % 12) + 12) % 12) + 1;
  return dayNumber(y, m, Math.min(date, daysInMonth(y, m)));
}
