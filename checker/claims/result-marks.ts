import { civilDay, dayNumber, dayNumberOf } from '../calendar.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { kept } from '../kept.ts';
import type { Days } from '../verdicts/timeline.ts';
import type { Passage } from './passage.ts';

/** A stretch of time that results are told for: a quarter, "the nine months", a year. */
export interface Mark extends Days {
  mention: Mention;
  /** "a year earlier", "last year": as long a stretch as the one told before, a year before it. */
  isEarlier: boolean;
  /** "the fourth quarter": of the calendar year, or of the firm's own. */
  isQuarter: boolean;
  /** The day that it is said to have ended: "the fourth quarter ended Oct. 29". */
  ended: number | null;
  /** It is taken for the last quarter of the firm's own year. */
  isOfFirm?: boolean;
}

/** Longer than any part of a business year, in days. */
export const LONGEST_PART = 300;

/** A day so many months later. */
export function shifted(day: number, months: number): number {
  const civil = civilDay(day);
  return dayNumber(civil.year + Math.floor((civil.month - 1 + months) / 12), ((civil.month - 1 + months + 120) % 12) + 1, civil.day);
}

/** Every stretch of time that a passage may tell results for. */
export const marksOf = kept((passage: Passage): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const mention of passage.mentions) {
    const days =
      mention.value.kind === 'time'
        ? (stretchOf(passage, mention, mention.value) ?? monthsOf(passage, mention, mention.value, marks))
        : null;
    if (!days) continue;
    const { tokens } = passage;
    marks.push({
      mention,
      ...days,
      isEarlier: isBack(tokens, mention),
      isQuarter: isQuarter(tokens, mention),
      ended: endOf(passage, mention),
    });
  }
  return marks;
});

const NOT_YET: Days = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** Quarters, halves and years; of a year that is not over as much as has gone by. */
function stretchOf({ tokens, published }: Passage, { first, next }: Mention, { type, timex, earliest, latest }: Time): Days | null {
  if (type !== 'date' || !/^\d{4}(?:-[QH]\d)?$/.test(timex)) return null;
  // "the fiscal first quarter": only the firm's own facts know which days these are.
  if (earliest === null || latest === null) return timex.includes('Q') ? NOT_YET : null;
  const isToldFor = timex.length > 4 || /^(?:for|in|during|of|far)$/.test(tokens[first - 1]?.key ?? '') || tokens[first]?.key === 'this';
  if (!isToldFor && !isBack(tokens, { first, next })) return null;
  const days = { first: dayNumberOf(earliest) as number, last: dayNumberOf(latest) as number };
  const isRunning = timex.length === 4 && published !== null && days.first < published && published < days.last;
  return isRunning ? { ...days, last: published } : days;
}

/** "the nine months ended Sept. 30", "the year ended June 30", or by the end of the last quarter told, or the last one that was over. */
function monthsOf(passage: Passage, mention: Mention, value: Time, marks: readonly Mark[]): Days | null {
  const { tokens, published } = passage;
  const { first, next } = mention;
  const isEnded = isToEnd(tokens, next);
  const isResult = isEnded || /^(?:for|in|during|through|over)$/.test(tokens[first - 1]?.key ?? '');
  const lasting = value.type === 'duration' ? value.timex : '';
  const months = isEnded && lasting === 'P1Y' ? 12 : Number(/^P([369])M$/.exec(lasting)?.[1] ?? 0);
  if (months === 0 || value.offset || !isResult || /^(?:last|next|past|coming)$/.test(tokens[first + 1]?.key ?? '')) return null;
  const told = marks.filter((mark) => !mark.isEarlier && mark.last - mark.first < LONGEST_PART).at(-1)?.last ?? lastQuarterEnd(published);
  const last = endOf(passage, mention) ?? told;
  return last === null ? null : { first: shifted(last + 1, -months), last };
}

const isToEnd = (tokens: readonly Token[], at: number) => /^(?:ended|ending|to)$/.test(tokens[at]?.key ?? '');

/** The day on which a stretch ended, where that is told right after it. */
function endOf({ tokens, mentions }: Passage, { next }: Mention): number | null {
  const end = isToEnd(tokens, next) ? mentions.find((one) => one.first === next + 1)?.value : undefined;
  return end?.kind === 'time' && end.latest ? (dayNumberOf(end.latest) as number) : null;
}

function lastQuarterEnd(published: number | null): number | null {
  if (published === null) return null;
  const { year, month } = civilDay(published);
  return dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1) - 1;
}

type Span = Pick<Mention, 'first' | 'next'>;

/** Whether one of the words of a mention is of a kind. */
export const hasWord = (tokens: readonly Token[], { first, next }: Span, kind: RegExp): boolean =>
  tokens.slice(first, next).some(({ key }) => kind.test(key));

/** "a year earlier", "last year's quarter"; "last quarter" is a stretch of its own. */
const isBack = (tokens: readonly Token[], mention: Span): boolean =>
  hasWord(tokens, mention, /^(?:ago|earlier)$/) ||
  (hasWord(tokens, mention, /^year/) && hasWord(tokens, mention, /^(?:last|previous|prior|before)$/));

const isQuarter = (tokens: readonly Token[], mention: Mention) =>
  /^\d{4}-Q\d$/.test((mention.value as Time).timex) &&
  hasWord(tokens, mention, /^(?:first|second|third|fourth)$/) &&
  !hasWord(tokens, mention, /^\d{4}$/);
