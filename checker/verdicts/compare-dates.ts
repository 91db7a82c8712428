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

/** How a text bounds a date: "by 5 February" names a limit, "before March" and "after March" only lie to one side of it. */
export type DateBound = 'by' | 'before' | 'from' | 'after';

/**
 * Compares a date with a fact that bounds one: `<=` is a deadline, `>=` the first day something may be. Naming the limit agrees,
 * another limit or a day beyond it differs; null where the text may be true and the fact does not say.
 */
export function compareWithDateLimit(
  days: DayInterval,
  fact: DayInterval,
  comparator: Fact['comparator'],
  bound: DateBound | null,
): Comparison | null {
  const isUpper = comparator.startsWith('<');
  const isNamed = overlap(days, fact);
  const isBeyond = isUpper ? days.earliest > fact.latest : days.latest < fact.earliest;
  if (bound === null) {
    if (isNamed) return comparator.endsWith('=') ? { agrees: true, reason: 'exact' } : null;
    return isBeyond ? { agrees: false, reason: 'date-differs' } : null;
  }
  if (isUpper !== (bound === 'by' || bound === 'before')) return isNamed ? { agrees: false, reason: 'comparator' } : null;
  if (isNamed) return { agrees: true, reason: 'exact' };
  if (bound === 'by' || bound === 'from') return { agrees: false, reason: 'date-differs' };
  return isBeyond ? { agrees: true, reason: 'bound' } : null;
}

/** An approximate date stands for its neighbours too: about 2010 for 2009 to 2011, about a day for the week around it. */
export function compareWithAbout(days: DayInterval, { earliest, latest }: DayInterval): Comparison {
  const [first, last] = [dayNumberOf(earliest) as number, dayNumberOf(latest) as number];
  const slack = Math.max(3, last - first + 1);
  const agrees = overlap(days, { earliest: isoDayOf(first - slack), latest: isoDayOf(last + slack) });
  return agrees ? { agrees, reason: 'approximate' } : { agrees, reason: 'date-differs' };
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
