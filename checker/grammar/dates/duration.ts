import { decimal } from '../../units/decimal.ts';
import { lemma } from '../../units/lemma.ts';
import { isAge } from '../quantities/age.ts';
import { amount, dress } from '../quantities/amount.ts';
import { dozen } from '../quantities/dozen.ts';
import { readNumber } from '../quantities/number.ts';
import { isArticle } from '../quantities/number-words.ts';
import { remembered } from '../remembered.ts';
import type { Context, Mention, Quantity, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { designators } from './designators.ts';
import { leads, withDeterminer } from './determiner.ts';
import { withOffset } from './offset.ts';
import { duration } from './time-value.ts';
import { readBare, readLong, readVague } from './vague-duration.ts';

/** A number of a unit of time, as a duration; ages ("a 22-year-old") are quantities and no durations. */
export const readCounted: Rule = remembered(readCountedAt);

/** `decades-long`; `five years`, `a nine-month sentence`, `nearly a decade`; `several weeks`, `the past few months`; `the years`. */
export const long: Rule = withOffset(readLong);
export const counted: Rule = withOffset((context, at) => readCounted(context, at) ?? readPartOld(context, at));
export const few: Rule = withOffset(readVague);
export const bare: Rule = withOffset(readBare);

function readCountedAt(context: Context, at: number): Mention | null {
  const { tokens } = context;
  const isDigits = tokens[at]?.kind === 'number';
  const read = (isDigits ? null : (readOne(context, at) ?? readPart(context, at))) ?? dozen(context, at) ?? amount(context, at);
  const more = read?.value.kind === 'quantity' && read.value.unit !== null && read.value.unit in designators ? read : readMore(context, at);
  if (more?.value.kind !== 'quantity' || isAge(tokens, more.next) || isOther(tokens, more)) return null;
  const named = designators[more.value.unit ?? ''];
  if (!named) return null;
  const isAdjective = tokens[more.next - 1]?.key === more.value.unit && !more.value.high.eq(1);
  const first = isAdjective || isArticle(tokens[more.first]) ? more.first : withDeterminer(tokens, more.first);
  const half = hasHalf(tokens, more.next);
  const quantity = half ? plusHalf(more.value) : more.value;
  const end = more.value.unit === 'quarter' ? more.until : more.next;
  const next = end + (half ? 3 : 0);
  return { first, next, until: Math.max(next, more.until), value: duration(durationTimex(quantity, named), quantity) };
}

/** "three-quarters", "in his 30s" and the programme "60 Minutes" are no lengths of time; of quarters only "the past two" are. */
function isOther(tokens: readonly Token[], { first, next, value }: Mention): boolean {
  const unit = tokens[next - 1] as Token;
  if (unit.capital || (unit.key === 's' && unit.glued && tokens[first]?.key.endsWith('0'))) return true;
  return value.kind === 'quantity' && value.unit === 'quarter' && (unit.glued || !leads.test(tokens[first - 1]?.key ?? ''));
}

/** "a year" as one year; "a second" is more often an ordinal. */
function readOne(context: Context, at: number): Mention | null {
  if (!isArticle(context.tokens[at])) return null;
  const unit = context.tokens[at + 1]?.key ?? '';
  if (!designators[unit] || unit === 'quarter' || context.tokens[at + 2]?.key === '-') return null;
  if (
    unit === 'second' &&
    context.tokens[at + 2]?.kind === 'word' &&
    !/^(?:ago|later|earlier|and|or)$/.test(context.tokens[at + 2]?.key ?? '')
  )
    return null;
  return dress(context, { low: decimal(1), high: decimal(1), step: decimal(1), shape: 'value', first: at, next: at + 1 }, null);
}

const parts: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
]);

/** "half a century", "a half-hour", "a quarter of a century" */
function readPart(context: Context, at: number): Mention | null {
  const { tokens } = context;
  const start = isArticle(tokens[at]) ? at + 1 : at;
  const part = parts.get(tokens[start]?.key ?? '');
  if (!part) return null;
  const of = tokens[start + 1]?.key === 'of' ? 1 : 0;
  const next = start + 1 + of + (isArticle(tokens[start + 1 + of]) || tokens[start + 1]?.key === '-' ? 1 : 0);
  const unit = tokens[next]?.key ?? '';
  if (!Object.hasOwn(designators, unit) || unit === 'quarter' || unit === 'second') return null;
  return dress(context, { low: decimal(part), high: decimal(part), step: decimal('0.05'), shape: 'value', first: at, next }, null);
}

/** "a half-century-old mill" has an age, as "a 50-year-old mill" has. */
function readPartOld(context: Context, at: number): Mention | null {
  const read = readPart(context, at);
  return read && isAge(context.tokens, read.next) ? read : null;
}

export const fillers: ReadonlySet<string> = new Set(
  'more additional extra full whole straight consecutive successive further long short'.split(' '),
);

/** "20 more years", "three straight weeks" */
function readMore(context: Context, at: number): Mention | null {
  const one = isArticle(context.tokens[at]) ? { value: decimal(1), step: decimal(1), next: at + 1 } : null;
  const number = one ?? readNumber(context.tokens, at);
  const filler = number && context.tokens[number.next];
  if (!number || !fillers.has(filler?.key ?? '') || !designators[lemma(context.tokens[number.next + 1]?.key ?? '')]) return null;
  const { value, step } = number;
  return dress(context, { low: value, high: value, step, shape: 'value', first: at, next: number.next + 1 }, null);
}

const hasHalf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === 'and' && tokens[at + 1]?.key === 'a' && tokens[at + 2]?.key === 'half';

const plusHalf = (quantity: Quantity): Quantity => ({
  ...quantity,
  low: quantity.low.plus('0.5'),
  high: quantity.high.plus('0.5'),
  step: decimal('0.5'),
});

function durationTimex({ low, high }: Quantity, { before, letter, times, parts }: (typeof designators)[string]): string {
  if (!low.eq(high)) return `${before}X${letter}`;
  const whole = low.round(0, 0);
  const rest = parts && !low.eq(whole) ? low.minus(whole).times(parts[0]) : null;
  if (rest?.eq(rest.round(0, 0))) return `${before}${whole.eq(0) ? '' : `${whole.toString()}${letter}`}${rest.toString()}${parts?.[1]}`;
  return `${before}${low.times(times).toString()}${letter}`;
}
