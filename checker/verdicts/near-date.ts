import { type DayInterval, isoInterval } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import { kindOf } from '../claims/families.ts';
import { type Passage, sentenceAt, withNeighbours } from '../claims/passage.ts';
import type { Series } from '../facts/fact-index.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import { kept } from '../kept.ts';

/** The evidence that an event named in the sentence of its full date has, and what one has whose noun stands beside the date. */
const EVENT = 5;
const EVENT_BESIDE = 4.5;
const BESIDE = 2;
/**
 * Whether a date is a slip for a fact's: a day of which the year or the month is another one, or a month of which the year is, of the
 * very event, and with no term in the text that would make it so.
 */
export const isNearDate = (claim: Claim, value: string, passage: Passage): boolean =>
  (claim.evidence === null || claim.evidence >= EVENT_BESIDE) && isSlipOfDate(claim, value, passage) && isOfItsOnlyEvent(claim, passage);

function isSlipOfDate(claim: Claim, value: string, passage: Passage): boolean {
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
function comesRound({ sentence }: Claim, unit: 'month' | 'year', passage: Passage): boolean {
  const { mentions, tokens } = passage;
  const { first: from, next: to } = withNeighbours(passage, sentence);
  const isTerm = ({ value }: Mention) => (value.kind === 'quantity' ? value.unit : (value.amount ?? value.offset?.amount)?.unit) === unit;
  return (
    mentions.some((mention) => mention.first >= from && mention.first < to && isTerm(mention)) ||
    tokens.slice(from, to).some(({ key }) => comingRound.has(key))
  );
}

const besides = new Set('than after before since until follow follows followed following later earlier ; but'.split(' '));

/**
 * Whether a date can be of no other event than the fact's: not "worse than the June 7 bombing", nor "weeks after a warning on July 7",
 * but "was found on July 7 after his boat sank".
 */
function isOfItsOnlyEvent({ sentence, series, mention, evidence }: Claim, { tokens, kinds, ...passage }: Passage): boolean {
  const { next } = sentenceAt(passage, sentence);
  const [nouns, words] = wordsFor(series);
  const isOfIt = (at: number) => nouns.has(kinds[at] as string) || words.has(kinds[at] as string);
  const apart = (at: number) => (at < mention.first ? mention.first - at : at - mention.next + 1);
  let [events, nearest, nearestNoun] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let word = mention.first;
  for (let at = sentence; at < next; at += 1) {
    if (at >= mention.first && at < mention.next) continue;
    const isNoun = nouns.has(kinds[at] as string);
    if (isNoun) events += 1;
    if (isNoun) nearestNoun = Math.min(nearestNoun, apart(at));
    if (isOfIt(at) && apart(at) < nearest) [nearest, word] = [apart(at), at];
  }
  if (evidence !== null && (events > 1 || (evidence < EVENT && nearestNoun > BESIDE + 1))) return false;
  const isAttributive = word >= mention.next && nearest <= BESIDE + 1;
  if (!isAttributive && hasOwnVerb(sentence, mention, isOfIt, tokens)) return false;
  let from = Math.min(word, mention.first);
  while (from > sentence && !/^[,;]$/.test(tokens[from - 1]?.key ?? '')) from -= 1;
  for (let at = from; at < Math.max(word, mention.first); at += 1)
    if (besides.has(tokens[at]?.key ?? '') && !/^(?:more|less|fewer)$/.test(tokens[at - 1]?.key ?? '')) return false;
  return true;
}

/** "filed a brief on June 7 about his release": a date that goes with a verb of something else. */
function hasOwnVerb(sentence: number, { first }: Mention, isOfIt: (at: number) => boolean, tokens: Passage['tokens']): boolean {
  for (let at = first - 1; at >= sentence && !/^[,;]$/.test(tokens[at]?.key ?? ''); at -= 1) {
    if (isOfIt(at)) return false;
    if (isPastVerb(tokens[at]) && !/^(?:was|were|been|had|did)$/.test(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** What the nouns of a subject and the words of an attribute have in common with others. */
const wordsFor = kept(({ subject, phrases }: Series): [nouns: ReadonlySet<string>, words: ReadonlySet<string>] => [
  new Set([...subject.nouns].map(kindOf)),
  new Set(phrases.flatMap(({ stems }) => stems.map(kindOf))),
]);
