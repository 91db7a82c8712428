import { isPlural } from '../../units/lemma.ts';
import { unitBySymbol } from '../../units/units.ts';
import { remembered } from '../remembered.ts';
import type { Context } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { scales } from './number-words.ts';
import { readRate } from './rate.ts';
import { readUnitName } from './unit-name.ts';

export interface UnitReading {
  unit: string;
  next: number;
  /** A scale that stands with the unit: `75 USD million`, `30 MEUR`. */
  power?: number;
}

/** Single letters are units only when glued to their number, but for these few. */
const gluedOnly = /^(?:[a-zA-Z]|in|bp|MP)$/;
const spacedLetters = /^[CFLlVWpmg]$/;

/** A unit of measure after a number: `%`, `km/h`, `square miles`, `dollars a barrel`, `-month`, `(kg)`; null when none follows. */
export const readUnitAfter: (context: Context, at: number) => UnitReading | null = remembered(readUnitAt);

function readUnitAt({ text, tokens }: Context, at: number): UnitReading | null {
  const hyphen = tokens[at]?.key === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;
  const first = tokens[at + hyphen];
  if (!first || first.freshLine) return null;
  const unit = readSymbol(text, tokens, at + hyphen) ?? readMillions(text, first, at + hyphen) ?? readName(tokens, at + hyphen);
  if (!unit) return readBracketed(text, tokens, at);
  return readRate(text, tokens, withScaleAfter(tokens, unit));
}

function readSymbol(text: string, tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at] as Token;
  for (let length = gluedFrom(tokens, at); length >= 1; length -= 1) {
    const { end } = tokens[at + length - 1] as Token;
    if (end - first.start > LONGEST_SYMBOL) continue;
    const symbol = text.slice(first.start, end);
    const unit = unitBySymbol.get(symbol);
    if (
      !unit ||
      (tokens[at + length]?.glued && tokens[at + length]?.kind === 'number') ||
      // "1-in-100"
      (symbol === 'in' && tokens[at + 1]?.key === '-' && tokens[at + 1]?.glued) ||
      (!first.glued && gluedOnly.test(symbol) && !isLoneLetter(tokens, at, symbol))
    )
      continue;
    return readName(tokens, at) ?? { unit: unit.id, next: at + length };
  }
  return null;
}

const LONGEST_SYMBOL = Math.max(...[...unitBySymbol.keys()].map((symbol) => symbol.length));

/** How many tokens from here may be one symbol: those glued to each other, three at most. */
const gluedFrom = (tokens: readonly Token[], at: number) => (!tokens[at + 1]?.glued ? 1 : !tokens[at + 2]?.glued ? 2 : 3);

/** `5 V`, `12 C`, `68 p`: a letter apart from its number, no initial and no block of an address. */
function isLoneLetter(tokens: readonly Token[], at: number, symbol: string): boolean {
  const number = tokens[at - 1];
  const after = tokens[at + 1];
  if (symbol === 'in') return /^(?:ft|foot|feet)$/.test(tokens[at - 2]?.key ?? '') || /^(?:long|wide|tall|thick)$/.test(after?.key ?? '');
  if (!spacedLetters.test(symbol) || number?.kind !== 'number' || number.end - number.start > 5) return false;
  return (
    !(after?.glued && (/^[&'-]$/.test(after.key) || (after.key === '.' && symbol !== 'p' && tokens[at + 2]?.freshLine === false))) &&
    !(symbol === 'm' && isPlural(after?.key ?? '')) &&
    !(after?.kind === 'word' && after.capital && symbol !== 'W' && symbol !== 'V')
  );
}

/** `30 MUSD`: millions of a currency in one word, as companies of the north write. */
function readMillions(text: string, token: Token, at: number): UnitReading | null {
  if (!token.capital || token.end - token.start !== 4) return null;
  const code = /^M([A-Z]{3})$/.exec(text.slice(token.start, token.end))?.[1];
  const unit = code === undefined ? undefined : unitBySymbol.get(code);
  return unit?.dimension === 'money' ? { unit: unit.id, next: at + 1, power: 6 } : null;
}

function readBracketed(text: string, tokens: readonly Token[], at: number): UnitReading | null {
  if (
    tokens[at]?.kind !== 'mark' ||
    !/^[([{]$/.test(tokens[at]?.key ?? '') ||
    tokens[at + 1]?.kind !== 'word' ||
    !/^[)\]}]$/.test(tokens[at + 2]?.key ?? '')
  )
    return null;
  const { start, end } = tokens[at + 1] as Token;
  const unit = unitBySymbol.get(text.slice(start, end));
  return unit && end - start > 1 ? { unit: unit.id, next: at + 3 } : null;
}

function withScaleAfter(tokens: readonly Token[], reading: UnitReading): UnitReading {
  const token = tokens[reading.next];
  const power = token && !token.glued && !token.freshLine && /illion$/.test(token.key) ? scales.get(token.key) : undefined;
  const isCode = power !== undefined && /^[a-z]{3}$/.test(tokens[reading.next - 1]?.key ?? '');
  return isCode ? { ...reading, next: reading.next + 1, power: power as number } : reading;
}

/** Names of money that are common words too: only their plurals or their sums tell. */
const common = new Set(['mark', 'won', 'real', 'rand', 'franc', 'sen']);

function readName(tokens: readonly Token[], at: number): UnitReading | null {
  const named = readUnitName(tokens, at);
  if (!named) return null;
  const word = tokens[at]?.key ?? '';
  if (named.next === at + 1 && common.has(word) && /^(?:mark|won|sen)$/.test(word) && !isSum(tokens, at)) return null;
  return { unit: named.unit.id, next: named.next };
}

/** "Of the 12, five won": a small number before the verb is no money. */
const isSum = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return before?.key === '-' || scales.has(before?.key ?? '') || (before?.kind === 'number' && before.end - before.start > 1);
};
