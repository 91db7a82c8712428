import { type DayInterval, dayNumberOf, isoDayOf, isoInterval } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Time } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import type { Comparison } from './judgement.ts';

const overlap = (a: DayInterval, b: DayInterval) => a.earliest <= b.latest && b.earliest <= a.latest;

/** Two dates agree when the days they denote have one in common: "2010" with 2010-04-08, "April 2011" with neither. */
export function compareDates(time: Time, days: DayInterval, fact: DayInterval): Comparison {
  if (overlap(days, fact))
    return { agrees: true, reason: days.earliest === fact.earliest && days.latest === fact.latest ? 'exact' : 'within' };
  const other = time.alternatives.map(isoInterval).some((reading) => reading && overlap(reading, fact));
  return other ? { agrees: true, reason: 'other-reading' } : { agrees: false, reason: 'date-differs' };
}

/** How far an approximate date may lie off, in days, by the length of its ISO text. */
const ABOUT: Record<number, number> = { 4: 366, 7: 31, 10: 7 };
const [EVER, NEVER] = ['0000-01-01', '9999-12-31'] as const;

/** The days a date fact denotes: its own, those around an approximate one (`~`), those on its side for a bound. */
export function daysDenotedBy({ value, comparator }: Pick<Fact, 'value' | 'comparator'>): DayInterval {
  const { earliest, latest } = isoInterval(value) as DayInterval;
  const shifted = (day: string, by: number) => isoDayOf((dayNumberOf(day) as number) + by);
  if (comparator === '~') {
    const slack = ABOUT[value.length] as number;
    return { earliest: shifted(earliest, -slack), latest: shifted(latest, slack) };
  }
  if (comparator === '<=') return { earliest: EVER, latest };
  if (comparator === '<') return { earliest: EVER, latest: shifted(earliest, -1) };
  if (comparator === '>=') return { earliest, latest: NEVER };
  return comparator === '>' ? { earliest: shifted(latest, 1), latest: NEVER } : { earliest, latest };
}

export interface Period {
  from: DayInterval;
  to: DayInterval;
}

export function periodOf(fact: Fact): Period {
  const [from, to] = fact.value.split('/').map((part) => isoInterval(part) as DayInterval);
  return { from: from as DayInterval, to: to as DayInterval };
}

/** How a period is written: whole ("from 2003 to 2013"), by one end ("since 1998"), by a time within it, or by its length. */
export type PeriodWriting = { from: DayInterval; to: DayInterval } | { from: DayInterval } | { to: DayInterval } | { within: DayInterval };

/** Null where the writing could not contradict the period: a time outside it says nothing of the period itself. */
export function comparePeriods(writing: PeriodWriting, period: Period): Comparison | null {
  if ('within' in writing) {
    const inside = overlap(writing.within, { earliest: period.from.earliest, latest: period.to.latest });
    return inside ? { agrees: true, reason: 'within' } : null;
  }
  const from = 'from' in writing ? overlap(writing.from, period.from) : true;
  const to = 'to' in writing ? overlap(writing.to, period.to) : true;
  return from && to ? { agrees: true, reason: 'within' } : { agrees: false, reason: 'date-differs' };
}

/** The length of a period in days, from its least to its greatest. */
export function lengthOf({ from, to }: Period): { least: Decimal; greatest: Decimal } {
  const days = (a: string, b: string) => decimal((dayNumberOf(b) as number) - (dayNumberOf(a) as number) + 1);
  return { least: days(from.latest, to.earliest), greatest: days(from.earliest, to.latest) };
}
