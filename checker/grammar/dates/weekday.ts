import { isoWeek, weekdayOf } from '../../calendar.ts';
import type { Rule } from '../rule.ts';
import { partsOfDay } from './clock.ts';
import { readWeekday } from './date-words.ts';
import { readTense } from './tense.ts';
import { dayOf, mention, time } from './time-value.ts';

/** A bare weekday: the last such day on or before publication, unless the sentence looks forward. */
export const weekday: Rule = ({ tokens, published }, at) => {
  const day = readWeekday(tokens, at);
  if (!day) return null;
  const before = tokens[at - 1]?.key;
  const lead = before === 'last' || before === 'next' || before === 'this' ? 1 : 0;
  const part = partsOfDay[tokens[day.next]?.key ?? ''];
  const next = part ? day.next + 1 : day.next;
  if (published === null)
    return mention(at - lead, next, time({ timex: `XXXX-WXX-${day.value || 7}`, weekday: day.value, year: 'unknown' }));
  const back = (weekdayOf(published) - day.value + 7) % 7;
  const tense = before === 'next' ? 'future' : before === 'last' ? 'past' : readTense(tokens, at, next);
  const strictly = before === 'last' && back === 0 ? 7 : 0;
  const number = tense === 'future' ? published + ((7 - back) % 7 || (before === 'next' ? 7 : 0)) : published - back - strictly;
  const value = dayOf(number, { weekday: day.value, year: 'reckoned' });
  return mention(at - lead, next, part ? { ...value, type: 'time', timex: `${value.timex}${part}` } : value);
};

/** The TIMEX3 value of the week a day lies in. */
export function weekTimex(number: number): string {
  const { year, week } = isoWeek(number);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
