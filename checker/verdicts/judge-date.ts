import { type DayInterval, dayNumberOf, isoInterval } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import { tellsItsDay } from '../claims/until.ts';
import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import { reachOf } from '../grammar/dates/count-from.ts';
import type { Offset, Time } from '../grammar/rule.ts';
import { stem } from '../units/lemma.ts';
import { compareDates } from './compare-dates.ts';
import { writtenValue } from './explain.ts';
import { judgeDateLimit } from './judge-date-limit.ts';
import { countedNote, daysApart } from './judge-offset.ts';
import type { Ruling } from './ruling.ts';
import { suggestAnniversary, suggestDate } from './suggest.ts';
import { isByAnotherClock, isTimeOfDay } from './time-zone.ts';
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
    return ofHoliday(claim, passage, current) ?? abstain('time-unresolved', unresolved(time));
  const days = { earliest: time.earliest, latest: time.latest };
  if (fact.comparator !== '=') {
    const ruling = judgeDateLimit(claim, passage, days, fact, quote);
    return ruling.verdict === 'refuted' ? (whyUnsure(time, current, passage.published) ?? ruling) : ruling;
  }
  const bound = readBound(claim, passage);
  const isNamed = bound === null || (/^(?:by|until|till)$/.test(bound) && isDeadline(claim.series));
  const agreeing = isNamed && current.find((row) => compareDates(time, days, interval(row)).agrees);
  if (agreeing) {
    const changed = claim.series.facts.some((row) => row.id === agreeing.supersededBy);
    const { reason } = compareDates(time, days, interval(agreeing));
    const note = countedNote(claim) ?? (changed ? 'it has changed since' : null);
    return { verdict: 'supported', reason, fact: agreeing, ...(note ? { note } : {}) };
  }
  if (bound) return abstain('comparator', `“${bound}” sets a bound, not a date`);
  const nextDay = isTimeOfDay(time) ? current.find((row) => daysApart(days, interval(row)) === 1) : undefined;
  if (nextDay && isByAnotherClock(claim, passage))
    return { verdict: 'supported', reason: 'time-zone', fact: nextDay, note: 'a day apart, as clocks of different places may be' };
  if (nextDay && time.type === 'time') return abstain('date-differs', 'a time of day may fall on another day elsewhere');
  const unsure = whyUnsure(time, current, passage.published);
  if (unsure) return unsure;
  if (time.offset) return countedRuling(claim, fact, days, quote);
  const past = other.find((row) => compareDates(time, days, interval(row)).agrees);
  const suggestions = [suggestDate(quote, fact.value)];
  if (past) return { verdict: 'refuted', reason: 'outdated', fact, note: `${writtenValue(past)} was right once`, suggestions };
  return { verdict: 'refuted', reason: 'date-differs', fact, suggestions };
}

/** "Thanksgiving Day": countries keep it on other days, so that it is right where it is the day of one, and not wrong. */
function ofHoliday({ mention }: Claim, { tokens }: Passage, rows: readonly Fact[]): Ruling | null {
  const { timex } = mention.value as Time;
  const [before, after] = [tokens[mention.first - 1]?.key ?? '', tokens[mention.next]?.key ?? ''];
  if (/^(?:before|after|since|until|by|from)$/.test(before) || after === 'in' || after === 'of') return null;
  const fact = rows.find(({ comparator, value }) => comparator === '=' && value === timex);
  return fact ? { verdict: 'supported', reason: 'exact', fact, note: 'the day it has in the United States' } : null;
}

const unresolved = ({ year }: Time) =>
  year === 'unknown' ? 'the text does not say which year, and the article has no date' : 'other countries keep it on another day';

/** Why a date that differs may be about something else. */
function whyUnsure(time: Time, rows: readonly Fact[], published: number | null): Ruling | null {
  const fact = rows[0] as Fact;
  const unsure = (reason: string, note: string): Ruling => ({ verdict: 'not-enough-info', reason, fact, note });
  const isReckoned = time.year === 'reckoned' && !time.offset;
  if (isReckoned && !isNear(time, fact, published)) return unsure('time-differs', 'the text speaks of another event');
  if (isReckoned && isInAnotherYear(time, fact)) return unsure('time-unresolved', 'it agrees in another year, and the text names none');
  if (isAtItsEdge(time, fact)) return unsure('borderline', 'early, mid and late have no sharp ends');
  return rows.length > 1 ? unsure('ambiguous', `${rows.length} facts fit`) : null;
}

/** Whether a date without its own year would agree in the year before or after the one it was reckoned to. */
function isInAnotherYear({ timex, earliest, latest }: Time, fact: Fact): boolean {
  // "last year" does tell the year.
  if (!/^\d{4}-\d{2}/.test(timex)) return false;
  const inYear = (day: string, by: number) => `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
  return [-1, 1].some(
    (by) => earliest && latest && daysApart({ earliest: inYear(earliest, by), latest: inYear(latest, by) }, interval(fact)) === 0,
  );
}

/** "Early March" and the 12th: less than half the length of the time spoken of lies between. */
function isAtItsEdge({ earliest, latest, modifier }: Time, fact: Fact): boolean {
  if (earliest === null || latest === null || !/^(?:early|mid|late)$/.test(modifier ?? '')) return false;
  const length = (dayNumberOf(latest) as number) - (dayNumberOf(earliest) as number) + 1;
  return daysApart({ earliest, latest }, interval(fact)) <= length / 2;
}

/** An offset that misses by less than a unit may only have been counted otherwise. */
function countedRuling(claim: Claim, fact: Fact, days: DayInterval, quote: string): Ruling {
  const { offset } = claim.mention.value as Time;
  const note = countedNote(claim) as string;
  const isFar = daysApart(days, interval(fact)) > reachOf(offset as Offset);
  const suggestions = offset?.isAnniversary ? suggestAnniversary(quote, claim.mention.value as Time, fact.value) : [];
  return { verdict: isFar ? 'refuted' : 'not-enough-info', reason: 'date-differs', fact, note, suggestions };
}

const interval = (fact: Fact) => isoInterval(fact.value) as DayInterval;

function isNear(time: Time, fact: Fact, published: number | null): boolean {
  if (published === null) return false;
  const reach = time.earliest === time.latest && time.weekday !== null ? NEAR_DAYS.day : NEAR_DAYS.longer;
  const { earliest, latest } = isoInterval(fact.value) as DayInterval;
  return (dayNumberOf(latest) as number) >= published - reach && (dayNumberOf(earliest) as number) <= published + reach;
}

/** "before 2010" and "by 2010" give a bound, unless the attribute itself is spoken of so ("runs until"). */
function readBound({ mention, series }: Claim, passage: Passage): string | null {
  const word = passage.tokens[mention.first - 1]?.key ?? '';
  if (!/^(?:before|after|by|until|till)$/.test(word) || tellsItsDay(passage, mention)) return null;
  // "after 22 months in office"
  if (word === 'after' && (mention.value as Time).offset?.from === 'published') return null;
  return series.phrases.some((phrase) => phrase.stems.includes(word)) ? null : word;
}

const ends = new Set('deadline due expire expiry expiration end close closing extend limit cutoff'.split(' ').map(stem));

/** "must leave by Jan. 14", "runs until Nov. 6": a day on which something ends is told so; another day may well be a bound. */
const isDeadline = ({ phrases }: Series) => phrases.some(({ stems }) => stems.some((word) => ends.has(word)));
