import { civilDay } from '../../calendar.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { doubtfulMonths, readDayAfterMonth, readDayOfMonth, readMonth, readWeekday, readYear, type WordReading } from './date-words.ts';
import { placed } from './modifier.ts';
import { resolve, type Written } from './resolve-date.ts';
import { readOrdinalWord } from './spelled.ts';
import { mention } from './time-value.ts';

/** A date with its month in letters: `Thursday, Oct. 22, 2020`, `22 October 2020`, `the 22nd of October`, `October 2020`, `February`. */
export const calendarDate: Rule = placed((context, at) => {
  const written = readWritten(context.tokens, at);
  if (!written || !isADate(context.tokens, written)) return null;
  const first = written.first - leadOf(context.tokens, written);
  const relative = written.year === null ? readRelativeYear(context, written.next) : null;
  if (relative) return mention(first, relative.next, { ...resolve(context, { ...written, year: relative.value }), year: 'reckoned' });
  return mention(first, written.next, resolve(context, written));
});

const leads = /^(?:last|next|past|coming)$/;

/** "last June" and "this September" take their first word in. */
function leadOf(tokens: readonly Token[], { first, day, year }: Written): number {
  const second = tokens[first - 2]?.key ?? '';
  const before = tokens[first - 1]?.key ?? '';
  if (day !== null || year !== null || tokens[first]?.freshLine) return 0;
  if (leads.test(before)) return /^(?:the|this)$/.test(second) ? 2 : 1;
  return before === 'this' ? 1 : 0;
}

const steps: Record<string, number> = { last: -1, this: 0, next: 1 };

/** The year of "July last year", "on May 3 of this year", and the token after it. */
function readRelativeYear({ tokens, published }: Context, at: number): WordReading | null {
  const of = tokens[at]?.key === 'of' ? 1 : 0;
  const lead = tokens[at + of]?.key ?? '';
  if (published === null || !Object.hasOwn(steps, lead) || tokens[at + of + 1]?.key !== 'year') return null;
  return { value: civilDay(published).year + (steps[lead] as number), next: at + of + 2 };
}

function readWritten(tokens: readonly Token[], at: number): Written | null {
  const weekday = readWeekday(tokens, at);
  const start = weekday ? skip(tokens, weekday.next, ',', 'the') : at;
  const dated = readDayMonth(tokens, start) ?? readMonthDay(tokens, start);
  if (!dated || (weekday && dated.day === null)) return null;
  const first = weekday || tokens[at - 1]?.key !== 'the' || dated.day === null || readMonth(tokens, at) ? at : at - 1;
  const comma = dated.day !== null && (tokens[dated.next]?.key === ',' || isHyphen(tokens, dated.next)) ? 1 : 0;
  const of = dated.day === null && tokens[dated.next]?.key === 'of' ? 1 : 0;
  const year = readYear(tokens, dated.next + comma + of);
  const isYear = year && !(tokens[dated.next + comma + of] as Token).freshLine;
  const shared = isYear || dated.day === null ? null : yearOfRange(tokens, dated.next);
  const named = isYear ? year.value : (shared?.value ?? null);
  return { first, weekday: weekday?.value ?? null, ...dated, year: named, next: isYear ? year.next : dated.next };
}

/** The year that stands after the last day of several: "March 4-8, 2013". */
function yearOfRange(tokens: readonly Token[], at: number): WordReading | null {
  const last = /^(?:-|and|to)$/.test(tokens[at]?.key ?? '') ? readDayOfMonth(tokens, at + 1) : null;
  return last && readYear(tokens, tokens[last.next]?.key === ',' ? last.next + 1 : last.next);
}

const skip = (tokens: readonly Token[], at: number, ...words: string[]): number =>
  words.reduce((next, word) => (tokens[next]?.key === word ? next + 1 : next), at);

function readDayMonth(tokens: readonly Token[], at: number): { day: number; month: number; next: number } | null {
  const day = readDayOfMonth(tokens, at) ?? readSpelledDay(tokens, at);
  if (!day) return null;
  const month = readMonth(tokens, isHyphen(tokens, day.next) ? day.next + 1 : skip(tokens, day.next, 'of'));
  return month ? { day: day.value, month: month.value, next: month.next } : null;
}

/** "the third of May" */
function readSpelledDay(tokens: readonly Token[], at: number): WordReading | null {
  const day = tokens[at]?.kind === 'word' && tokens[at - 1]?.key === 'the' ? readOrdinalWord(tokens, at) : null;
  return day && tokens[day.next]?.key === 'of' ? day : null;
}

/** "22-Oct-2020" */
const isHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

function readMonthDay(tokens: readonly Token[], at: number): { day: number | null; month: number; next: number } | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const day: WordReading | null = tokens[month.next]?.freshLine ? null : readDayAfterMonth(tokens, skip(tokens, month.next, 'the'));
  return { month: month.value, day: day?.value ?? null, next: day?.next ?? month.next };
}

/** "May" and "March" are months only with a date around them. */
function isADate(tokens: readonly Token[], written: Written): boolean {
  if (written.day !== null || written.year !== null) return true;
  const key = (tokens[written.next - 1]?.key === '.' ? tokens[written.next - 2] : tokens[written.next - 1])?.key ?? '';
  if (!doubtfulMonths.has(key)) return true;
  const after = tokens[written.next];
  if (after?.kind === 'word' && after.capital && !after.freshLine) return false;
  if (/^(?:the|its|his|their)$/.test(tokens[written.first - 1]?.key ?? ''))
    return after?.kind === 'word' && !/^(?:on|for|of|to|in|by|and|from|was|is)$/.test(after.key);
  return /^(?:in|since|last|next|until|till|by|of|early|late|mid|from|to|through|during|this|before|after|between|for|and)$/.test(
    tokens[written.first - 1]?.key ?? '',
  );
}
