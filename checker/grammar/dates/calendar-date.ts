import { civilDay, dayNumber, daysInMonth, isDay, isoDay, isoMonth, writtenDate } from '../../calendar.ts';
import type { Context, Mention, Rule, Time } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { doubtfulMonths, readDayOfMonth, readMonth, readWeekday, readYear, type WordReading } from './date-words.ts';
import { readTense } from './tense.ts';
import { date, mention, time } from './time-value.ts';

/** The parts of a written date, as far as they are written. */
interface Written {
  first: number;
  next: number;
  weekday: number | null;
  month: number;
  day: number | null;
  year: number | null;
}

/** A date with its month in letters: `Thursday, Oct. 22, 2020`, `22 October 2020`, `the 22nd of October`, `October 2020`, `February`. */
export const calendarDate: Rule = (context, at) => {
  const written = readWritten(context.tokens, at);
  if (!written || !isADate(context.tokens, written)) return null;
  return mention(written.first, written.next, resolve(context, written));
};

function readWritten(tokens: readonly Token[], at: number): Written | null {
  const weekday = readWeekday(tokens, at);
  const start = weekday ? skip(tokens, weekday.next, ',', 'the') : at;
  const dated = readDayMonth(tokens, start) ?? readMonthDay(tokens, start);
  if (!dated || (weekday && dated.day === null)) return null;
  const first = weekday || tokens[at - 1]?.key !== 'the' || dated.day === null || readMonth(tokens, at) ? at : at - 1;
  const comma = dated.day !== null && tokens[dated.next]?.key === ',' ? 1 : 0;
  const of = dated.day === null && tokens[dated.next]?.key === 'of' ? 1 : 0;
  const year = readYear(tokens, dated.next + comma + of);
  const isYear = year && !(tokens[dated.next + comma + of] as Token).freshLine;
  return { first, weekday: weekday?.value ?? null, ...dated, year: isYear ? year.value : null, next: isYear ? year.next : dated.next };
}

const skip = (tokens: readonly Token[], at: number, ...words: string[]): number =>
  words.reduce((next, word) => (tokens[next]?.key === word ? next + 1 : next), at);

function readDayMonth(tokens: readonly Token[], at: number): { day: number; month: number; next: number } | null {
  const day = readDayOfMonth(tokens, at);
  if (!day) return null;
  const month = readMonth(tokens, skip(tokens, day.next, 'of'));
  return month ? { day: day.value, month: month.value, next: month.next } : null;
}

function readMonthDay(tokens: readonly Token[], at: number): { day: number | null; month: number; next: number } | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const day: WordReading | null = tokens[month.next]?.freshLine ? null : readDayOfMonth(tokens, skip(tokens, month.next, 'the'));
  return { month: month.value, day: day?.value ?? null, next: day?.next ?? month.next };
}

/** "May" and "March" are months only with a date around them. */
function isADate(tokens: readonly Token[], written: Written): boolean {
  if (written.day !== null || written.year !== null) return true;
  const key = (tokens[written.next - 1]?.key === '.' ? tokens[written.next - 2] : tokens[written.next - 1])?.key ?? '';
  if (!doubtfulMonths.has(key)) return true;
  return /^(?:in|since|last|next|until|till|by|of|early|late|mid|from|to|through|during|this|before|after|between|for|and)$/.test(
    tokens[written.first - 1]?.key ?? '',
  );
}

function resolve(context: Context, written: Written): Time {
  const { weekday, month, day } = written;
  const reckoned = written.year === null ? reckonYears(context, written) : [written.year];
  const [year, other] = reckoned;
  const known = written.year !== null ? 'written' : year === undefined ? 'unknown' : 'reckoned';
  const parts = { weekday, year: known } as const;
  if (year === undefined)
    return time({ ...parts, timex: `XXXX-${isoMonth(0, month).slice(5)}${day === null ? '' : `-${String(day).padStart(2, '0')}`}` });
  const write = (y: number) => (day === null ? isoMonth(y, month) : isoDay({ year: y, month, day }));
  if (day !== null && !isDay(year, month, day)) {
    return time({
      ...parts,
      timex: `${isoMonth(year, month)}-${day}`,
      impossible: `${writtenDate(isoMonth(year, month))} has ${daysInMonth(year, month)} days`,
    });
  }
  return date(write(year), { ...parts, alternatives: other === undefined ? [] : [write(other)] });
}

/** Days by which a date must be nearer than its next reading, where no verb tells which is meant. */
const CLEARLY_NEARER = 120;

/** The year a date without one falls in, by the publication date and the tense of its sentence; a second one where both are as likely. */
function reckonYears({ tokens, published }: Context, { first, next, month, day }: Written): number[] {
  if (published === null) return [];
  const today = civilDay(published);
  const lead = tokens[first - 1]?.key;
  const tense = lead === 'last' ? 'past' : lead === 'next' ? 'future' : readTense(tokens, first, next);
  const distance = (y: number) => dayNumber(y, month, day ?? 15) - published;
  const isOwnMonth = (y: number) => day === null && y === today.year && today.month === month;
  const byNearness = [today.year - 1, today.year, today.year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const fits = (y: number) => isOwnMonth(y) || tense === null || (tense === 'past' ? distance(y) <= 0 : distance(y) >= 0);
  const [best, second] = byNearness.filter(fits) as [number, number | undefined];
  // Verbs of a past sentence stand beside dates to come ("announced an election for Nov. 3"): a day most of a year off is taken nearer.
  if (day !== null && Math.abs(distance(best)) > 250 && lead !== 'last' && lead !== 'next') return [byNearness[0] as number];
  const isOpen = tense === null && second !== undefined && Math.abs(distance(second)) - Math.abs(distance(best)) < CLEARLY_NEARER;
  return isOpen ? [best, second] : [best];
}

/** `2020-10-22`, also with the time of day that machines write after it. */
export const isoDate: Rule = ({ text, tokens }, at) => {
  const [year, month, day] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (!year || month?.kind !== 'number' || !/^\d{4}$/.test(year.key)) return null;
  const isFull = day?.kind === 'number' && tokens[at + 3]?.key === '-';
  const written = text.slice(year.start, isFull ? day.end : month.end);
  const next = isFull ? at + 5 : at + 3;
  const value = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.test(written) ? date(written) : null;
  if (!value) return null;
  if (value.earliest === null) return mention(at, next, { ...value, impossible: 'no day of the calendar' });
  return mention(at, next, value);
};

/** `10/22/2020` and `22/10/2020`: both readings are kept where both are possible, the American one first. */
export const slashDate: Rule = ({ text, tokens }, at): Mention | null => {
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null;
  const written = /^(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>\d{4})$/.exec(text.slice(a.start, c.end))?.groups;
  if (!written) return null;
  const [one, two, year] = [Number(written.a), Number(written.b), Number(written.year)];
  const readings = [
    [one, two],
    [two, one],
  ].filter(([month, day]) => isDay(year, month as number, day as number));
  const [first, second] = readings.map(([month, day]) => isoDay({ year, month: month as number, day: day as number }));
  if (!first) return null;
  return mention(at, at + 5, date(first, { alternatives: second && second !== first ? [second] : [] }));
};
