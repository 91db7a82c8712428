import { civilDay, dayNumber, weekdayOf, weekTimex } from '../../calendar.ts';
import type { Time } from '../rule.ts';
import { dayOf, monthOf, stretch, yearOf } from './time-value.ts';

/** The year, month, week, … so many steps from the one of publication. */
export function shifted(published: number, unit: string, step: number): Time {
  const { year, month } = civilDay(published);
  const parts = { year: 'reckoned' } as const;
  if (unit === 'day') return dayOf(published + step, parts);
  if (unit === 'year') return yearOf(year + step, parts);
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 10 : 100;
    const from = Math.floor(year / size) * size + step * size;
    return stretch(String(from / size), dayNumber(from, 1, 1), dayNumber(from + size - 1, 12, 31), parts);
  }
  if (unit === 'month') {
    const months = year * 12 + month - 1 + step;
    return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, parts);
  }
  const monday = published - ((weekdayOf(published) + 6) % 7) + step * 7;
  const weekend = unit === 'weekend';
  return stretch(`${weekTimex(monday)}${weekend ? '-WE' : ''}`, monday + (weekend ? 5 : 0), monday + 6, parts);
}
