import { civilDay, dayNumber, daysInMonth } from '../../calendar.ts';
import type { Time } from '../rule.ts';
import type { Token } from '../tokens.ts';
import type { Quarter } from './narrated.ts';
import { readOrdinalWord } from './spelled.ts';
import { stretch } from './time-value.ts';

/** A quarter or a half of a year. */
export function partOf(year: number, part: number, letter: 'Q' | 'H', how: Time['year']): Time {
  const months = letter === 'Q' ? 3 : 6;
  const end = part * months;
  return stretch(`${year}-${letter}${part}`, dayNumber(year, end - months + 1, 1), dayNumber(year, end, daysInMonth(year, end)), {
    year: how,
  });
}

export const quarterOf = (year: number, quarter: number, how: Time['year']): Time => partOf(year, quarter, 'Q', how);

/** The quarter a day lies in, or so many before it. */
export function quarterAt(day: number, back = 0): Quarter {
  const { year, month } = civilDay(day);
  const index = year * 4 + Math.floor((month - 1) / 3) - back;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** 1 where a hyphen joins two words here, else 0. */
export const isHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;

/** `third quarter`, `second-half`, `final quarter`. */
export function readPart(tokens: readonly Token[], at: number): { value: number; letter: 'Q' | 'H'; next: number } | null {
  const key = tokens[at]?.key ?? '';
  if (/^[qh][1-4]$/.test(key) && tokens[at]?.capital)
    return key[0] === 'h' && Number(key[1]) > 2 ? null : { value: Number(key[1]), letter: key[0] === 'q' ? 'Q' : 'H', next: at + 1 };
  const ordinal = key === 'final' || key === 'last' ? { value: 0, next: at + 1 } : readOrdinalWord(tokens, at);
  if (!ordinal) return null;
  const name = tokens[ordinal.next + isHyphen(tokens, ordinal.next)]?.key;
  if ((name !== 'quarter' && name !== 'half') || (ordinal.value === 0 && key === 'last' && name === 'quarter')) return null;
  const most = name === 'quarter' ? 4 : 2;
  if (ordinal.value > most) return null;
  const next = ordinal.next + isHyphen(tokens, ordinal.next) + 1;
  return { value: ordinal.value || most, letter: name === 'quarter' ? 'Q' : 'H', next };
}

/** `year-ago`, `year-earlier`: the token after it, or null. */
export function readYearAgo(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.key !== 'year' || !isHyphen(tokens, at + 1)) return null;
  return /^(?:ago|earlier)$/.test(tokens[at + 2]?.key ?? '') ? at + 3 : null;
}
