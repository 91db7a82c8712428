import { dayNumberOf } from '../../calendar.ts';
import type { Context, Rule } from '../rule.ts';
import { partsOfDay } from './date-words.ts';
import { placed } from './modifier.ts';
import { lastDate, lastDay } from './narrated.ts';
import { shifted } from './shifted.ts';
import { dayOf, mention } from './time-value.ts';

export const steps: Readonly<Record<string, number>> = { following: 1, next: 1, same: 0, previous: -1, that: 0 };

/** Times told from the last date narrated: `the following day`, `the next morning`, `that same day`, `later that year`. */
export const anchored: Rule = placed((context, at) => {
  const { tokens } = context;
  const lead = tokens[at]?.key ?? '';
  if (lead !== 'the' && lead !== 'that') return null;
  const word = tokens[at + 1]?.key ?? '';
  const hasStep = Object.hasOwn(steps, word) && word !== 'that';
  if (!hasStep && lead === 'the') return null;
  const step = hasStep ? (steps[word] as number) : 0;
  const unitAt = at + (hasStep ? 2 : 1);
  const unit = tokens[unitAt]?.key ?? '';
  const part = partsOfDay[unit];
  const isLength = word === 'next' && unit !== 'day';
  if (isLength && !part) return null;
  if (unit === 'day' || part) return dayFrom(context, at, unitAt + 1, step, part);
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  const date = lastDate(context, at)?.earliest;
  if (!date) return null;
  const from = dayNumberOf(date) as number;
  return mention(at, unitAt + 1, shifted(from, unit, step));
});

function dayFrom(context: Context, at: number, next: number, step: number, part: string | undefined) {
  const day = lastDay(context, at);
  if (day === null) return null;
  const value = dayOf(day + step, { year: 'reckoned' });
  return mention(at, next, part ? { ...value, type: 'time', timex: `${value.timex}${part}` } : value);
}
