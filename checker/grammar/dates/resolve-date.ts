import { dayNumber, daysInMonth, isDay, isoDay, isoMonth, monthNames, weekdayOf, writtenDate } from '../../calendar.ts';
import type { Context, Time } from '../rule.ts';
import { lastNarrated } from './narrated.ts';
import { reckonYears } from './reckon-year.ts';
import { date, dateOfDay, time } from './time-value.ts';

/** The parts of a written date, as far as they are written. */
export interface Written {
  first: number;
  next: number;
  weekday: number | null;
  month: number;
  day: number | null;
  year: number | null;
}

/** The days of a written date; where its year is not written, those of the year that publication, tense and weekday tell. */
export function resolve(context: Context, written: Written): Time {
  const { weekday, month, day } = written;
  const years = written.year === null ? yearsFor(context, written) : null;
  const year = years ? years[0] : (written.year as number);
  const other = years?.[1];
  const known = written.year !== null ? 'written' : year === undefined ? 'unknown' : 'reckoned';
  const parts = { weekday, year: known } as const;
  if (year === undefined) return unplaced(month, day, parts);
  const write = (y: number) => (day === null ? isoMonth(y, month) : isoDay({ year: y, month, day }));
  if (day !== null && !isDay(year, month, day)) {
    return time({
      ...parts,
      timex: `${isoMonth(year, month)}-${day}`,
      impossible: `${writtenDate(isoMonth(year, month))} has ${daysInMonth(year, month)} days`,
    });
  }
  const alternatives = other === undefined ? [] : [write(other)];
  const told = { weekday, year: known, alternatives } as const;
  return day === null ? date(write(year), told) : dateOfDay(write(year), told);
}

/** A year in which February has its 29 days. */
const LEAP_YEAR = 2000;

function unplaced(month: number, day: number | null, parts: Partial<Time>): Time {
  return time({
    ...parts,
    timex: `XXXX-${isoMonth(0, month).slice(5)}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`,
    impossible: day === null || isDay(LEAP_YEAR, month, day) ? null : `no ${monthNames[month - 1]} has ${day} days`,
  });
}

/** The years a date without one may be of, the likeliest first: of those near publication, or just told of, the one that its weekday fits. */
function yearsFor(context: Context, written: Written): number[] {
  const { weekday, month, day, first } = written;
  const reckoned = reckonYears(context, written);
  if (day === null) return reckoned;
  // "Feb. 29" is of the last year that had one.
  if (reckoned.length > 0 && isDay(LEAP_YEAR, month, day) && !isDay(reckoned[0] as number, month, day)) {
    const year = reckoned[0] as number;
    return [year, year - 1, year - 2, year - 3].filter((y) => isDay(y, month, day)).slice(0, 1);
  }
  if (weekday === null) return reckoned;
  const fits = (year: number) => isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  const fitting = [...reckoned, ...yearTold(context, first)].find(fits);
  return fitting === undefined ? reckoned : [fitting];
}

/** The year a story has just spoken of: "The war began in 1939. On Friday, Sept. 1, …" */
function yearTold(context: Context, at: number): number[] {
  const told = lastNarrated(context, at, ({ type, year, earliest }) => type === 'date' && year === 'written' && earliest !== null);
  const year = told?.earliest?.slice(0, 4);
  return year && year === told?.latest?.slice(0, 4) ? [Number(year)] : [];
}
