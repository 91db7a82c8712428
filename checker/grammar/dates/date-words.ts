import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { readOrdinalWord, readSpelledYear } from './spelled.ts';

export const monthWords: Record<string, number> = tableOf({});
const full = 'january february march april may june july august september october november december'.split(' ');
full.forEach((name, i) => {
  monthWords[name] = i + 1;
  if (name.length > 4) monthWords[name.slice(0, 3)] = i + 1;
});
monthWords.sept = 9;

export const weekdayWords: Record<string, number> = tableOf({});
'sunday monday tuesday wednesday thursday friday saturday'.split(' ').forEach((name, i) => {
  weekdayWords[name] = i;
});
export const shortWeekdays: Record<string, number> = tableOf({
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});

/** Parts of a day, as TIMEX3 has them. */
export const partsOfDay: Record<string, string> = tableOf({ morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' });

/** Months that are common words too, and need a date around them. */
export const doubtfulMonths = new Set(['march', 'may', 'mar', 'dec', 'jan', 'jun', 'august']);

export interface WordReading {
  value: number;
  next: number;
}

/** A month's name or abbreviation, with its full stop. */
export function readMonth(tokens: readonly Token[], at: number): WordReading | null {
  const token = tokens[at];
  const value = token?.kind === 'word' && token.capital ? monthWords[token.key] : undefined;
  if (value === undefined) return null;
  return { value, next: at + 1 + (isAbbreviated(token as Token) && isFullStop(tokens[at + 1]) ? 1 : 0) };
}

/** A weekday's name, or an abbreviation that stands before a date or a full stop. */
export function readWeekday(tokens: readonly Token[], at: number): WordReading | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const value = weekdayWords[token.key] ?? weekdayWords[token.key.replace(/s$/, '')];
  if (value !== undefined) return { value, next: at + 1 };
  const short = shortWeekdays[token.key];
  if (short === undefined) return null;
  const next = at + 1 + (isFullStop(tokens[at + 1]) ? 1 : 0);
  return readMonth(tokens, tokens[next]?.key === ',' ? next + 1 : next) || tokens[next]?.kind === 'number' ? { value: short, next } : null;
}

/** Sept. and Oct. take a full stop; May does not. */
const isAbbreviated = (token: Token) => token.key.length <= 4 && !['may', 'june', 'july'].includes(token.key);
const isFullStop = (token: Token | undefined) => token?.key === '.' && token.glued;

/** A day of the month: `22`, `22nd`, after a month also `twenty-second`. */
export function readDayOfMonth(tokens: readonly Token[], at: number): WordReading | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.key.length > 2 || !/^\d{1,2}$/.test(token.key) || Number(token.key) === 0 || Number(token.key) > 39)
    return null;
  const ending = tokens[at + 1];
  const ordinal = ending?.glued === true && /^(?:st|nd|rd|th)$/.test(ending.key);
  if (!ordinal && ending?.glued && (ending.kind === 'word' || ending.key === '%')) return null;
  if (ending?.key === ':' && ending.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued) return null;
  if (ending?.key === '.' && ending.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued) return null;
  return { value: Number(token.key), next: at + 1 + (ordinal ? 1 : 0) };
}

/** A day of the month after its month, in digits or in words. */
export const readDayAfterMonth = (tokens: readonly Token[], at: number): WordReading | null =>
  readDayOfMonth(tokens, at) ?? (tokens[at]?.kind === 'word' ? readOrdinalWord(tokens, at) : null);

/** A year of four digits, or as it is spoken. */
export function readYear(tokens: readonly Token[], at: number): WordReading | null {
  const token = tokens[at];
  if (token?.kind === 'word') return readSpelledYear(tokens, at);
  if (token?.kind !== 'number' || token.end - token.start !== 4 || !/^(?:1\d|20|21)\d{2}$/.test(token.key)) return null;
  const after = tokens[at + 1];
  if (after?.glued && (after.kind === 'word' || after.key === '%' || (after.key === ':' && tokens[at + 2]?.glued))) return null;
  return { value: Number(token.key), next: at + 1 };
}
