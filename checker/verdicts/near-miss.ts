import { type DayInterval, isoInterval } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import { kindOf } from '../claims/families.ts';
import { type Passage, sentenceAt } from '../claims/passage.ts';
import type { Mention, Quantity, Time } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import type { Ruling } from './judge.ts';
import { significantDigits } from './slips.ts';

/** Fewer digits come out so by chance. */
const TELLING_DIGITS = 2;
/** The evidence that a claim in other words needs. */
const PLENTY = 4.5;

/**
 * Whether a value that differs is the sheet's but for one slip: then the value itself says what it speaks of, where the words alone
 * would not. "853,000" for 358,000, "fewer than 10,000" for more, "Dec. 21, 1985" for 1988. A date needs words of its attribute too,
 * since days come round.
 */
export function isNearMiss(claim: Claim, { verdict, reason, fact }: Ruling, passage: Passage): boolean {
  if (verdict !== 'refuted' || (claim.evidence !== null && claim.evidence < PLENTY) || claim.isOfAnother()) return false;
  const { type } = claim.series;
  if (type === 'date')
    return (
      reason === 'date-differs' &&
      (claim.evidence === null || claim.evidence >= EVENT_BESIDE) &&
      isOfItsOnlyEvent(claim, passage) &&
      isNearDate(claim, fact.value, passage)
    );
  if (type !== 'number') return false;
  const { low, high, hedge } = quantityOf(claim.mention) as Quantity;
  if (reason === 'magnitude' || reason === 'digits-swapped') {
    const ratio = low.div(decimal(fact.value));
    if (reason === 'magnitude' && hedge !== null && claim.evidence !== null && !isPowerOfTen(Number(ratio))) return false;
    return (significantDigits(fact.value) >= TELLING_DIGITS || isOfAnotherScale(claim, ratio)) && !isRatioTold(claim, ratio, passage);
  }
  return reason === 'comparator' && fact.comparator !== '=' && [low, high].some((end) => end.eq(decimal(fact.value)));
}

/** The evidence that an event named in the sentence of its full date has, and what one has whose noun stands beside the date. */
const EVENT = 5;
const EVENT_BESIDE = 4.5;
const BESIDE = 2;
const besides = new Set('than after before since until follow follows followed following later earlier ; but'.split(' '));

/**
 * Whether a date can be of no other event than the fact's: not "worse than the June 7 bombing", nor "weeks after a warning on July 7",
 * but "was found on July 7 after his boat sank".
 */
function isOfItsOnlyEvent({ sentence, series, mention, evidence }: Claim, { tokens, kinds, ...passage }: Passage): boolean {
  const { next } = sentenceAt(passage, sentence);
  const nouns = new Set([...series.subject.nouns].map(kindOf));
  const words = new Set(series.phrases.flatMap(({ stems }) => stems.map(kindOf)));
  const apart = (at: number) => (at < mention.first ? mention.first - at : at - mention.next + 1);
  let [events, nearest, nearestNoun] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let word = mention.first;
  for (let at = sentence; at < next; at += 1) {
    if (at >= mention.first && at < mention.next) continue;
    const isNoun = nouns.has(kinds[at] as string);
    if (isNoun) events += 1;
    if (isNoun) nearestNoun = Math.min(nearestNoun, apart(at));
    if ((isNoun || words.has(kinds[at] as string)) && apart(at) < nearest) [nearest, word] = [apart(at), at];
  }
  if (evidence !== null && (events > 1 || (evidence < EVENT && nearestNoun > BESIDE + 1))) return false;
  let from = Math.min(word, mention.first);
  while (from > sentence && !/^[,;]$/.test(tokens[from - 1]?.key ?? '')) from -= 1;
  for (let at = from; at < Math.max(word, mention.first); at += 1)
    if (besides.has(tokens[at]?.key ?? '') && !/^(?:more|less|fewer)$/.test(tokens[at - 1]?.key ?? '')) return false;
  return true;
}

/** "121 million, a tenth of the country", "1,340, ten percent of them": the text says itself that one is a share of the other. */
function isRatioTold({ sentence }: Claim, ratio: Decimal, passage: Passage): boolean {
  const { next } = sentenceAt(passage, sentence);
  return passage.mentions.some(({ first, value }) => {
    if (first < sentence || first >= next || value.kind !== 'quantity') return false;
    const told = value.unit === '%' ? value.low.div(100) : value.low;
    return (
      (value.unit === '%' || value.shape === 'part' || value.unit === 'time') &&
      [ratio, decimal(1).div(ratio)].some((one) => isNear(told, one))
    );
  });
}

/** "about 16.7 million" is about a tenth of too much to be a slip for 170.33 million. */
const isPowerOfTen = (ratio: number) => Math.abs(ratio / 10 ** Math.round(Math.log10(ratio)) - 1) <= EXACT;
const EXACT = 0.01;

const isNear = (told: Decimal, ratio: Decimal) => told.minus(ratio).abs().lte(ratio.times(ROUNDED));
const ROUNDED = '0.1';

/** "$5 billion" for 5 million, tied by words of its own: round as it is, no other number comes out so. */
const isOfAnotherScale = ({ evidence }: Claim, ratio: Decimal) => evidence === null && SCALES.some((scale) => ratio.eq(scale));
const SCALES = ['1e-9', '1e-6', '1e-3', '1e3', '1e6', '1e9'];

/** A day of which the year or the month is another one, a month of which the year is, and no term in the text that would make it so. */
function isNearDate(claim: Claim, value: string, passage: Passage): boolean {
  const { offset, year, weekday, timex, earliest, latest } = claim.mention.value as Time;
  if (offset || weekday !== null || year === 'unknown' || earliest === null || latest === null) return false;
  const fact = (isoInterval(value) as DayInterval).earliest;
  const isSame = (from: number, to: number) => earliest.slice(from, to) === fact.slice(from, to);
  const isDay = earliest === latest && value.length === DAY;
  if (isDay && isSame(0, 4) && isSame(8, DAY)) return !comesRound(claim, 'month', passage);
  const isOfAnotherYear = isDay ? isSame(5, DAY) : timex.length === MONTH && value.length >= MONTH && isSame(5, MONTH);
  return isOfAnotherYear && !comesRound(claim, 'year', passage);
}

const [DAY, MONTH] = ['1998-08-07'.length, '1998-08'.length];

const comingRound = new Set(['anniversary', 'anniversaries', 'notice']);

/** "six months' notice", "five years after", "the anniversary": a term ends on the day it began, so the same day may be another's. */
function comesRound({ sentence: first }: Claim, unit: 'month' | 'year', { sentences, mentions, tokens }: Passage): boolean {
  const at = sentences.findIndex((sentence) => sentence.first === first);
  const from = (sentences[at - 1] ?? sentences[at])?.first ?? 0;
  const to = (sentences[at + 1] ?? sentences[at])?.next ?? tokens.length;
  const isTerm = ({ value }: Mention) => (value.kind === 'quantity' ? value.unit : (value.amount ?? value.offset?.amount)?.unit) === unit;
  return (
    mentions.some((mention) => mention.first >= from && mention.first < to && isTerm(mention)) ||
    tokens.slice(from, to).some(({ key }) => comingRound.has(key))
  );
}
