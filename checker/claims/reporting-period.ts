import type { Sentence } from '../article/sentences.ts';
import { civilDay, dayNumber, dayNumberOf } from '../calendar.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { kept } from '../kept.ts';
import { type Days, validity } from '../verdicts/timeline.ts';
import type { Passage } from './passage.ts';

/** A stretch of time that results are told for: a quarter, "the nine months", a year. */
interface Mark extends Days {
  mention: Mention;
  /** "a year earlier", "last year": as long a stretch as the one told before, a year before it. */
  isEarlier: boolean;
}

/** Days of the shortest and the longest stretch that is a part of a business year. */
const [SHORTEST, LONGEST] = [80, 300];
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
  const marks = marksOf(passage).filter(({ mention: { first } }) => first < sentence.next);
  const own = marks.filter((mark) => mark.mention.first >= sentence.first);
  const base = baseOf(marks, own, mention) ?? carried(passage, marks, sentence);
  const back = own.filter(({ isEarlier }) => isEarlier);
  const compared = comparedFrom(passage, sentence, mention);
  const told = back.find(({ mention: { next } }) => next <= mention.first) ?? back.find((mark) => belongs(passage, mention, mark));
  const isNear = own.length > 0;
  if (!base) return told ? { first: told.first, last: told.last, isLoose: told.last - told.first > LONGEST, isNear } : null;
  if (told && !covers(told, base) && namesItsOwn(passage.tokens, told))
    return { first: told.first, last: told.last, isLoose: false, isNear };
  if (!told && compared === null) return { first: base.first, last: base.last, isLoose: false, isNear };
  return { ...aYearBefore(base), isLoose: !told, isNear };
}

const isReported = kept(({ facts }: Series): boolean => {
  const lengths = facts.map((fact) => validity(fact).last - validity(fact).first);
  return lengths.every(Number.isFinite) && lengths.some((length) => length >= SHORTEST && length <= LONGEST);
});

/** "a year earlier" is read as that whole year, where the stretch before it is shorter. */
const covers = (earlier: Days, { first, last }: Days) => earlier.last - earlier.first > last - first;

/** "the year-ago third quarter", where "the year-ago period" is as long as the one told before. */
const namesItsOwn = (tokens: readonly Token[], { mention: { first, next } }: Mark) =>
  tokens.slice(first, next).some(({ key }) => /^(?:first|second|third|fourth|half|\d{4})$/.test(key));

/** The stretch right after a number, else the last one before it in its sentence, else the first after it. */
function baseOf(marks: readonly Mark[], own: readonly Mark[], { first, until }: Mention): Mark | undefined {
  const plain = own.filter(({ isEarlier }) => !isEarlier);
  const after = plain.filter(({ mention }) => mention.first >= until);
  return (
    after.find(({ mention }) => mention.first - until <= RIGHT_AFTER) ??
    plain.filter(({ mention }) => mention.next <= first).at(-1) ??
    (marks.length > 0 ? after[0] : undefined)
  );
}

const RIGHT_AFTER = 3;

function carried({ sentences }: Passage, marks: readonly Mark[], sentence: Sentence): Mark | undefined {
  const start = sentences[Math.max(0, sentences.findIndex(({ first }) => first === sentence.first) - FARTHEST)]?.first ?? 0;
  return marks.filter(({ mention, isEarlier }) => !isEarlier && mention.first >= start && mention.first < sentence.first).at(-1);
}

/** Whether a stretch told after a number is the number's own: no other number is compared with it between them. */
const belongs = (passage: Passage, mention: Mention, { mention: { first } }: Mark) =>
  mention.until <= first && comparersIn(passage, mention.until, first).length === 0;

/** Where a sentence goes on to what a number is compared with, before this number: "$20 million, compared with $22 million, or $1.03 a share". */
function comparedFrom(passage: Passage, sentence: Sentence, { first }: Mention): number | null {
  const quantity = passage.mentions.find((one) => one.first >= sentence.first && one.value.kind === 'quantity');
  return quantity && quantity.next <= first ? (comparersIn(passage, quantity.next, first).at(-1) ?? null) : null;
}

