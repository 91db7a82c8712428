/** Days of the proleptic Gregorian calendar as ISO text (`2020-10-22`), reckoned by day numbers (1970-01-01 is 0). */

export type IsoDay = string;

/** The number of a day; `month` is 1 to 12. Days beyond the month's end run into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/** The inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');
/** `00` to `31`, for months and days. */
const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, n) => pad(n, 2));
const yearOf = (year: number) => (year > 999 && year < 10000 ? `${year}` : pad(year, 4));
const two = (n: number) => twoDigits[n] ?? pad(n, 2);

export const isoDay = ({ year, month, day }: CivilDay): IsoDay => `${yearOf(year)}-${two(month)}-${two(day)}`;
export const isoMonth = (year: number, month: number): string => `${yearOf(year)}-${two(month)}`;
export const isoDayOf = (number: number): IsoDay => isoDay(civilDay(number));

/** Parses `2020-10-22`; null when it is no day of the calendar. */
export function parseIsoDay(text: string): CivilDay | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const day = digitsIn(text, 8, 10);
  return year !== null && month !== null && day !== null && isDay(year, month, day) ? { year, month, day } : null;
}

/** The number that a stretch of digits writes; null where something else is among them. */
function digitsIn(text: string, start: number, end: number): number | null {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

const ZERO = 48;

/** The number of an ISO day; null when it is no day of the calendar. */
export const dayNumberOf = (day: IsoDay): number | null => {
  const civil = parseIsoDay(day);
  return civil && dayNumber(civil.year, civil.month, civil.day);
};

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number);

const SHORTEST_MONTH = 28;

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= daysInMonth(year, month));

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** ISO 8601 week of a day, with the year the week belongs to. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - ((weekdayOf(number) + 6) % 7) + 3;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The week a day lies in, as ISO 8601 writes it: `2020-W43`. */
export function weekTimex(number: number): string {
  const { year, week } = isoWeek(number);
  return `${year}-W${pad(week, 2)}`;
}

export interface DayInterval {
  earliest: IsoDay;
  latest: IsoDay;
}

/** The shortest stretch that holds both. */
export const hull = (a: DayInterval, b: DayInterval): DayInterval => ({
  earliest: [a.earliest, b.earliest].sort()[0] as IsoDay,
  latest: [a.latest, b.latest].sort()[1] as IsoDay,
});

/** The first and last day of `2010`, `2010-04` or `2010-04-08`; null when it is no such date. */
export function isoInterval(text: string): DayInterval | null {
  if (text.length === 10) return parseIsoDay(text) ? { earliest: text, latest: text } : null;
  const year = digitsIn(text, 0, 4);
  if (year === null) return null;
  if (text.length === 4) return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  const month = text.length === 7 && text[4] === '-' ? digitsIn(text, 5, 7) : null;
  if (month === null || month < 1 || month > 12) return null;
  return { earliest: `${text}-01`, latest: `${text}-${two(daysInMonth(year, month))}` };
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A date as an editor reads it: `22 October 2020`, `October 2020`, `2020`. */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = monthNames[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
