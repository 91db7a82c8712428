import { civilDay } from '../../calendar.ts';
import type { Context, Mention, Rule, Time } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { readYear } from './date-words.ts';
import { placed } from './modifier.ts';
import { mention, time, yearOf, yearsOf } from './time-value.ts';
import { isCount, isEarlyNumber } from './year-or-count.ts';

/** A year, or a season over two: `2014`, `in 2012–13`, `2019/20`. A bare number of four digits counts things only before a noun it could count. */
export const year: Rule = placed((context, at) => {
  const { tokens } = context;
  const read = readYear(tokens, at);
  if (!read) return readShortYear(context, at);
  if (!looksLikeAYear(tokens, at, read.next) || isCount(context, at, read.next)) return null;
  const hyphen = tokens[read.next];
  const short = tokens[read.next + 1];
  if (/^[-/]$/.test(hyphen?.key ?? '') && hyphen?.glued && short?.kind === 'number' && short.glued && /^\d{2}$/.test(short.key)) {
    const to = Math.floor(read.value / 100) * 100 + Number(short.key);
    if (to > read.value) return mention(at, read.next + 2, yearsOf(`${read.value}/${to}`, read.value, to));
  }
  return withLead(tokens, at, read.next, yearOf(read.value));
});

/** "the year 2000"; "fiscal 2020", whose days only the body's own calendar tells. */
function withLead(tokens: readonly Token[], at: number, next: number, value: Time): Mention {
  const before = tokens[at - 1]?.key ?? '';
  const year = /^(?:year|fiscal|financial)$/.test(before) ? 1 : 0;
  const fiscal = before === 'year' && /^(?:fiscal|financial)$/.test(tokens[at - 2]?.key ?? '') ? 1 : 0;
  const bare = at - year - fiscal;
  const first = year && tokens[bare - 1]?.key === 'the' ? bare - 1 : bare;
  const isFiscal = fiscal === 1 || (year === 1 && before !== 'year');
  return mention(first, next, isFiscal ? time({ ...value, earliest: null, latest: null }) : value);
}

/** "'68": of the century that puts it last before the publication. */
function readShortYear({ tokens, published }: Context, at: number): Mention | null {
  const quote = tokens[at - 1];
  const digits = tokens[at];
  const after = tokens[at + 1];
  if (quote?.key !== "'" || !digits?.glued || !/^\d{2}$/.test(digits.key) || digits.kind !== 'number') return null;
  if (quote.glued || (after?.glued && (after.kind === 'word' || after.key === "'" || after.key === '%'))) return null;
  return mention(at - 1, at + 1, yearOf(pivoted(Number(digits.key), published), { year: 'reckoned' }));
}

/** The full year of one of two digits: the last such by the year of publication. */
export function pivoted(digits: number, published: number | null): number {
  const now = published === null ? 2000 : civilDay(published).year;
  const full = Math.floor(now / 100) * 100 + digits;
  return full > now ? full - 100 : full;
}

const yearBefore =
  /^(?:in|since|by|until|till|of|from|to|through|during|before|after|early|late|mid|and|or|between|for|fiscal|winter|summer|spring|fall|autumn|year|calendar|around|circa|than|as|the|december|january|february|march|april|may|june|july|august|september|october|november|-)$/;
const countedBehind =
  /^(?:per|percent|people|men|women|children|times|meter|metre|mile|miles|km|foot|yard|dollar|pound|euro|ton|tonne|barrel)$/;
const verbBehind = /^(?:was|is|and|or|to|the|when|as|with|after|before|by|in|on|at|for|he|she|it|they|election|presidential)$/;
const pinned = /^(?:mid|early|late|pre|post)$/;

function looksLikeAYear(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[next];
  if (before && /^[$£€¥#]$/.test(before.key)) return false;
  if (before?.key === '-' && before.glued && tokens[at - 2]?.kind === 'word') return pinned.test(tokens[at - 2]?.key ?? '');
  if (yearBefore.test(before?.key ?? '') && !countedBehind.test(after?.key ?? '')) return true;
  if (isEarlyNumber(tokens, at, next)) return false;
  // "1984 people" counts; "1984 was", "1984," and "(1984)" do not.
  if (after?.kind !== 'word' || after.freshLine || after.capital || verbBehind.test(after.key)) return true;
  return namesANoun(tokens, at, after);
}

/** "its 1990 invasion", "the failed 1996 campaign": a year before a noun in the singular, which it could not count. */
function namesANoun(tokens: readonly Token[], at: number, after: Token): boolean {
  const key = tokens[at]?.key ?? '';
  if (tokens[at - 1]?.kind !== 'word' || after.glued || (tokens[at]?.kind === 'number' && !/^(?:1[89]|20)\d\d$/.test(key))) return false;
  return !/[^sui]s$/.test(after.key) && !countedBehind.test(after.key);
}
