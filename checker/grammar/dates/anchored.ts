import { dayNumberOf, weekdayOf } from '../../calendar.ts';
import type { Context, Mention, Rule } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { partsOfDay, readWeekday } from './date-words.ts';
import { placed } from './modifier.ts';
import { lastDate, lastDay, lastQuarter } from './narrated.ts';
import { shifted } from './shifted.ts';
import { dayOf, mention, time } from './time-value.ts';
import { quarterOf } from './year-part.ts';

export const steps: Readonly<Record<string, number>> = { following: 1, next: 1, same: 0, previous: -1, that: 0 };
const sides = tableOf({ before: -1, earlier: -1, after: 1 });
export const units = ['day', 'week', 'month', 'year'];

/** Times told from the last date narrated: `the following day`, `the next morning`, `that same day`, `later that year`, `the year before`. */
export const anchored: Rule = placed((context, at) => {
  const { tokens } = context;
  const lead = tokens[at]?.key ?? '';
  if (lead !== 'the' && lead !== 'that') return null;
  const word = tokens[at + 1]?.key ?? '';
  const hasStep = Object.hasOwn(steps, word) && word !== 'that';
  const behind = hasStep ? null : stepBehind(tokens, at);
  if (!hasStep && !behind && lead === 'the') return null;
  const step = behind ?? (hasStep ? (steps[word] as number) : 0);
  const unitAt = at + (hasStep ? 2 : 1);
  return from(context, at, unitAt, { step, isNext: word === 'next', next: unitAt + (behind ? 2 : 1) });
});

interface Step {
  step: number;
  isNext: boolean;
  next: number;
}

function from(context: Context, at: number, unitAt: number, { step, isNext, next }: Step): Mention | null {
  const { tokens } = context;
  const unit = tokens[unitAt]?.key ?? '';
  const part = partsOfDay[unit];
  // "the next year" is a length of time.
  if (isNext && unit !== 'day' && !part) return null;
  if (unit === 'day' || part) return dayFrom(context, at, next, step, part);
  if (unit === 'quarter' && step === 0) return quarterFrom(context, at, next);
  const weekday = step === 0 ? null : readWeekday(tokens, unitAt);
  if (weekday) return weekdayFrom(context, at, weekday, step);
  if (!units.includes(unit)) return null;
  const date = lastDate(context, at);
  if (!date || !isWithin(date, unit)) return null;
  return mention(at, next, shifted(dayNumberOf(date.earliest as string) as number, unit, step));
}

/** "the year before", "the week after", where nothing follows that it could be before or after. */
function stepBehind(tokens: readonly Token[], at: number): number | null {
  if (!units.includes(tokens[at + 1]?.key ?? '')) return null;
  const side = sides[tokens[at + 2]?.key ?? ''];
  const after = tokens[at + 3];
  return side && (!after || (after.kind === 'mark' && /^[.,;)]$/.test(after.key))) ? side : null;
}

/** A week is told from a day or a week, not from a year. */
function isWithin({ earliest, latest }: { earliest: string | null; latest: string | null }, unit: string): boolean {
  const days = (dayNumberOf(latest as string) as number) - (dayNumberOf(earliest as string) as number);
  return days < ({ week: 7, month: 31 }[unit] ?? 366);
}

function dayFrom(context: Context, at: number, next: number, step: number, part: string | undefined): Mention | null {
  const day = lastDay(context, at);
  if (day === null) return null;
  const value = dayOf(day + step, { year: 'reckoned' });
  return mention(at, next, part ? time({ ...value, type: 'time', timex: `${value.timex}${part}` }) : value);
}

/** "the previous Friday", "the following Monday": the nearest one on that side of the day narrated. */
function weekdayFrom(context: Context, at: number, { value, next }: { value: number; next: number }, step: number): Mention | null {
  const day = lastDay(context, at);
  if (day === null) return null;
  const away = (((((value - weekdayOf(day)) * step + 6) % 7) + 7) % 7) + 1;
  return mention(at, next, dayOf(day + step * away, { weekday: value, year: 'reckoned' }));
}

function quarterFrom(context: Context, at: number, next: number): Mention | null {
  const quarter = lastQuarter(context, at);
  return quarter && mention(at, next, quarterOf(quarter.year, quarter.quarter, 'reckoned'));
}
