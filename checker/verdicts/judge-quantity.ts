import { writtenDate } from '../calendar.ts';
import { isAgeAtDeath } from '../claims/ages.ts';
import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import { isReported, latestOf } from '../claims/reporting-period.ts';
import type { Fact } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { decimal } from '../units/decimal.ts';
import { isAnotherCount, isMark } from './another-count.ts';
import { compareQuantities, valueInUnitOf } from './compare-quantities.ts';
import { asTold, otherDirection } from './direction.ts';
import { isPlainlyThousandsOff } from './far-off.ts';
import type { Comparison } from './judgement.ts';
import { isNearMiss } from './near-miss.ts';
import { ofOtherTime } from './of-other-time.ts';
import type { Ruling } from './ruling.ts';
import { isOutgrown } from './slipped.ts';
import { slipOf } from './slips.ts';
import { suggestQuantity } from './suggest.ts';
import { atThreshold } from './threshold.ts';
import { type Days, daysOf, isOfPeriod, knownRows, nearestRow, type Rows, rowsFor, validity } from './timeline.ts';
import { withOthers } from './with-others.ts';

/** Compares a number with the rows of its series that are of its time. */
export function judgeQuantity(claim: Claim, passage: Passage, quote: string): Ruling {
  const { facts } = claim.series;
  const rows = withResults(claim, rowsFor(facts, daysOf(claim.time), passage.published), passage.published);
  if (!claim.period) return judgeRows(claim, passage, quote, rows);
  const told = knownRows(facts, passage.published).filter((fact) => isOfPeriod(fact, claim.period as Days));
  const ruling = judgeRows(claim, passage, quote, told.length > 0 ? { current: told, other: rows.other, assumed: false } : rows);
  if (ruling.verdict !== 'refuted') return ruling;
  const abstain = (note: string): Ruling => ({ verdict: 'not-enough-info', reason: 'time-differs', fact: ruling.fact, note });
  if (told.length === 0) return abstain('the text speaks of another stretch of time');
  return claim.period.isLoose ? abstain('the text leaves it open of which stretch of time it speaks') : ruling;
}

/** Where the text tells no time, results are those of the last stretch that was over: of one that is not there are none yet. */
function withResults({ series, time }: Claim, rows: Rows, published: number | null): Rows {
  if (published === null || time || !isReported(series) || rows.current.every((fact) => validity(fact).last <= published)) return rows;
  const latest = latestOf(series.facts, published);
  return latest ? { ...rows, current: [latest], assumed: false } : rows;
}

function judgeRows(claim: Claim, passage: Passage, quote: string, { current, other, assumed }: Rows): Ruling {
  const quantity = quantityOf(claim.mention) as Quantity;
  const nearest = current[0] ?? nearestRow(claim.series.facts, daysOf(claim.time));
  const abstain = (reason: string, note: string): Ruling => ({ verdict: 'not-enough-info', reason, fact: nearest, note });
  if (current.length === 0) return abstain('time-differs', 'the text speaks of another time than the fact covers');
  const all = withOthers(claim, passage);
  const compare = (fact: Fact) =>
    atThreshold(claim, fact, passage) ?? compareWith(all ?? quantity, asTold(fact, quantity, claim.series), claim.series.unit);
  const compared = current.map((fact) => ({ fact, ...compare(fact) }));
  const agreeing = compared.find(({ agrees }) => agrees);
  const direction = otherDirection(quantity, agreeing, claim.series);
  if (direction) return abstain('direction-differs', direction);
  if (agreeing) {
    const { fact, reason } = agreeing;
    const note = all ? { note: `${all.low.toFixed()} with those named beside them` } : noteOn(claim, agreeing, assumed, passage.published);
    return { verdict: 'supported', reason, fact, ...note };
  }
  if (compared.every(({ reason }) => reason === 'unit-differs')) return abstain('unit', 'the units cannot be compared');
  const { fact, reason: why } = compared[0] as (typeof compared)[number];
  if (why === 'borderline') return abstain('borderline', 'it is a matter of rounding whether they agree');
  const isSlip = why === 'far-off' && isPlainlyThousandsOff(claim, passage, valueInUnitOf(quantity, fact, claim.series.unit));
  if (why === 'far-off' && !isSlip) return abstain('loose-link', 'the values are too far apart to be about the same thing');
  const isTold = claim.period !== null && isOfPeriod(fact, claim.period);
  const otherTime = isTold ? null : ofOtherTime(claim, passage, current);
  if (otherTime) return abstain('time-differs', otherTime);
  const past = claim.time && !isTold ? undefined : other.find((row) => compare(row).agrees);
  if (past && isTold && !claim.period?.isNear) return abstain('time-differs', 'it is what the sheet has for another stretch of time');
  if (past && passage.published !== null && validity(past).first > passage.published)
    return abstain('time-differs', 'the text may speak of a time to come');
  if (past && !assumed && !isOfTheseDays(past, passage.published)) return outdated(claim, fact, past, quote);
  if (past) return { verdict: 'supported', reason: 'earlier-row', fact: past, note: 'the text does not say of which time it speaks' };
  const ruling = differing(claim, passage, quote, { fact, reason: isSlip ? 'magnitude' : why, assumed, isTold });
  return ruling.verdict === 'refuted' && current.length > 1 ? abstain('ambiguous', `${current.length} facts cover the time`) : ruling;
}

