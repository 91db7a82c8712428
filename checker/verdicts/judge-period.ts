import type { DayInterval } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Quantity, Time } from '../grammar/rule.ts';
import { convert } from '../units/convert.ts';
import { decimal } from '../units/decimal.ts';
import { comparePeriods, lengthOf, type PeriodWriting, periodOf } from './compare-dates.ts';
import { closed, overlap } from './interval.ts';
import type { Comparison } from './judgement.ts';
import type { Ruling } from './ruling.ts';
import { periodSide } from './sides.ts';
import { suggestPeriod } from './suggest.ts';
import { rowsFor } from './timeline.ts';
import { denotedBy } from './tolerance.ts';

export function judgePeriod(claim: Claim, passage: Passage, quote: string): Ruling {
  const { current } = rowsFor(claim.series.facts, null, passage.published);
  const fact = current[0] ?? (claim.series.facts[0] as Fact);
  const abstain = (reason: string, note: string): Ruling => ({ verdict: 'not-enough-info', reason, fact, note });
  if (current.length !== 1) return abstain(current.length > 1 ? 'ambiguous' : 'time-differs', `${current.length} facts fit`);
  const time = claim.mention.value as Time;
  const comparison = time.amount ? compareLength(time.amount, fact) : compareWriting(claim, passage, fact);
  const found = claim.until ? periodSide(time, claim.until.value as Time) : null;
  if (!comparison) return { ...abstain('time-differs', 'the text gives a time, not the period'), ...(found ? { found } : {}) };
  const verdict = comparison.agrees ? 'supported' : 'refuted';
  return { verdict, reason: comparison.reason, fact, suggestions: [suggestPeriod(quote, fact)], ...(found ? { found } : {}) };
}

function compareWriting(claim: Claim, passage: Passage, fact: Fact): Comparison | null {
  const writing = readWriting(claim, passage);
  if (!writing || ('within' in writing && isPassing(claim.mention.value as Time, fact))) return null;
  return comparePeriods(writing, periodOf(fact));
}

/** "On Monday" says nothing of who was in office that year. */
const isPassing = ({ year, earliest, latest }: Time, fact: Fact) =>
  year !== 'written' && earliest === latest && lengthOf(periodOf(fact)).least.gt(LONG);

/** In days. */
const LONG = 60;

function readWriting({ mention, until }: Claim, { tokens }: Passage): PeriodWriting | null {
  const start = daysOf(mention.value as Time);
  if (!start) return null;
  const end = until && daysOf(until.value as Time);
  if (end) return { from: start, to: end };
  const word = tokens[mention.first - 1]?.key;
  if (word === 'since' || word === 'from') return { from: start };
  return word === 'until' || word === 'till' ? { to: start } : { within: start };
}

const daysOf = ({ earliest, latest }: Time): DayInterval | null => (earliest && latest ? { earliest, latest } : null);

/** A length agrees when some length the period could have had is one the writing allows. */
function compareLength(written: Quantity, fact: Fact): Comparison | null {
  const amount = inYears(written);
  const { least, greatest } = lengthOf(periodOf(fact));
  const [low, high] = [convert(least, 'day', amount.unit), convert(greatest, 'day', amount.unit)];
  if (!low || !high) return null;
  const agrees = overlap(denotedBy(amount, false), closed(low, high));
  return { agrees, reason: agrees ? 'rounded' : 'span' };
}

/** Years in a unit, and how finely it tells them: nine years are a decade, thirteen are none. */
const longUnits: Record<string, { years: number; step: number }> = { decade: { years: 10, step: 4 }, century: { years: 100, step: 20 } };

function inYears(amount: Quantity): Quantity {
  const unit = longUnits[amount.unit ?? ''];
  if (!unit) return amount;
  return { ...amount, unit: 'year', low: amount.low.times(unit.years), high: amount.high.times(unit.years), step: decimal(unit.step) };
}
