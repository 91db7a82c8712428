import { civilDay, type DayInterval, dayNumber, dayNumberOf, daysInMonth, isoDayOf } from '../calendar.ts';
import type { Offset } from '../grammar/rule.ts';

/** Units an offset is counted in: what they are made of, and half of one in days, by which the count may be off. */
const units: Record<string, { of: 'day' | 'month'; times: number; half: number }> = {
  day: { of: 'day', times: 1, half: 0 },
  week: { of: 'day', times: 7, half: 3 },
  month: { of: 'month', times: 1, half: 15 },
  year: { of: 'month', times: 12, half: 182 },
  decade: { of: 'month', times: 120, half: 1826 },
};

/** The days that a length of time from an anchor may end on, half a unit to either side; null where it tells none. */
export function countFrom(anchor: DayInterval, { side, amount }: Offset): DayInterval | null {
  const unit = units[amount.unit ?? ''];
  // "more than two weeks before" has no other end.
  const isOpen = amount.comparator.startsWith('>') && amount.hedge === null;
  const within = amount.comparator.startsWith('<') && amount.hedge === null;
  if (!unit || isOpen || amount.shape === 'vague') return null;
  const [least, most] = [within ? 0 : Number(amount.low.times(unit.times)), Number(amount.high.times(unit.times))];
  if (!Number.isInteger(least) || !Number.isInteger(most) || most > 5000) return null;
  const slack = within ? 0 : unit.half * (amount.hedge ? 2 : 1) + (amount.hedge && unit.half === 0 ? 1 : 0);
  const [from, to] = side === 'before' ? [-most, -least] : [least, most];
  return {
    earliest: isoDayOf(shift(anchor.earliest, unit.of, from) - slack),
    latest: isoDayOf(shift(anchor.latest, unit.of, to) + slack),
  };
}

/** The days by which a date may miss such an interval and still be a matter of how it was counted: one unit. */
export const reachOf = ({ amount }: Offset): number => 2 * (units[amount.unit ?? '']?.half ?? 0) + 1;

/** The number of the day so many days or months on; the last of a month that is too short. */
function shift(day: string, of: 'day' | 'month', count: number): number {
  const number = dayNumberOf(day) as number;
  if (of === 'day') return number + count;
  const { year, month, day: date } = civilDay(number);
  const months = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(date, daysInMonth(y, m)));
}
