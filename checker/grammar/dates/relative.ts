import { civilDay, dayNumber, weekdayOf } from '../../calendar.ts';
import type { Rule, Time } from '../rule.ts';
import { partsOfDay } from './clock.ts';
import { readMonth } from './date-words.ts';
import { designators, readCounted } from './duration.ts';
import { dayOf, mention, monthOf, stretch, time, yearOf } from './time-value.ts';
import { weekTimex } from './weekday.ts';

const words: Record<string, number | string> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  formerly: 'PAST_REF',
  previously: 'PAST_REF',
  soon: 'FUTURE_REF',
};

/** `today`, `yesterday`, `now`, `recently`. */
export const relativeWord: Rule = ({ tokens, published }, at) => {
  const token = tokens[at];
  const value = token?.kind === 'word' && Object.hasOwn(words, token.key) ? words[token.key] : undefined;
  if (value === undefined) return null;
  if (typeof value === 'string') return mention(at, at + 1, time({ timex: value, year: 'reckoned' }));
  const part = token?.key === 'tonight' ? 'TNI' : (partsOfDay[tokens[at + 1]?.key ?? ''] ?? '');
  const next = part && token?.key !== 'tonight' ? at + 2 : at + 1;
  if (published === null) return mention(at, next, time({ timex: `XXXX-XX-XX${part}`, year: 'unknown' }));
  const day = dayOf(published + value, { year: 'reckoned' });
  return mention(at, next, part ? { ...day, type: 'time', timex: day.timex + part } : day);
};

const steps: Record<string, number> = { last: -1, this: 0, next: 1, previous: -1, coming: 1 };

/** `last year`, `this week`, `next month`, `last February`. */
export const relativeUnit: Rule = ({ tokens, published }, at) => {
  const step = steps[tokens[at]?.key ?? ''];
  const unit = tokens[at + 1];
  if (step === undefined || unit?.kind !== 'word') return null;
  const first = tokens[at - 1]?.key === 'the' ? at - 1 : at;
  if (readMonth(tokens, at + 1)) return null;
  const part = step === 0 ? partsOfDay[unit.key] : undefined;
  if (!['year', 'month', 'week', 'weekend', 'decade', 'century'].includes(unit.key) && !part) return null;
  if (first !== at && step !== 0 && unit.key !== 'week' && unit.key !== 'month')
    return mention(first, at + 2, time({ type: 'duration', timex: 'P1Y' }));
  if (published === null) return mention(first, at + 2, time({ timex: unitMask[unit.key] ?? 'XXXX-XX-XX', year: 'unknown' }));
  if (part)
    return mention(at, at + 2, { ...dayOf(published, { type: 'time', year: 'reckoned' }), timex: `${dayOf(published).timex}${part}` });
  return mention(first, at + 2, shifted(published, unit.key, step));
};

const unitMask: Record<string, string> = { year: 'XXXX', month: 'XXXX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE' };

/** The year, month, week, … so many steps from the one of publication. */
export function shifted(published: number, unit: string, step: number): Time {
  const { year, month } = civilDay(published);
  const parts = { year: 'reckoned' } as const;
  if (unit === 'day') return dayOf(published + step, parts);
  if (unit === 'year') return yearOf(year + step, parts);
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 10 : 100;
    const from = Math.floor(year / size) * size + step * size;
    return stretch(String(from / size), dayNumber(from, 1, 1), dayNumber(from + size - 1, 12, 31), parts);
  }
  if (unit === 'month') {
    const months = year * 12 + month - 1 + step;
    return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, parts);
  }
  const monday = published - ((weekdayOf(published) + 6) % 7) + step * 7;
  const weekend = unit === 'weekend';
  return stretch(`${weekTimex(monday)}${weekend ? '-WE' : ''}`, monday + (weekend ? 5 : 0), monday + 6, parts);
}

/** `three weeks ago`, `a decade ago`: at the precision of the unit. */
export const ago: Rule = (context, at) => {
  const { tokens, published } = context;
  const span = readCounted(context, at);
  if (span?.value.kind !== 'time' || tokens[span.next]?.key !== 'ago') return null;
  const amount = span.value.amount;
  if (published === null || !amount?.low.eq(amount.high))
    return mention(span.first, span.next + 1, time({ timex: 'PAST_REF', year: 'unknown' }));
  const unit = amount.unit as string;
  const count = Number(amount.low) * (designators[unit]?.times ?? 1);
  const grain = unit === 'decade' || unit === 'century' ? 'year' : unit;
  if (!Number.isInteger(count) || count > 5000) return mention(span.first, span.next + 1, time({ timex: 'PAST_REF' }));
  if (!['day', 'week', 'month', 'year'].includes(grain)) return mention(span.first, span.next + 1, dayOf(published, { year: 'reckoned' }));
  return mention(span.first, span.next + 1, shifted(published, grain, -count));
};
