import { powerOfTen } from '../../units/decimal.ts';
import type { Context, Mention, Quantity, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { isAge } from './age.ts';
import { readChange } from './change.ts';
import { readBounds } from './comparators.ts';
import { readCountedNoun } from './counted-noun.ts';
import { moneyScale, readMoneyBefore } from './money-before.ts';
import { isNoQuantity } from './not-a-quantity.ts';
import { type NumberReading, readNumber, withScale } from './number.ts';
import { isArticle } from './number-words.ts';
import { readRangeEnd } from './range.ts';
import { readRate, readUnitAfter } from './unit-after.ts';

/** What a rule has read of an amount before its unit and the words around it. */
export interface Amount {
  low: NumberReading['value'];
  high: NumberReading['value'];
  step: NumberReading['step'];
  shape: Quantity['shape'];
  first: number;
  next: number;
}

/** A number, or a range of two, with whatever it is a number of. */
export const amount: Rule = (context, at) => {
  const { tokens, text } = context;
  if (isNoQuantity(tokens, at)) return null;
  let number = readNumber(tokens, at);
  if (!number || isPronoun(tokens, number)) return null;
  const money = readMoneyBefore(text, tokens, at);
  const suffix = money ? moneyScale(tokens, number.next) : null;
  if (suffix) number = { ...withScale(number, suffix), next: number.next + 1 };
  const signed = money ? null : readSign(tokens, at);
  if (signed !== null) number = { ...number, value: number.value.neg(), first: signed };
  const range = signed === null ? readRangeEnd(context, number, money?.unit ?? null) : null;
  const read: Amount = range ?? {
    low: number.value,
    high: number.value,
    step: number.step,
    shape: 'value',
    first: number.first,
    next: number.next,
  };
  return dress(context, { ...read, first: money?.first ?? read.first }, money?.unit ?? null);
};

/** Adds unit, comparator, hedge and direction of change to an amount. */
export function dress(context: Context, read: Amount, money: string | null): Mention {
  const { tokens, text } = context;
  const unit = money ? readRate(text, tokens, { unit: money, next: read.next }) : readUnitAfter(text, tokens, read.next);
  const end = unit?.next ?? read.next;
  const noun = unit ? null : readNoun(text, tokens, read);
  const bounds = readBounds(tokens, read.first, end);
  const quantity: Quantity = {
    kind: 'quantity',
    low: read.low,
    high: read.high,
    step: read.step,
    shape: read.shape,
    unit: unit?.unit ?? noun?.unit ?? null,
    modifiers: unit && isAge(tokens, end) ? ['age'] : (noun?.modifiers ?? []),
    comparator: bounds.comparator,
    hedge: bounds.hedge,
    change: readChange(tokens, bounds.first),
  };
  return { first: read.first, next: end, until: Math.max(noun?.next ?? end, bounds.next), value: toCents(quantity) };
}

function readNoun(text: string, tokens: readonly Token[], read: Amount): { unit: string; modifiers: string[]; next: number } | null {
  const after = tokens[read.next];
  if (!after || after.freshLine) return null;
  const hyphen = after.key === '-' && after.glued && tokens[read.next + 1]?.glued ? 1 : 0;
  if (after.glued && !hyphen) return null;
  // "hundreds of troops", "a third of the seats"
  const of = tokens[read.next]?.key === 'of' && (read.shape === 'vague' || read.low.lt(1)) ? 1 : 0;
  const the = of && tokens[read.next + 1]?.key === 'the' ? 1 : 0;
  const noun = readCountedNoun(tokens, read.next + hyphen + of + the, hyphen === 1 || (read.high.eq(1) && read.low.eq(1)));
  if (!noun) return null;
  const rate = readRate(text, tokens, { unit: noun.noun, next: noun.next });
  return { unit: rate.unit, modifiers: noun.modifiers, next: rate.next };
}

/** "one" counts only when something is counted by it: not "no one", "one another", "one of them", "which one". */
function isPronoun(tokens: readonly Token[], number: NumberReading): boolean {
  if (tokens[number.first]?.key !== 'one' || number.next !== number.first + 1) return false;
  const [before, after] = [tokens[number.first - 1]?.key ?? '', tokens[number.next]];
  if (/^(?:no|any|every|each|some|the|this|that|which|another|only)$/.test(before)) return true;
  if (after?.key === 'of') return true;
  return after?.kind !== 'word' || readCountedNoun(tokens, number.next, true) === null;
}

/** The token of a minus sign that belongs to the number, or null. */
function readSign(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1];
  if (before?.key === 'minus' && !isArticle(tokens[at - 2])) return at - 1;
  if (before?.key !== '-' || !(tokens[at] as Token).glued || before.glued) return null;
  return tokens[at - 2]?.kind === 'number' && !before.freshLine ? null : at - 1;
}

/** Cents are hundredths of the dollar: "a 50-cent stamp" is 0.50 USD. */
function toCents(quantity: Quantity): Quantity {
  if (quantity.unit !== 'USD-cent' && !quantity.unit?.startsWith('USD-cent/')) return quantity;
  const factor = powerOfTen(-2);
  const unit = quantity.unit.replace('USD-cent', 'USD');
  const scaled = (value: Quantity['low']) => value.times(factor);
  return { ...quantity, unit, low: scaled(quantity.low), high: scaled(quantity.high), step: scaled(quantity.step) };
}
