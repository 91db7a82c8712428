import { type DayInterval, dayNumber, type IsoDay, isoDayOf, isoInterval, isoMonth } from '../../calendar.ts';
import type { Mention, Quantity, Time } from '../rule.ts';

/** A time of these parts, the others blank: all times are made here and have their properties in one order, as the engine likes them. */
export function time({
  type = 'date',
  timex = '',
  earliest = null,
  latest = null,
  modifier = null,
  alternatives = [],
  weekday = null,
  impossible = null,
  amount = null,
  offset = null,
  year = 'written',
}: Partial<Time>): Time {
  return { kind: 'time', type, timex, earliest, latest, modifier, alternatives, weekday, impossible, amount, offset, year };
}

/** A date at its own precision, `2010`, `2010-04` or `2010-04-08`, with the days it denotes. */
export const date = (timex: string, parts: Partial<Time> = {}): Time => denoting(timex, isoInterval(timex), parts);

/** A day of the calendar, as ISO text. */
export const dateOfDay = (day: IsoDay, parts: Partial<Time>): Time => denoting(day, { earliest: day, latest: day }, parts);

/** A time with its TIMEX3 value and the days it denotes, unless the other parts say that it denotes none. */
function denoting(timex: string, days: DayInterval | null, parts: Partial<Time>): Time {
  const value = time(parts);
  value.timex = timex;
  if (days && parts.earliest === undefined) {
    value.earliest = days.earliest;
    value.latest = days.latest;
  }
  return value;
}

export const dayOf = (number: number, parts: Partial<Time> = {}): Time => dateOfDay(isoDayOf(number), parts);
export const monthOf = (year: number, month: number, parts: Partial<Time> = {}): Time => date(isoMonth(year, month), parts);
export const yearOf = (year: number, parts: Partial<Time> = {}): Time => date(String(year).padStart(4, '0'), parts);

/** A stretch of days under a TIMEX3 value that is not a plain date: a week, a quarter, a decade. */
export const stretch = (timex: string, first: number, last: number, parts: Partial<Time> = {}): Time =>
  denoting(timex, { earliest: isoDayOf(first), latest: isoDayOf(last) }, parts);

export const yearsOf = (timex: string, from: number, to: number, parts: Partial<Time> = {}): Time =>
  stretch(timex, dayNumber(from, 1, 1), dayNumber(to, 12, 31), parts);

export const duration = (timex: string, amount: Quantity | null): Time => time({ type: 'duration', timex, amount });

export const mention = (first: number, next: number, value: Time): Mention => ({ first, next, until: next, value });
