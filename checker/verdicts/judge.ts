import { isAgeBeside } from '../claims/ages.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import { standsOut } from './among-several.ts';
import { judgeDate } from './judge-date.ts';
import { judgeOffset } from './judge-offset.ts';
import { judgePeriod } from './judge-period.ts';
import { judgeQuantity } from './judge-quantity.ts';
import type { Judgement } from './judgement.ts';
import { isNearMiss } from './near-miss.ts';
import { isOfOtherMoney } from './real-money.ts';
import { judgement, type Ruling } from './ruling.ts';
import { slipped } from './slipped.ts';
import { isTelling } from './telling.ts';

/** Compares a claim with the facts it speaks of, or says in plain words why it is not compared. */
export const judge = (claim: Claim, passage: Passage, quote: string): Judgement => judgement(claim, rulingOn(claim, passage, quote), quote);

/** As `judge`, for a claim that is not worth a word unless it can be compared: null where it cannot. */
export function judgeIfCompared(claim: Claim, passage: Passage, quote: string): Judgement | null {
  const ruling = rulingOn(claim, passage, quote);
  return ruling.verdict === 'not-enough-info' ? null : judgement(claim, ruling, quote);
}

function rulingOn(claim: Claim, passage: Passage, quote: string): Ruling {
  const first =
    ofToday(claim, passage, quote) ??
    ofOtherVintage(claim, passage, quote) ??
    abstention(claim, passage) ??
    sureOf(claim, ruleOn(claim, passage, quote), passage);
  const ruling = isOpen(first) ? (asSlip(slipped(claim, passage, quote)) ?? first) : first;
  if (claim.mood === 'planned' && ruling.verdict === 'refuted') return { ...ruling, ...SUPPOSED };
  return claim.mood === 'negated' && ruling.verdict !== 'not-enough-info' ? { ...ruling, ...DENIED } : ruling;
}

/** An age that agrees with that of today is meant so, whatever date is told after it, but for what was done at it. */
function ofToday(claim: Claim, passage: Passage, quote: string): Ruling | null {
  const { time, mention, conflict, rivals } = claim;
  if (!time || time.first < mention.first || conflict || rivals.length > 0 || !isAgeBeside(passage.tokens, mention)) return null;
  if (isPastVerb(passage.tokens[mention.next + 1])) return null;
  const ruling = ruleOn({ ...claim, time: null }, passage, quote);
  return ruling.verdict === 'supported' ? ruling : null;
}

/** Whether only which series or row a claim is of was in the way of comparing it. */
const isOpen = ({ verdict, reason }: Ruling) => verdict === 'not-enough-info' && /^(?:ambiguous|time-differs|loose-link)$/.test(reason);

function ruleOn(claim: Claim, passage: Passage, quote: string): Ruling {
  const { type } = claim.series;
  if (type === 'number') return judgeQuantity(claim, passage, quote);
  if (type === 'date') return judgeOffset(claim) ?? judgeDate(claim, passage, quote);
  if (type === 'period') return judgePeriod(claim, passage, quote);
  return type satisfies never;
}

/** Beyond this distance a number that differs is more likely about something else than wrong. */
const SURE = 9;
const NEAR_MISS = 'the words alone would not tie them, but the value is one slip away';

const asSlip = (ruling: Ruling | null): Ruling | null =>
  ruling && { ...ruling, isLoose: true, note: [ruling.note, NEAR_MISS].filter(Boolean).join('; ') };

function sureOf(claim: Claim, ruling: Ruling, passage: Passage): Ruling {
  if (ruling.verdict === 'supported' && (claim.evidence === null || isTelling(claim, ruling))) return ruling;
  if (claim.distance <= SURE && claim.evidence === null && !claim.doubt()) return ruling;
  if (isNearMiss(claim, ruling, passage)) return asSlip(ruling) as Ruling;
  const doubt = claim.doubt();
  // Of what it may not even speak of there is nothing else to say.
  if (ruling.verdict === 'not-enough-info' && !(doubt && ruling.reason === 'time-differs')) return ruling;
  const note = doubt ?? 'it stands far from the words it may belong to';
  return { verdict: 'not-enough-info', reason: 'loose-link', fact: ruling.fact, found: ruling.found, note };
}

const conflictOf = (claim: Claim, passage: Passage): string | null =>
  claim.conflict ?? (isOfOtherMoney(claim, passage) ? 'money of another time' : null);

/**
 * What agrees with all that it may speak of is right. One attribute may have several series, one before and one after a revision:
 * which of them the text agrees with is said.
 */
function ofOtherVintage(claim: Claim, passage: Passage, quote: string): Ruling | null {
  const { series, rivals, mood } = claim;
  if (rivals.length === 0 || conflictOf(claim, passage) || mood === 'hypothetical') return null;
  const rulings = [series, ...rivals].map((own) => ruleOn({ ...claim, series: own, rivals: [] }, passage, quote));
  if (rulings.every(({ verdict }) => verdict === 'supported')) return rulings[0] as Ruling;
  const [only, ...others] = rulings.filter((ruling) => ruling.verdict === 'supported');
  if (only && others.length === 0 && standsOut(claim, only, passage))
    return { ...only, note: [only.note, AMONG].filter(Boolean).join('; ') };
  if (!rivals.every(({ subject, attribute }) => subject === series.subject && attribute === series.attribute)) return null;
  if (rulings.every(({ verdict }) => verdict === 'refuted')) return sureOf(claim, rulings[0] as Ruling, passage);
  const agreeing = rulings.find(({ verdict }) => verdict === 'supported');
  const qualifiers = Object.entries(agreeing?.fact.qualifiers ?? {}).map(([key, value]) => `${key} ${value}`);
  return agreeing ? { ...agreeing, note: `it is the ${qualifiers.join(', ') || 'plain'} value` } : null;
}

const AMONG = 'of all that it could speak of, this agrees';

function abstention(claim: Claim, passage: Passage): Ruling | null {
  const { series, rivals, mood } = claim;
  const conflict = conflictOf(claim, passage);
  const fact = series.facts.at(-1) as Fact;
  const abstain = (reason: string, note: string): Ruling => ({ verdict: 'not-enough-info', reason, fact, note });
  if (conflict) return abstain('qualifier-differs', `the text speaks of ${conflict}, the fact does not`);
  if (rivals.length > 0) {
    const others = rivals.map(({ subject, attribute }) => `${subject.name}, ${attribute}`).join('; ');
    return abstain('ambiguous', `it could also speak of ${others}`);
  }
  return mood === 'hypothetical' ? { ...SUPPOSED, fact } : null;
}

const SUPPOSED: Omit<Ruling, 'fact'> = {
  verdict: 'not-enough-info',
  reason: 'hypothetical',
  note: 'the text only supposes or proposes it',
  suggestions: [],
};

/** A denial of a wrong value is no error; a denial of the true one would be, but quoting it to deny is as common: abstain. */
const DENIED: Omit<Ruling, 'fact'> = { verdict: 'not-enough-info', reason: 'negated', note: 'the text denies it', suggestions: [] };
