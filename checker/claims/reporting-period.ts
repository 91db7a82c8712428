import type { Sentence } from '../article/sentences.ts';
import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { type Days, isOfPeriod, knownRows, validity } from '../verdicts/timeline.ts';
import { wordLeadingTo } from './claim-time.ts';
import { quantityOf } from './comparable.ts';
import type { Passage } from './passage.ts';
import { resultsOf } from './reporting-subject.ts';
import { hasWord, LONGEST_PART, type Mark, marksOf, shifted } from './result-marks.ts';

/** Days of the shortest part of a business year that results are told for. */
const SHORTEST_PART = 80;
/** After so many sentences a stretch of time is no longer spoken of. */
const FARTHEST = 15;

/** The stretch of time a claim speaks of; `isLoose` where the text leaves it to be understood, `isNear` where its own sentence tells it. */
export interface Period extends Days {
  isLoose: boolean;
  isNear: boolean;
}

/**
 * The stretch of time of which a number speaks in a report of results, as the sentences before and around it tell; null where the
 * rows of the series are of no such stretches, or the text tells none.
 */
export function reportingPeriod(passage: Passage, sentence: Sentence, mention: Mention, series: Series): Period | null {
  if (!isReported(series)) return null;
  const marks = toldOf(passage, series).filter(({ mention: { first } }) => first < sentence.next);
  const own = marks.filter((mark) => mark.mention.first >= sentence.first);
  const base = baseOf(passage, own, mention) ?? carried(passage, marks, sentence);
  const back = own.filter((mark) => mark.isEarlier && !isBaseOf(passage.tokens, mention, mark));
  const told = back.find(({ mention: { next } }) => next <= mention.first) ?? back.find((mark) => belongs(passage, mention, mark));
  const isNear = own.length > 0;
  const isVague = base !== undefined && isUnsure(passage, sentence, base);
  if (!base) return told ? { first: told.first, last: told.last, isLoose: told.last - told.first > LONGEST_PART, isNear } : null;
  if (told && !covers(told, base) && namesItsOwn(passage.tokens, told))
    return { first: told.first, last: told.last, isLoose: false, isNear };
  const isBase = isCompared(passage, sentence, mention);
  if (!told && !isBase) return { first: base.first, last: base.last, isLoose: isVague, isNear };
  const year = told && !isBase && isWholeYear(passage, mention, told) ? told : null;
  // "Last year, the company earned", where the sheet has that year.
  if (year && series.facts.some((fact) => isOfPeriod(fact, year))) return { first: year.first, last: year.last, isLoose: false, isNear };
  // "Four years ago, net was", "Revenue last year was": a whole year, where nothing is compared with it.
  if (told && isLongAgo(told, base)) return { first: told.first, last: told.last, isLoose: true, isNear };
  return { ...aYearBefore(base), isLoose: !told || isVague || year !== null, isNear };
}

/** "grew 9% from a year ago": the time that a change began at, not the one it is told for. */
function isBaseOf(tokens: readonly Token[], of: Mention, { mention: { first } }: Mark): boolean {
  const change = quantityOf(of)?.change;
  return (change === 'up' || change === 'down') && first >= of.until && /^(?:from|over|than|against)$/.test(wordLeadingTo(tokens, first));
}

/** "in the prior quarter", a quarter that only the firm's year can tell, or a time carried on into a sentence that tells another: "in September". */
function isUnsure({ tokens, mentions }: Passage, sentence: Sentence, { mention, isOfFirm }: Mark): boolean {
  if (mention.first < sentence.first)
    return mentions.some((one) => one.first >= sentence.first && one.first < sentence.next && isOtherStretch(one));
  return isOfFirm === true || hasWord(tokens, { ...mention, next: mention.next + 1 }, /^(?:prior|previous|preceding|before|next)$/);
}

/** A month, or so many weeks or months; days only date what is told. */
const isOtherStretch = ({ value }: Mention) =>
  value.kind === 'time' && !value.offset && (value.type === 'duration' || /^(?:\d{4}|X{4})-(?:\d\d|XX|W\d\d)$/.test(value.timex));

const results = new Set(
  'income profit earnings loss sales revenue turnover result cost spending expense charge order shipment output production growth decline rise drop'
    .split(' ')
    .map(stem),
);

/** Whether a series is of what is told for stretches of a business year. */
export const isReported = kept(
  ({ facts, phrases, subject }: Series): boolean =>
    facts.every((fact) => Number.isFinite(lengthOf(fact)) && /^[=~]$/.test(fact.comparator)) &&
    facts.some(isPart) &&
    (resultsOf(subject) !== null || phrases.some(({ stems }) => stems.some((word) => results.has(word)))),
);

const lengthOf = (fact: Fact) => validity(fact).last - validity(fact).first;
const isPart = (fact: Fact) => lengthOf(fact) >= SHORTEST_PART && lengthOf(fact) <= LONGEST_PART;

