import { dayNumberOf, isoDayOf, weekdayOf } from '../../calendar.ts';
import type { Context, Rule } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { partsOfDay, readWeekday } from './date-words.ts';
import { placed } from './modifier.ts';
import { readTense } from './tense.ts';
import { dayOf, mention, time } from './time-value.ts';

const back = /^(?:last|past|previous)$/;
const ahead = /^(?:next|coming)$/;

/** A bare weekday: the last such day on or before publication, unless the sentence looks forward. */
export const weekday: Rule = placed(({ text, tokens, published, read }, at) => {
  const day = readWeekday(tokens, at);
  if (!day) return null;
  const before = tokens[at - 1]?.key ?? '';
  const lead = back.test(before) || ahead.test(before) || before === 'this' ? 1 : 0;
  const first = at - lead - (lead && before !== 'this' && /^(?:the|this)$/.test(tokens[at - 2]?.key ?? '') ? 1 : 0);
  const part = partsOfDay[tokens[day.next]?.key ?? ''];
  const next = part ? day.next + 1 : day.next;
  const week = published === null || part ? null : readWeek(tokens, next);
  if (week) {
    const monday = (published as number) - ((weekdayOf(published as number) + 6) % 7) + 7 * week.step;
    return mention(at, week.next, dayOf(monday + ((day.value + 6) % 7), { weekday: day.value, year: 'reckoned' }));
  }
  if (published === null) return mention(first, next, time({ timex: `XXXX-WXX-${day.value || 7}`, weekday: day.value, year: 'unknown' }));
  const isOwner = /['’]s$/.test(text.slice(tokens[next - 1]?.start, tokens[next - 1]?.end));
  const start = startOfRange(tokens, read, at);
  if (start !== null) {
    const number = start + ((day.value - weekdayOf(start) + 6) % 7) + 1;
    return mention(first, next, dayOf(number, { weekday: day.value, year: 'reckoned' }));
  }
  const tense = ahead.test(before) ? 'future' : back.test(before) ? 'past' : isOwner ? null : readTense(tokens, at, next);
  const number = published + daysTo((weekdayOf(published) - day.value + 7) % 7, tense, lead === 1 && before !== 'this');
  // The verb does not tell which "Tuesday's vote" it was.
  const alternatives = isOwner && lead === 0 ? [isoDayOf(number + 7)] : [];
  const value = dayOf(number, { weekday: day.value, year: 'reckoned', alternatives });
  return mention(first, next, part ? time({ ...value, type: 'time', timex: `${value.timex}${part}` }) : value);
});

/** The first day of "Monday through Friday", "from Monday to Friday", as a number. */
function startOfRange(tokens: readonly Token[], read: Context['read'], at: number): number | null {
  const start = read.at(-1);
  if (start?.next !== at - 1 || !/^(?:to|through|until|till|-)$/.test(tokens[at - 1]?.key ?? '')) return null;
  const { value } = start;
  return value.kind === 'time' && value.type === 'date' && value.weekday !== null && value.earliest !== null
    ? dayNumberOf(value.earliest)
    : null;
}

const weeks: Record<string, number> = tableOf({ last: -1, this: 0, next: 1 });

/** The week of "Monday of last week", "Friday next week", and the token after it. */
function readWeek(tokens: readonly Token[], at: number): { step: number; next: number } | null {
  const of = tokens[at]?.key === 'of' ? 1 : 0;
  const lead = tokens[at + of]?.key ?? '';
  const isWeek = Object.hasOwn(weeks, lead) && tokens[at + of + 1]?.key === 'week' && !tokens[at + of]?.freshLine;
  return isWeek ? { step: weeks[lead] as number, next: at + of + 2 } : null;
}

/** From the publication to a weekday so many days before it; "last" and "next" never mean the day itself. */
function daysTo(before: number, tense: 'past' | 'future' | null, strictly: boolean): number {
  if (tense === 'future') return (7 - before) % 7 || (strictly ? 7 : 0);
  return -(before || (strictly ? 7 : 0));
}