/** What differs from the one row there is; where that row's time is over and the text tells none, only a slip away. */
function differing(
  claim: Claim,
  passage: Passage,
  quote: string,
  { fact, reason, assumed, isTold }: { fact: Fact; reason: string; assumed: boolean; isTold: boolean },
): Ruling {
  const quantity = quantityOf(claim.mention) as Quantity;
  const note = noteOnDifference(quantity, fact, claim.series.unit, reason);
  const refuted: Ruling = {
    verdict: 'refuted',
    reason,
    fact,
    ...note,
    suggestions: suggestQuantity(quote, quantity, fact, claim.series.unit),
  };
  const isForGood = quantity.comparator !== '=' && quantity.modifiers.includes('age') && isAgeAtDeath(claim.series);
  const isOver = !isForGood && (assumed ? passage.published !== null : !claim.time && !isTold && isOfALongPast(fact, passage.published));
  if (reason === 'value-differs' && (isAnotherCount(quantity, fact) || isMark(claim, fact, passage)))
    return { verdict: 'not-enough-info', reason: 'time-differs', fact, note: 'it may be a count of another day' };
  if (!isOver) return refuted;
  const value = valueInUnitOf(quantity, fact, claim.series.unit);
  if (isNearMiss(claim, refuted, passage) && !isOutgrown(claim, fact, value, passage)) return { ...refuted, isLoose: true };
  const why = assumed ? 'no fact is known to be in force at publication' : 'the text does not say that it speaks of that time';
  return { verdict: 'not-enough-info', reason: 'time-differs', fact, note: why };
}

function noteOnDifference(quantity: Quantity, fact: Fact, unit: string | null, reason: string): { note?: string } {
  const value = valueInUnitOf(quantity, fact, unit);
  const slip = value && reason !== 'comparator' ? slipOf(quantity, fact, value) : null;
  if (slip) return { note: slip.note };
  if (reason === 'magnitude') return { note: 'thousands of times off' };
  return value ? {} : { note: `the number is right in ${unit}, not in ${quantity.unit}` };
}

function compareWith(quantity: Quantity, fact: Fact, unit: string | null): Comparison {
  const value = valueInUnitOf(quantity, fact, unit);
  if (value) return compareQuantities(quantity, fact, value);
  // The right number in the wrong money is a slip; different numbers in different money say nothing.
  const isSlip = measureOf(unit)?.dimension === 'money' && quantity.low.eq(decimal(fact.value));
  return { agrees: false, reason: isSlip ? 'unit' : 'unit-differs' };
}

function noteOn(
  claim: Claim,
  { fact, reason }: { fact: Fact; reason: string },
  assumed: boolean,
  published: number | null,
): { note?: string } {
  if (assumed && published === null && !claim.time)
    return { note: 'neither the text nor the article has a date, so the latest fact is taken' };
  if (reason === 'rounded') return { note: 'as the text rounds it' };
  if (reason === 'loose') return { note: 'true, but loose: the fact lies far beyond it' };
  return fact.supersededBy ? { note: 'it has changed since' } : {};
}

function outdated(claim: Claim, fact: Fact, past: Fact, quote: string): Ruling {
  const quantity = quantityOf(claim.mention) as Quantity;
  const until = past.validTo ? `, until ${writtenDate(past.validTo)}` : '';
  const note = `“${quote}” is out of date (${past.value}${until})`;
  return { verdict: 'refuted', reason: 'outdated', fact, note, suggestions: suggestQuantity(quote, quantity, fact, claim.series.unit) };
}

/** More days than a quarter has. */
const LONG = 100;

/** A figure of one day, such as a price, is news for so many days. */
const FEW = 5;

/** A price of a day before the last: the text may tell of that day and not say so. */
function isOfTheseDays(fact: Fact, published: number | null): boolean {
  const { first, last } = validity(fact);
  return published !== null && last === first && published - last <= FEW;
}

/** A figure of a year that is over, or of a day long past: what is told without a time after it may as well be of another. */
function isOfALongPast(fact: Fact, published: number | null): boolean {
  const { first, last } = validity(fact);
  return published !== null && last < published && (last - first > LONG || (last === first && published - last > FEW));
}
