import type { Context, Mention, Rule, Time } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { calendarDate } from './calendar-date.ts';
import { readDayOfMonth, readMonth, readYear, type WordReading } from './date-words.ts';
import { date, mention } from './time-value.ts';

const joints = /^(?:-|to|and|or|through|until|till|,)$/;
/** What follows a day and could not be counted by it. */
const afterDay = /^(?:in|at|on|when|and|or|to|by|for|with|but|as|the|he|she|it|they|of|from|after|before|this|last|next)$/;

/** A day whose month stands with the day beside it: the 8 of "March 4-8", the 13 of "Feb. 12 and 13", the 4 of "4-8 March". */
export const sameMonth: Rule = (context, at) => {
  const day = readDayOfMonth(context.tokens, at);
  return day && (afterDate(context, at, day) ?? beforeDate(context, at, day));
};

function afterDate({ tokens, read }: Context, at: number, day: WordReading): Mention | null {
  const last = read.at(-1);
  if (last?.value.kind !== 'time' || last.next !== at - 1 || !joints.test(tokens[at - 1]?.key ?? '')) return null;
  const isList = tokens[at - 1]?.key === ',';
  if (!endsInItsDay(tokens, last.next) || (isList ? !/^(?:and|or|,)$/.test(tokens[day.next]?.key ?? '') : !isClosed(tokens, day.next)))
    return null;
  const value = withDay(last.value, day.value);
  const year = tokens[day.next]?.key === ',' ? readYear(tokens, day.next + 1) : readYear(tokens, day.next);
  return value && mention(at, year?.next ?? day.next, value);
}

function beforeDate(context: Context, at: number, day: WordReading): Mention | null {
  const { tokens } = context;
  if (!joints.test(tokens[day.next]?.key ?? '') || tokens[day.next]?.key === ',' || !readDayOfMonth(tokens, day.next + 1)) return null;
  const next = calendarDate(context, day.next + 1);
  if (next?.value.kind !== 'time' || next.first !== day.next + 1) return null;
  const value = withDay(next.value, day.value);
  return value && value.timex < next.value.timex ? mention(at, day.next, value) : null;
}

/** "Feb. 12", not "Feb. 12, 2010" or "12 February", which nothing could follow. */
const endsInItsDay = (tokens: readonly Token[], next: number) =>
  readMonth(tokens, next - 1) === null && !/^\d{4}$/.test(tokens[next - 1]?.key ?? '');

function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.freshLine || readYear(tokens, at)) return true;
  return token.kind === 'mark' ? !/^[-$£€%/:]$/.test(token.key) : afterDay.test(token.key);
}

/** Another day of the month of a date; null where the date is no single day or the month has no such day. */
function withDay(time: Time, day: number): Time | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(time.timex) || time.impossible) return null;
  const move = (iso: string) => `${iso.slice(0, 8)}${String(day).padStart(2, '0')}`;
  const value = date(move(time.timex), { year: time.year, alternatives: time.alternatives.map(move) });
  return value.earliest === null || value.timex === time.timex ? null : value;
}