function comparersIn({ tokens, mentions }: Passage, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const key = (tokens[at] as Token).key;
    const leadsTo = mentions.some(({ first, value }) => first > at && first <= at + 3 && value.kind === 'quantity');
    if (/^(?:from|against|versus|compared|compare|compares)$/.test(key) && leadsTo) found.push(at);
  }
  return found;
}

const aYearBefore = ({ first, last }: Days): Days => ({ first: shifted(first, -12), last: shifted(last + 1, -12) - 1 });

function shifted(day: number, months: number): number {
  const civil = civilDay(day);
  return dayNumber(civil.year + Math.floor((civil.month - 1 + months) / 12), ((civil.month - 1 + months + 120) % 12) + 1, civil.day);
}

const marksOf = kept((passage: Passage): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const mention of passage.mentions) {
    const days =
      mention.value.kind === 'time'
        ? (stretchOf(passage, mention, mention.value) ?? monthsOf(passage, mention, mention.value, marks))
        : null;
    // What is to come has no results yet.
    if (days && (passage.published === null || days.last <= passage.published))
      marks.push({ mention, ...days, isEarlier: isBack(passage.tokens, mention) });
  }
  return marks;
});

/** Quarters, halves and years; of a year that is not over as much as has gone by. */
function stretchOf({ tokens, published }: Passage, { first, next }: Mention, { type, timex, earliest, latest }: Time): Days | null {
  if (type !== 'date' || earliest === null || latest === null || !/^\d{4}(?:-[QH]\d)?$/.test(timex)) return null;
  const isToldFor = timex.length > 4 || /^(?:for|in|during|of|far)$/.test(tokens[first - 1]?.key ?? '') || tokens[first]?.key === 'this';
  if (!isToldFor && !isBack(tokens, { first, next })) return null;
  const days = { first: dayNumberOf(earliest) as number, last: dayNumberOf(latest) as number };
  const isRunning = timex.length === 4 && published !== null && days.first < published && published < days.last;
  return isRunning ? { ...days, last: published } : days;
}

/** "the nine months ended Sept. 30", "the year ended June 30", or by the end of the last quarter told, or the last one that was over. */
function monthsOf({ tokens, mentions, published }: Passage, { first, next }: Mention, value: Time, marks: readonly Mark[]): Days | null {
  const isEnded = /^(?:ended|ending|to)$/.test(tokens[next]?.key ?? '');
  const isResult = isEnded || /^(?:for|in|during|through|over)$/.test(tokens[first - 1]?.key ?? '');
  const lasting = value.type === 'duration' ? value.timex : '';
  const months = isEnded && lasting === 'P1Y' ? 12 : Number(/^P([369])M$/.exec(lasting)?.[1] ?? 0);
  if (months === 0 || value.offset || !isResult || /^(?:last|next|past|coming)$/.test(tokens[first + 1]?.key ?? '')) return null;
  const end = isEnded ? mentions.find((one) => one.first === next + 1)?.value : undefined;
  const told = marks.filter((mark) => !mark.isEarlier && mark.last - mark.first < LONGEST).at(-1)?.last ?? lastQuarterEnd(published);
  const last = end?.kind === 'time' && end.latest ? (dayNumberOf(end.latest) as number) : told;
  return last === null ? null : { first: shifted(last + 1, -months), last };
}

function lastQuarterEnd(published: number | null): number | null {
  if (published === null) return null;
  const { year, month } = civilDay(published);
  return dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1) - 1;
}

const isBack = (tokens: readonly Token[], { first, next }: Pick<Mention, 'first' | 'next'>) =>
  tokens.slice(first, next).some(({ key }) => /^(?:ago|earlier|last|previous|prior|before)$/.test(key));
