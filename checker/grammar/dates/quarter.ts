import { civilDay } from '../../calendar.ts';
import type { Context, Mention, Rule, Time } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { readYear } from './date-words.ts';
import { placed } from './modifier.ts';
import { mention, time } from './time-value.ts';
import { isHyphen, partOf, readPart, readYearAgo } from './year-part.ts';

/** `the third quarter of 2019`, `third-quarter`, `last year's second half`: of the publication's year where none is named. */
export const quarter: Rule = placed((context, at) => readQuarter(context, afterYear(context.tokens, at)));

/** The token after a year that may stand before a quarter: "last year's", "1988". */
function afterYear(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.key === 'year' && Object.hasOwn(shifts, tokens[at]?.key ?? '')) return at + 2;
  if (tokens[at]?.key === 'year' && readYearAgo(tokens, at)) return at + 3;
  return readYear(tokens, at)?.next ?? at;
}

function readQuarter(context: Context, at: number): Mention | null {
  const { tokens, published } = context;
  const ordinal = readPart(tokens, at);
  if (!ordinal) return null;
  const lead = readYearBefore(context, at);
  const { value: part, letter } = ordinal;
  const named = readYearAfter(context, ordinal.next) ?? lead;
  if (letter === 'H' && !named && !(tokens[at - 1]?.key === 'the' && tokens[ordinal.next]?.key !== 'of')) return null;
  const first = withLead(tokens, lead?.first ?? at);
  const next = Math.max(ordinal.next, named?.next ?? 0);
  const isFiscal = /^(?:fiscal|financial)$/.test(tokens[first === at ? at - 1 : first + 1]?.key ?? '') || tokens[at - 1]?.key === 'fiscal';
  const unplaced = (value: Time): Time => (isFiscal ? time({ ...value, earliest: null, latest: null }) : value);
  if (named) return mention(first, next, unplaced(partOf(named.year, part, letter, named.how)));
  if (published === null) return mention(first, next, time({ timex: `XXXX-${letter}${part}`, year: 'unknown' }));
  const today = civilDay(published);
  const hasBegun = today.month > (part - 1) * (letter === 'Q' ? 3 : 6);
  return mention(first, next, unplaced(partOf(hasBegun ? today.year : today.year - 1, part, letter, 'reckoned')));
}

interface NamedYear {
  year: number;
  how: Time['year'];
  first: number;
  next: number;
}

const shifts: Record<string, number> = tableOf({ last: -1, this: 0, next: 1 });

/** `last year's`, `the year-ago`, `1988` before the quarter. */
function readYearBefore({ tokens, published }: Context, at: number): NamedYear | null {
  const written = readYear(tokens, at - 1);
  if (written?.next === at) return { year: written.value, how: 'written', first: at - 1, next: at };
  if (published === null) return null;
  const { year } = civilDay(published);
  const lead = tokens[at - 2]?.key ?? '';
  if (tokens[at - 1]?.key === 'year' && Object.hasOwn(shifts, lead)) {
    return { year: year + (shifts[lead] as number), how: 'reckoned', first: at - 2, next: at };
  }
  const isAgo = /^(?:ago|earlier)$/.test(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.key === '-' && tokens[at - 3]?.key === 'year';
  return isAgo ? { year: year - 1, how: 'reckoned', first: at - 3, next: at } : null;
}

/** `of 2019`, `of last year`, `2019` after the quarter. */
function readYearAfter({ tokens, published }: Context, at: number): NamedYear | null {
  const of = tokens[at]?.key === 'of' || tokens[at]?.key === 'in' ? 1 : 0;
  const fiscal = /^(?:fiscal|financial)$/.test(tokens[at + of]?.key ?? '') ? 1 : 0;
  const written = readYear(tokens, at + of + fiscal);
  if (written && !tokens[at]?.freshLine) return { year: written.value, how: 'written', first: at, next: written.next };
  const lead = tokens[at + of]?.key ?? '';
  if (published === null || !of || tokens[at + of + 1]?.key !== 'year' || !Object.hasOwn(shifts, lead)) return null;
  return { year: civilDay(published).year + (shifts[lead] as number), how: 'reckoned', first: at, next: at + of + 2 };
}

/** Takes in `the`, `fiscal`, `its`: the gap to the next word is none. */
function withLead(tokens: readonly Token[], first: number): number {
  const fiscal = isHyphen(tokens, first - 1) && tokens[first - 2]?.key === 'fiscal' ? 2 : tokens[first - 1]?.key === 'fiscal' ? 1 : 0;
  return tokens[first - fiscal - 1]?.key === 'the' ? first - fiscal - 1 : first - fiscal;
}
