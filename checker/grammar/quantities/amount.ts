import { remembered } from '../remembered.ts';
import type { Context, Mention, Quantity, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { dress } from './dress.ts';
import { type MoneyBefore, moneyScale, readMoneyBefore } from './money-before.ts';
import { isNameWord, isRank } from './named-number.ts';
import { isNoQuantity } from './not-a-quantity.ts';
import { type NumberReading, readNumber } from './number.ts';
import { mayBeginNumber } from './number-words.ts';
import { isPronoun } from './pronoun.ts';
import { readRangeEnd } from './range.ts';
import { withScale } from './scale.ts';
import { readSign } from './sign.ts';
import { readUnitAfter } from './unit-after.ts';
import { isYearName } from './year-name.ts';

export { dress };

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
export const amount: Rule = remembered(readAmount);

function readAmount(context: Context, at: number): Mention | null {
  const { tokens, text } = context;
  const token = tokens[at];
  if (!token || (token.kind === 'word' && !mayBeginNumber(token.key))) return null;
  if (isNoQuantity(text, tokens, at)) return null;
  const plain = readNumber(tokens, at);
  if (!plain || isPronoun(tokens, plain)) return null;
  const money = readMoneyBefore(text, tokens, at);
  const suffix = moneyScale(tokens, plain.next, money !== null);
  const number = suffix ? { ...withScale(plain, suffix), next: plain.next + 1 } : plain;
  if (!money && (isName(context, number) || isLettered(tokens, number.next))) return null;
  const sign = readSign(tokens, money?.first ?? at);
  if (sign?.negative || money?.negative) return signed(context, number, money, sign?.first ?? null, 'down');
  if (sign) return signed(context, number, money, sign.first, 'up');
  const cold = readBelowZero(context, number);
  if (cold) return cold;
  const read: Amount = readRangeEnd(context, number, money?.unit ?? null) ?? single(number);
  if (money) read.first = money.first;
  return dress(context, read, money?.unit ?? null);
}

/** `5 degrees below zero`, `20 below zero` */
function readBelowZero(context: Context, number: NumberReading): Mention | null {
  const { tokens } = context;
  if (!isBelowAhead(tokens, number.next)) return null;
  const unit = readUnitAfter(context, number.next);
  const below = unit?.next ?? number.next;
  if (tokens[below]?.key !== 'below' || tokens[below + 1]?.key !== 'zero' || tokens[below]?.freshLine) return null;
  const mention = dress(context, single({ ...number, value: number.value.neg() }), null);
  const quantity = { ...(mention.value as Quantity), unit: unit?.unit ?? 'degree', modifiers: [] };
  return { ...mention, next: below + 2, until: below + 2, value: quantity };
}

/** Looks for the word before it asks for a unit. */
function isBelowAhead(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4; at += 1) if (tokens[at]?.key === 'below') return true;
  return false;
}

const isName = (context: Context, { first, next }: NumberReading) => {
  const { tokens } = context;
  return (
    isRank(tokens, first, next) || isNameWord(tokens, first, next) || (isYearName(tokens, first) && readUnitAfter(context, next) === null)
  );
};

/** "3M", "Flat 2B": a capital that was read as no scale. */
const isLettered = (tokens: readonly Token[], next: number) => {
  const letter = tokens[next];
  return letter?.glued === true && letter.capital && /^[mbt]$/.test(letter.key);
};

const single = (number: NumberReading): Amount => ({
  low: number.value,
  high: number.value,
  step: number.step,
  shape: 'value',
  first: number.first,
  next: number.next,
});

/** `+0.2%` and `-1.3%` are changes; `-5 yards` is a value. */
function signed(context: Context, number: NumberReading, money: MoneyBefore | null, first: number | null, way: 'up' | 'down'): Mention {
  const value = way === 'down' ? number.value.neg() : number.value;
  const start = Math.min(first ?? number.first, money?.first ?? number.first);
  const read = (way === 'down' ? readRangeEnd(context, { ...number, value }, money?.unit ?? null) : null) ?? single({ ...number, value });
  const mention = dress(context, { ...read, first: start }, money?.unit ?? null);
  const quantity = mention.value as Quantity;
  const isChange = quantity.unit === '%' && context.tokens[start]?.kind === 'mark';
  return isChange ? { ...mention, value: { ...quantity, change: quantity.change ?? way } } : mention;
}
