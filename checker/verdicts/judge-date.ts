import { type DayInterval, dayNumberOf, isoInterval } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Time } from '../grammar/rule.ts';
import { compareDates, daysDenotedBy } from './compare-dates.ts';
import { writtenValue } from './explain.ts';
import type { Ruling } from './judge.ts';
import { suggestDate } from './suggest.ts';
import { rowsFor } from './timeline.ts';

/** A date without its own year speaks of the weeks or months around publication: facts far from there are other events. */
const NEAR_DAYS = { day: 31, longer: 366 };

export function judgeDate(claim: Claim, passage: Passage, quote: string): Ruling {
  const time = claim.mention.value as Time;
  const { current, other } = rowsFor(claim.series.facts, null, passage.published);
  const fact = current[0] ?? (claim.series.facts[0] as Fact);
  const abstain = (reason: string, note: string): Ruling => ({ verdict: 'not-enough-info', reason, fact, note });
  if (current.length === 0) return abstain('time-differs', 'it was not yet known, or no longer in force, at publication');
  if (time.earliest === null || time.latest === null)
    return abstain('time-unresolved', 'the text does not say which year, and the article has no date');
  const days = { earliest: time.earliest, latest: time.latest };
  const bound = readBound(claim, passage);
  if (bound) return abstain('comparator', `“${bound}” sets a bound, not a date`);
  const agreeing = current.find((row) => compareDates(time, days, daysDenotedBy(row)).agrees);
  if (agreeing) {
    const changed = claim.series.facts.some((row) => row.id === agreeing.supersededBy);
    const { reason } = compareDates(time, days, daysDenotedBy(agreeing));
    return { verdict: 'supported', reason, fact: agreeing, ...(changed ? { note: 'it has changed since' } : {}) };
  }
  if (time.year === 'reckoned' && !isNear(time, fact, passage.published))
    return abstain('time-differs', 'the text speaks of another event');
  if (current.length > 1) return abstain('ambiguous', `${current.length} facts fit`);
  const past = other.find((row) => compareDates(time, days, daysDenotedBy(row)).agrees);
  const suggestions = [suggestDate(quote, fact.value)];
  if (past) return { verdict: 'refuted', reason: 'outdated', fact, note: `${writtenValue(past)} was right once`, suggestions };
  return { verdict: 'refuted', reason: 'date-differs', fact, suggestions };
}

function isNear(time: Time, fact: Fact, published: number | null): boolean {
  if (published === null) return false;
  const reach = time.earliest === time.latest && time.weekday !== null ? NEAR_DAYS.day : NEAR_DAYS.longer;
  const { earliest, latest } = isoInterval(fact.value) as DayInterval;
  return (dayNumberOf(latest) as number) >= published - reach && (dayNumberOf(earliest) as number) <= published + reach;
}

/** "before 2010" and "by 2010" give a bound, unless the attribute itself is spoken of so ("runs until"). */
function readBound({ mention, series }: Claim, { tokens }: Passage): string | null {
  const word = tokens[mention.first - 1]?.key ?? '';
  if (!/^(?:before|after|by|until|till)$/.test(word)) return null;
  return series.phrases.some((phrase) => phrase.stems.includes(word)) ? null : word;
}
