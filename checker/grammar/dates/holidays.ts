import { dayNumber, weekdayOf } from '../../calendar.ts';

/** The day number of a holiday in a year. */
export type Holiday = (year: number) => number;

const on =
  (month: number, day: number): Holiday =>
  (year) =>
    dayNumber(year, month, day);

/** The nth weekday of a month; the last one for 5. */
const nth =
  (n: number, weekday: number, month: number): Holiday =>
  (year) => {
    const first = dayNumber(year, month, 1);
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    return n === 5 && day >= dayNumber(year, month + 1, 1) ? day - 7 : day;
  };

/** Easter Sunday of the western churches, by the anonymous Gregorian rule. */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * shift + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

const fromEaster =
  (days: number): Holiday =>
  (year) =>
    easter(year) + days;

/** Election Day of the United States: the Tuesday after the first Monday of November. */
const electionDay: Holiday = (year) => nth(1, 1, 11)(year) + 1;

/** Holidays that other countries keep on other days: their day is named, but not held against anything. */
export const localHolidays: ReadonlySet<string> = new Set([
  'election day',
  'thanksgiving',
  'thanksgiving day',
  'memorial day',
  'veterans day',
]);

/** By their names in lower case, those of the United States where countries differ. */
export const holidays: Record<string, Holiday> = {
  'christmas day': on(12, 25),
  'christmas eve': on(12, 24),
  'boxing day': on(12, 26),
  'new year day': on(1, 1),
  'new year eve': on(12, 31),
  'valentine day': on(2, 14),
  'groundhog day': on(2, 2),
  'may day': on(5, 1),
  'independence day': on(7, 4),
  'fourth of july': on(7, 4),
  'july fourth': on(7, 4),
  'bastille day': on(7, 14),
  'veterans day': on(11, 11),
  'armistice day': on(11, 11),
  'martin luther king day': nth(3, 1, 1),
  'memorial day': nth(5, 1, 5),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  'thanksgiving day': nth(4, 4, 11),
  'election day': electionDay,
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  christmas: on(12, 25),
  thanksgiving: nth(4, 4, 11),
  easter: fromEaster(0),
  halloween: on(10, 31),
};
