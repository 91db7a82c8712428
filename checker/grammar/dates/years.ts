import { civilDay, dayNumber, daysInMonth } from '../../calendar.ts';
import type { Rule } from '../rule.ts';
import { readYear } from './date-words.ts';
import { mention, stretch, time, yearOf, yearsOf } from './time-value.ts';

/** A year, or a season over two: `2014`, `in 2012–13`. A bare number of four digits counts things only before a noun it could count. */
export const year: Rule = ({ tokens }, at) => {
  const read = readYear(tokens, at);
  if (!read || !looksLikeAYear(tokens, at, read.next)) return null;
  const [hyphen, short] = [tokens[read.next], tokens[read.next + 1]];
  if (hyphen?.key === '-' && hyphen.glued && short?.kind === 'number' && short.glued && /^\d{2}$/.test(short.key)) {
    const to = Math.floor(read.value / 100) * 100 + Number(short.key);
    if (to > read.value) return mention(at, read.next + 2, yearsOf(`${read.value}/${to}`, read.value, to));
  }
  return mention(at, read.next, yearOf(read.value));
};

const yearBefore =
  /^(?:in|since|by|until|till|of|from|to|through|during|before|after|early|late|mid|and|or|between|for|fiscal|winter|summer|spring|fall|autumn|year|calendar|around|circa|than|as|the|december|january|february|march|april|may|june|july|august|september|october|november|-)$/;

function looksLikeAYear(
  tokens: readonly { key: string; kind: string; glued: boolean; freshLine: boolean; capital: boolean }[],
  at: number,
  next: number,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (before && (/^[$£€¥#]$/.test(before.key) || (before.key === '-' && before.glued && tokens[at - 2]?.kind === 'word'))) return false;
  if (yearBefore.test(before?.key ?? '') && !/^(?:per|percent|people|miles|km|times)$/.test(after?.key ?? '')) return true;
  // "1984 people" counts; "1984 was", "1984," and "(1984)" do not.
  return (
    after?.kind !== 'word' ||
    after.freshLine ||
    after.capital ||
    /^(?:was|is|and|or|to|the|when|as|with|after|before|by|in|on|at|for|he|she|it|they|election|presidential)$/.test(after.key)
  );
}

/** `the 1990s`, `the early 2000s`, `the '90s`. */
export const decade: Rule = ({ tokens }, at) => {
  const [number, s] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || s?.key !== 's' || !s.glued) return null;
  const isShort = /^\d0$/.test(number.key) && tokens[at - 1]?.key === "'" && number.glued;
  if (!isShort && !/^(?:1[5-9]|20)\d0$/.test(number.key)) return null;
  const from = isShort ? 1900 + Number(number.key) : Number(number.key);
  const start = isShort ? at - 1 : at;
  const part = { early: 'early', late: 'late', mid: 'mid' }[
    tokens[start - 1]?.key ?? (tokens[start - 1]?.key === '-' ? (tokens[start - 2]?.key ?? '') : '')
  ] as 'early' | 'late' | 'mid' | undefined;
  const the = tokens[start - (part ? 2 : 1)]?.key === 'the' ? 1 : 0;
  const [low, high] = part === 'early' ? [0, 3] : part === 'mid' ? [3, 6] : part === 'late' ? [6, 9] : [0, 9];
  const value = yearsOf(String(from / 10), from + low, from + high, { modifier: part ?? null, year: isShort ? 'reckoned' : 'written' });
  return mention(start - (part ? 1 : 0) - the, at + 2, value);
};

/** `the third quarter of 2019`, `the first half`: a part of a year, of the publication's where none is named. */
export const quarter: Rule = ({ tokens, published }, at) => {
  const ordinal = { first: 1, second: 2, third: 3, fourth: 4 }[tokens[at]?.key ?? ''];
  const name = tokens[at + 1]?.key;
  if (!ordinal || (name !== 'quarter' && name !== 'half') || (name === 'half' && ordinal > 2)) return null;
  const of = tokens[at + 2]?.key === 'of' ? 1 : 0;
  const named = readYear(tokens, at + 2 + of);
  if (name === 'half' && !named && tokens[at + 2]?.key !== 'of') return null;
  const next = named?.next ?? at + 2;
  const first = tokens[at - 1]?.key === 'the' ? at - 1 : at;
  const in4 = name === 'quarter' ? 'Q' : 'H';
  if (!named && published === null) return mention(first, next, time({ timex: `XXXX-${in4}${ordinal}`, year: 'unknown' }));
  const months = name === 'quarter' ? 3 : 6;
  const start = (ordinal - 1) * months + 1;
  const today = published === null ? null : civilDay(published);
  const y = named?.value ?? ((today?.month ?? 12) < start ? (today?.year ?? 0) - 1 : (today?.year ?? 0));
  const end = start + months - 1;
  return mention(
    first,
    next,
    stretch(`${y}-${in4}${ordinal}`, dayNumber(y, start, 1), dayNumber(y, end, daysInMonth(y, end)), {
      year: named ? 'written' : 'reckoned',
    }),
  );
};