/** Results come so many days after their quarter. */
const LATEST = 130;

/** The stretches told, what is to come left out; a quarter to come of the calendar may be the last one of the firm's own year. */
function toldOf(passage: Passage, { facts }: Series): Mark[] {
  const { published } = passage;
  const marks = marksOf(passage);
  if (published === null) return [...marks];
  const isOfCalendar = marks.some((mark) => mark.isQuarter && mark.last <= published && facts.some((fact) => isOfPeriod(fact, mark)));
  const latest = latestOf(facts, published);
  return marks.flatMap((mark) => {
    if (mark.last <= published) return [mark];
    // "the fiscal fourth quarter" is the firm's, "the fourth quarter" may be one to come.
    const isOfFirm = !hasWord(passage.tokens, mark.mention, /^fiscal$/) && mark.ended !== (latest && validity(latest).last);
    return mark.isQuarter && !isOfCalendar && latest ? [{ ...mark, ...validity(latest), isOfFirm }] : [];
  });
}

/** The part of a business year that was over last, when its results may come; of two that end together the shorter. */
export function latestOf(facts: readonly Fact[], published: number): Fact | undefined {
  const over = knownRows(facts, published).filter(
    (fact) => isPart(fact) && validity(fact).last <= published && validity(fact).last > published - LATEST,
  );
  return over.sort((a, b) => validity(b).last - validity(a).last || lengthOf(a) - lengthOf(b))[0];
}

/** "a year earlier" is read as that whole year, where the stretch before it is shorter. */
const covers = (earlier: Days, { first, last }: Days) => earlier.last - earlier.first > last - first;

/** "Revenue last year was", but not "the period last year", nor "lower than it was last year". */
function isWholeYear({ tokens }: Passage, { first }: Mention, told: Mark): boolean {
  const before = { first: told.mention.first - 2, next: told.mention.next };
  if (hasWord(tokens, before, /^(?:earlier|ago|before|period|quarter|half|months)$/)) return false;
  return !tokens.slice(Math.max(0, first - 2), first).some(({ key }) => key === 'than');
}

/** More than the year before a stretch. */
const isLongAgo = ({ last }: Days, { first }: Days) => last < first - LONGEST_YEAR;
const LONGEST_YEAR = 400;

/** "the year-ago third quarter", where "the year-ago period" is as long as the one told before. */
const namesItsOwn = (tokens: readonly Token[], { mention }: Mark) => hasWord(tokens, mention, /^(?:first|second|third|fourth|half|\d{4})$/);

/** The stretch right after a number, else the last one before it in its sentence, else the first after it that is the number's own. */
function baseOf(passage: Passage, own: readonly Mark[], mention: Mention): Mark | undefined {
  const plain = own.filter(({ isEarlier }) => !isEarlier);
  const after = plain.filter((mark) => belongs(passage, mention, mark));
  return (
    after.find((mark) => mark.mention.first - mention.until <= RIGHT_AFTER) ??
    plain.filter((mark) => mark.mention.next <= mention.first).at(-1) ??
    after[0]
  );
}

const RIGHT_AFTER = 3;

function carried({ sentences }: Passage, marks: readonly Mark[], sentence: Sentence): Mark | undefined {
  const start = sentences[Math.max(0, sentences.findIndex(({ first }) => first === sentence.first) - FARTHEST)]?.first ?? 0;
  return marks.filter(({ mention, isEarlier }) => !isEarlier && mention.first >= start && mention.first < sentence.first).at(-1);
}

/** Whether a stretch told after a number is the number's own: no other number is compared with it between them. */
const belongs = (passage: Passage, mention: Mention, { mention: { first } }: Mark) =>
  mention.until <= first && !compares(passage, mention.until, first);

/** Whether a sentence has gone on to what a number is compared with: "$31 million, compared with $33 million, or $1.20 a share". */
function isCompared(passage: Passage, sentence: Sentence, { first }: Mention): boolean {
  const quantity = passage.mentions.find((one) => one.first >= sentence.first && one.value.kind === 'quantity');
  return quantity !== undefined && compares(passage, quantity.next, first);
}

/** "compared with a loss of $3 million" */
const FARTHEST_BASE = 7;
const comparing = /^(?:from|against|versus|compared|compare|compares)$/;

/** Whether a word among these tokens leads to a number that another is compared with. */
const compares = ({ tokens, mentions }: Passage, from: number, to: number): boolean =>
  tokens
    .slice(from, Math.max(from, to))
    .some(
      ({ key }, i) =>
        comparing.test(key) &&
        mentions.some(({ first, value }) => first > from + i && first <= from + i + FARTHEST_BASE && value.kind === 'quantity'),
    );

const aYearBefore = ({ first, last }: Days): Days => ({ first: shifted(first, -12), last: shifted(last + 1, -12) - 1 });
