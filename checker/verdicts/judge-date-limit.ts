import type { DayInterval } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Time } from '../grammar/rule.ts';
import { compareWithDateFact, type DateBound } from './compare-dates.ts';
import type { Ruling } from './ruling.ts';
import { suggestDate } from './suggest.ts';

/** A fact that bounds a date, or tells it only roughly: a deadline, "not before", "about 2010". */
export function judgeDateLimit(claim: Claim, passage: Passage, days: DayInterval, fact: Fact, quote: string): Ruling {
  const bound = readLimit(claim, passage);
  if (fact.comparator === '~' && bound)
    return { verdict: 'not-enough-info', reason: 'comparator', fact, note: 'the text sets a bound, the fact a rough date' };
  const time = claim.mention.value as Time;
  const compared = compareWithDateFact(time, days, fact, bound);
  if (!compared)
    return { verdict: 'not-enough-info', reason: 'comparator', fact, note: 'the fact is a limit, and the text does not name it' };
  if (compared.agrees) return { verdict: 'supported', reason: compared.reason, fact };
  if (time.offset || time.alternatives.length > 0)
    return { verdict: 'not-enough-info', reason: 'comparator', fact, note: 'the text may mean another day' };
  const suggestions = compared.reason === 'comparator' ? [] : [suggestDate(quote, fact.value)];
  return { verdict: 'refuted', reason: compared.reason, fact, suggestions };
}

const limits: Record<string, DateBound> = {
  by: 'by',
  until: 'by',
  till: 'by',
  through: 'by',
  before: 'before',
  from: 'from',
  since: 'from',
  starting: 'from',
  after: 'after',
};

/** "by 5 February", "no later than 5 February" */
function readLimit({ mention }: Claim, { tokens }: Passage): DateBound | null {
  const key = (back: number) => tokens[mention.first - back]?.key ?? '';
  if (key(1) === 'than' && /^(?:no|not)$/.test(key(3))) return key(2) === 'later' ? 'by' : key(2) === 'earlier' ? 'from' : null;
  return Object.hasOwn(limits, key(1)) ? (limits[key(1)] as DateBound) : null;
}
