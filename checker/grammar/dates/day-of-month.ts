import { civilDay, dayNumber, dayNumberOf, isDay, weekdayOf } from '../../calendar.ts';
import type { Context, Rule, Time } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { readDayOfMonth, readWeekday } from './date-words.ts';
import { lastNarrated } from './narrated.ts';
import { readTense } from './tense.ts';
import { dayOf, mention, time } from './time-value.ts';

const preposition = /^(?:on|by|until|till|since|from|before|after|to|through)$/;
const closer = /^(?:[.,;:)!?"]|--|and|or|but|at|when|while|as|with)$/;

/** A day of the month alone: `Thursday the 22nd`; `on the 22nd` where its month has just been told, or the sentence looks forward. */
export const dayOfMonth: Rule = (context, at) => {
  const { tokens } = context;
  const weekday = readWeekday(tokens, at);
  const comma = weekday && tokens[weekday.next]?.key === ',' ? 1 : 0;
  const the = weekday ? weekday.next + comma : at - 1;
  const day = tokens[the]?.key === 'the' ? readDayOfMonth(tokens, the + 1) : null;
  if (!day || day.value > 31 || day.next !== the + 3 || !endsAt(tokens, day.next)) return null;
  if (weekday) return mention(at, day.next, onWeekday(context, at, day.next, weekday.value, day.value));
  if (!preposition.test(tokens[the - 1]?.key ?? '')) return null;
  const number = inMonthTold(context, the, day.value) ?? ahead(context, the, day.next, day.value);
  return number === null ? null : mention(the, day.next, dayOf(number, { year: 'reckoned' }));
};

/** "the 22nd floor" is no day. */
const endsAt = (tokens: readonly Token[], next: number) =>
  !tokens[next] || tokens[next]?.freshParagraph || closer.test(tokens[next]?.key ?? '');

/** The number of a day so many months from that of another day; null where that month is too short. */
function inMonth(from: number, months: number, day: number): number | null {
  const { year, month } = civilDay(from);
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = (((count % 12) + 12) % 12) + 1;
  return isDay(y, m, day) ? dayNumber(y, m, day) : null;
}

/** How far back a month is still the one spoken of, in tokens. */
const NEAR = 40;

/** "began on Oct. 28 and ended on the 30th", "from Oct. 28 to the 3rd" */
function inMonthTold(context: Context, at: number, day: number): number | null {
  const told = lastNarrated(context, at, ({ type, timex }, { next }) => type === 'date' && /^\d{4}-\d{2}/.test(timex) && at - next < NEAR);
  if (!told?.earliest) return null;
  const { year, month, day: from } = civilDay(dayNumberOf(told.earliest) as number);
  const isAfter = /^(?:to|through|until|till)$/.test(context.tokens[at - 1]?.key ?? '') && day < from;
  return inMonth(dayNumber(year, month, 1), isAfter ? 1 : 0, day);
}

/** "will meet on the 22nd": the next one. */
function ahead({ tokens, published }: Context, first: number, next: number, day: number): number | null {
  if (published === null || readTense(tokens, first, next) !== 'future') return null;
  return [0, 1, 2].map((months) => inMonth(published, months, day)).find((number) => number !== null && number >= published) ?? null;
}

const MONTHS_AROUND = 12;

/** The nearest such day that is that weekday, on the side that the tense tells. */
function onWeekday({ tokens, published }: Context, first: number, next: number, weekday: number, day: number): Time {
  const unknown = time({ timex: `XXXX-XX-${String(day).padStart(2, '0')}`, weekday, year: 'unknown' });
  if (published === null) return unknown;
  const tense = readTense(tokens, first, next);
  const around = Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, i) => inMonth(published, i - MONTHS_AROUND, day));
  const fitting = around.filter((number): number is number => {
    if (number === null || weekdayOf(number) !== weekday) return false;
    return tense === null || (tense === 'past' ? number <= published : number >= published);
  });
  if (fitting.length === 0) return unknown;
  const nearest = fitting.reduce((best, number) => (Math.abs(number - published) < Math.abs(best - published) ? number : best));
  return dayOf(nearest, { weekday, year: 'reckoned' });
}
