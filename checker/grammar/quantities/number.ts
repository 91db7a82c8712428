import { type Decimal, decimal, powerOfTen } from '../../units/decimal.ts';
import { remembered } from '../remembered.ts';
import type { Token } from '../tokens.ts';
import { readDottedGroups } from './foreign-number.ts';
import { readAndAPart, readGluedVulgar, readPowerOfTen, readSlashFraction, vulgarFractions } from './number-parts.ts';
import { afterAnd, isArticle, mayBeginNumber, readSmallWords, scales } from './number-words.ts';
import { scaled, withScale } from './scale.ts';

export interface NumberReading {
  value: Decimal;
  /** The precision the writing implies. */
  step: Decimal;
  /** The power of ten of a scale word or suffix, 0 without one. */
  scale: number;
  first: number;
  next: number;
}

/** Reads a cardinal number, in digits or words, with its scale: `1,550`, `1.2bn`, `one point two million`, `2 1/2`, `half a million`. */
export const readNumber: (tokens: readonly Token[], at: number) => NumberReading | null = remembered(readNumberAt);

function readNumberAt(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at);
  const vulgar = token.kind === 'mark' ? vulgarFractions[token.key] : undefined;
  if (vulgar) return scaled(tokens, { value: decimal(vulgar), step: decimal('0.01'), scale: 0, first: at, next: at + 1 });
  if (token.kind !== 'word' || !mayBeginNumber(token.key)) return null;
  const part = readPartOfScale(tokens, at);
  if (part) return part;
  if (isArticle(token) && scales.has(tokens[at + 1]?.key ?? '')) {
    return scaled(tokens, { value: decimal(1), step: decimal(1), scale: 0, first: at, next: at + 1 });
  }
  return readWords(tokens, at);
}

const parts: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
]);

/** `half a million`, `a half-million`, `quarter million`, `a quarter of a million`, `three-quarters of a billion` */
function readPartOfScale(tokens: readonly Token[], at: number): NumberReading | null {
  const hyphen = (token: number) => (tokens[token]?.key === '-' && tokens[token]?.glued ? 1 : 0);
  const isThree = tokens[at]?.key === 'three';
  const start = isArticle(tokens[at]) ? at + 1 : isThree ? at + 1 + hyphen(at + 1) : at;
  const part = isThree ? (tokens[start]?.key === 'quarters' ? '0.75' : undefined) : parts.get(tokens[start]?.key ?? '');
  if (!part) return null;
  let next = start + 1;
  if (tokens[next]?.key === 'of' && isArticle(tokens[next + 1])) next += 2;
  else if (isArticle(tokens[next])) next += 1;
  else if (hyphen(next)) next += 1;
  if (!scales.has(tokens[next]?.key ?? '') || tokens[next]?.freshLine) return null;
  return scaled(tokens, { value: decimal(part), step: decimal('0.05'), scale: 0, first: at, next });
}

function readDigits(tokens: readonly Token[], at: number): NumberReading {
  const digits = joinGroups(tokens, at);
  const reading: NumberReading = { value: decimal(digits.text), step: impliedStep(digits.text), scale: 0, first: at, next: digits.next };
  if (isFollowedByWord(tokens, digits.next)) return scaled(tokens, reading);
  const fraction = readSlashFraction(tokens, digits.next) ?? readGluedVulgar(tokens, digits.next);
  if (fraction) {
    return { ...reading, value: reading.value.plus(fraction.value), step: decimal('0.01'), next: fraction.next };
  }
  const simple = digits.next === at + 1 ? readSlashFraction(tokens, at) : null;
  if (simple) return { ...reading, value: simple.value, step: decimal('0.01'), next: simple.next };
  const half = digits.text.includes('.') ? null : readAndAPart(tokens, digits.next);
  if (half) return scaled(tokens, { ...reading, value: reading.value.plus(half.value), step: decimal('0.1'), next: half.next });
  const times = readPowerOfTen(tokens, digits.next);
  return times ? { ...withScale(reading, times.power), next: times.next } : scaled(tokens, reading);
}

/** Digits are rarely followed by more of their number: not before a word, but for "and a half" and "x 10". */
function isFollowedByWord(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return after === undefined || (after.kind === 'word' && after.key !== 'and' && after.key !== 'x');
}

/** No number that anybody compares has more. */
const MOST_GROUPS = 12;

/** `2 754 685`: groups of three set apart by a space; plain spaces need two groups, so that "on page 12 300 people" stays two numbers. */
function joinGroups(tokens: readonly Token[], at: number): { text: string; next: number } {
  let text = (tokens[at] as Token).key;
  let next = at + 1;
  if (text.length > 3 || !/^\d{1,3}$/.test(text)) return readDottedGroups(tokens, at) ?? { text, next };
  // "80, 000": a comma that lost its place
  if (tokens[next]?.key === ',' && isThousands(tokens[next + 1]) && tokens[next]?.glued) return { text: `${text}000`, next: next + 2 };
  if (tokens[next]?.kind !== 'number') return { text, next };
  const groups: string[] = [];
  for (let token = tokens[next]; token?.kind === 'number' && isNextGroup(tokens[next - 1] as Token, token); token = tokens[next]) {
    groups.push(token.key);
    next += 1;
    if (token.key.includes('.') || groups.length > MOST_GROUPS) break;
  }
  const hasDecimals = groups.at(-1)?.includes('.') ?? false;
  // "10 000" is one number, "page 12 300" two
  if (groups.length < 2 && !hasDecimals && groups[0] !== '000') return { text, next: at + 1 };
  text += groups.join('');
  return { text, next };
}

const isThousands = (token: Token | undefined) => token?.key === '000' && !token.glued && !token.freshLine;

const isNextGroup = (before: Token, token: Token) =>
  token.start - before.end === 1 && /^\d{3}(\.\d+)?$/.test(token.key) && token.end - token.start === token.key.length && !token.freshLine;

/** The weight of the last digit that counts: closing zeros are not counted on beyond the second digit (1,500 → 100, 700 → 10, 1,550 → 1). */
export function impliedStep(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point >= 0) return powerOfTen(point + 1 - digits.length);
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === '0') zeros += 1;
  return powerOfTen(zeros < 2 ? 0 : Math.max(0, Math.min(zeros, digits.length - 2)));
}

function readWords(tokens: readonly Token[], at: number): NumberReading | null {
  const words = readSmallWords(tokens, at);
  if (!words) return null;
  const { value, decimals, next } = words;
  const text = decimals ? `${value}.${decimals}` : String(value);
  const half = decimals ? null : readAndAPart(tokens, next);
  if (half) return scaled(tokens, { value: decimal(text).plus(half.value), step: decimal('0.1'), scale: 0, first: at, next: half.next });
  let reading = scaled(tokens, { value: decimal(text), step: impliedStep(text), scale: 0, first: at, next });
  // "two million three hundred thousand": a smaller scale may follow a greater one.
  while (reading.scale > 0) {
    const start = afterAnd(tokens, reading.next);
    const more = readSmallWords(tokens, start);
    if (!more || isArticle(tokens[start])) break;
    const part = scaled(tokens, { value: decimal(more.value), step: decimal(1), scale: 0, first: at, next: more.next });
    if (part.scale >= reading.scale) break;
    if (part.scale === 0 && start === reading.next && part.value.lt(100) && tokens[reading.next]?.freshLine) break;
    reading = { ...part, value: reading.value.plus(part.value), first: at };
  }
  return reading;
}
