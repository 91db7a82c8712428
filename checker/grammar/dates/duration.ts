import { lemma } from '../../units/lemma.ts';
import { isAge } from '../quantities/age.ts';
import { amount } from '../quantities/amount.ts';
import { dozen } from '../quantities/dozen.ts';
import type { Context, Mention, Quantity, Rule } from '../rule.ts';
import { duration, mention } from './time-value.ts';

/** Designators of ISO 8601 durations. */
export const designators: Record<string, { before: string; letter: string; times: number }> = {
  second: { before: 'PT', letter: 'S', times: 1 },
  minute: { before: 'PT', letter: 'M', times: 1 },
  hour: { before: 'PT', letter: 'H', times: 1 },
  day: { before: 'P', letter: 'D', times: 1 },
  week: { before: 'P', letter: 'W', times: 1 },
  month: { before: 'P', letter: 'M', times: 1 },
  year: { before: 'P', letter: 'Y', times: 1 },
  decade: { before: 'P', letter: 'Y', times: 10 },
  century: { before: 'P', letter: 'Y', times: 100 },
};

/** `five years`, `a nine-month sentence`, `nearly a decade`, `several weeks`, `the past two years`. */
export const durationRule: Rule = (context, at) => {
  const counted = readCounted(context, at);
  if (counted) return counted;
  const { tokens } = context;
  const key = tokens[at]?.key ?? '';
  const vague = /^(?:several|few|many|some)$/.test(key) ? 1 : 0;
  const unit = tokens[at + vague];
  const named = designators[lemma(unit?.key ?? '')];
  if (!named || unit?.key === lemma(unit?.key ?? '') || unit?.capital) return null;
  if (!vague && tokens[at - 1]?.kind === 'number') return null;
  return mention(withDeterminer(context, at), at + vague + 1, duration(`${named.before}X${named.letter}`, null));
};

/** A number of a unit of time, as a duration; ages ("a 22-year-old") are quantities and no durations. */
export function readCounted(context: Context, at: number): Mention | null {
  const { tokens } = context;
  const article = /^(?:a|an)$/.test(tokens[at]?.key ?? '') && designators[tokens[at + 1]?.key ?? ''];
  const read = article ? one(context, at) : (dozen(context, at) ?? amount(context, at));
  const quantity = read?.value;
  if (!read || quantity?.kind !== 'quantity') return null;
  const named = designators[quantity.unit ?? ''];
  if (!named || isAge(tokens, read.next)) return null;
  return { ...read, first: withDeterminer(context, read.first), value: duration(durationTimex(quantity, named), quantity) };
}

/** "a year" as one year. */
function one(context: Context, at: number): Mention | null {
  const word = { ...context.tokens[at], key: 'one' } as Context['tokens'][number];
  const tokens = context.tokens.slice(Math.max(0, at - 6), at + 12);
  const place = Math.min(at, 6);
  tokens[place] = word;
  const read = amount({ ...context, tokens }, place);
  const shift = at - place;
  return read && { ...read, first: read.first + shift, next: read.next + shift, until: read.until + shift };
}

function durationTimex({ low, high }: Quantity, { before, letter, times }: (typeof designators)[string]): string {
  const count = low.eq(high) ? low.times(times).toString() : 'X';
  return `${before}${count}${letter}`;
}

/** "the past two years" and "the last few weeks" take their determiners in. */
function withDeterminer({ tokens }: Context, first: number): number {
  const lead = /^(?:past|last|next|coming|first|final|previous|recent)$/.test(tokens[first - 1]?.key ?? '') ? 1 : 0;
  return lead && tokens[first - 2]?.key === 'the' ? first - 2 : first - lead;
}
