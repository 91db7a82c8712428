import { civilDay, dayNumberOf, hull, isoDayOf } from '../../calendar.ts';
import type { Context, Mention, Quantity, Rule, Time } from '../rule.ts';
import { countFrom, isBound } from './count-from.ts';
import { designators } from './designators.ts';
import { readCounted } from './duration.ts';
import { placed } from './modifier.ts';
import { lastDate, lastQuarter } from './narrated.ts';
import { shifted } from './shifted.ts';
import { dayOf, mention, time, yearOf } from './time-value.ts';
import { readVague } from './vague-duration.ts';
import { quarterOf } from './year-part.ts';

/** More steps than this lead out of any calendar. */
const MOST_STEPS = 5000;

/** `three weeks ago`, `a decade ago`: at the precision of the unit. */
export const ago: Rule = placed((context, at) => {
  const { tokens, published } = context;
  const span = readCounted(context, at) ?? readVague(context, at);
  const orSo = tokens[span?.next ?? at]?.key === 'or' ? 2 : 0;
  if (span?.value.kind !== 'time' || tokens[span.next + orSo]?.key !== 'ago') return null;
  const next = span.next + orSo + 1;
  const { amount } = span.value;
  const past = mention(span.first, next, time({ timex: 'PAST_REF', year: 'unknown' }));
  if (published === null || !amount?.low.eq(amount.high)) return past;
  const unit = amount.unit as string;
  const count = Number(amount.low) * (designators[unit]?.times ?? 1);
  if (unit === 'year' && count === 1) {
    const read = yearBefore(context, { ...span, next: next - 1 }, published);
    return mention(read.first, read.next, loosened(read.value as Time, amount, published));
  }
  if (count > MOST_STEPS) return past;
  if (!Number.isInteger(count)) return mention(span.first, next, timeBefore(published, amount) ?? (past.value as Time));
  return mention(span.first, next, timeBefore(published, amount) ?? dayOf(published, { year: 'reckoned' }));
});

/** The time a length before a day, at the precision of its unit and with the days that are rounded to it; null where it tells none. */
export function timeBefore(day: number, amount: Quantity): Time | null {
  const unit = amount.unit ?? '';
  const count = Number(amount.low) * (designators[unit]?.times ?? 1);
  const grain = unit === 'decade' || unit === 'century' ? 'year' : unit === 'fortnight' ? 'week' : unit;
  if (!['day', 'week', 'month', 'year'].includes(grain) || count > MOST_STEPS) return null;
  if (Number.isInteger(count)) return loosened(shifted(day, grain, -count), amount, day);
  // "two and a half years" is 30 months.
  return grain === 'year' && Number.isInteger(count * 12) ? loosened(shifted(day, 'month', -count * 12), amount, day) : null;
}

/** "Two years ago" is said in March of what was two years and four months ago: the days counted back belong to it as well. */
function loosened(value: Time, amount: Quantity, published: number): Time {
  const today = isoDayOf(published);
  const offset = { side: 'before', amount, from: 'published' } as const;
  const counted = countFrom({ earliest: today, latest: today }, offset);
  if (!counted || value.earliest === null || value.latest === null || value.timex.includes('-Q')) return value;
  if (isBound(amount)) return time({ ...value, ...counted, offset });
  const { earliest, latest } = hull({ earliest: value.earliest, latest: value.latest }, counted);
  return time({ ...value, earliest, latest: [latest, today].sort()[0] as string, offset });
}

/** `a year earlier`: a year before the last date narrated. */
export const yearEarlier: Rule = placed((context, at) => {
  const { tokens, published } = context;
  if (!/^(?:a|one)$/.test(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'year') return null;
  if (!/^(?:earlier|before)$/.test(tokens[at + 2]?.key ?? '') || published === null) return null;
  if (tokens[at + 2]?.key === 'before' && tokens[at + 3]?.kind === 'word') return null;
  const date = lastDate(context, at)?.earliest;
  return yearBefore(context, mention(at, at + 2, time({})), date ? (dayNumberOf(date) as number) : published);
});

/** In a report of results the quarter of the year before, elsewhere that year. */
function yearBefore(context: Context, span: Mention, from: number): Mention {
  const quarter = lastQuarter(context, span.first);
  const value = quarter ? quarterOf(quarter.year - 1, quarter.quarter, 'reckoned') : yearOf(civilDay(from).year - 1, { year: 'reckoned' });
  return mention(span.first, span.next + 1, value);
}
