import { classAt, DIGIT } from './characters.ts';
import { ALONE, SECOND } from './sieve.ts';
import { matchEnd, type Token, tokenOf } from './token.ts';

/** Digits in groups, or with decimals. More groups than any number has are taken whole, so that they are looked at once. */
const parted =
  /\d{1,3}(?:,\d{3}){14,}|\d{1,3}(?:,\d{3}){1,13}(?!,?\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,13}(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const joints = ',.\u00a0\u2009\u202f';
const grouping = /[,\u00a0\u2009\u202f]/g;
const decimals = /(?<![\p{L}\d.)\]])\.\d+/uy;

/** Longer runs of digits are no numbers that anybody compares. */
const LONGEST_NUMBER = 40;

/** `1,550`, `2.5`: the digits without their commas. */
export function readDigits(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && classAt(text, end) === DIGIT) end += 1;
  if (end < text.length && joints.includes(text[end] as string)) end = matchEnd(parted, text, start);
  return numberOf(text, start, end);
}

/** `.5`, which is `0.5`; null where the full stop ends something. */
export function readDecimals(text: string, start: number): Token | null {
  const end = matchEnd(decimals, text, start);
  return end > start ? numberOf(text, start, end) : null;
}

function numberOf(text: string, start: number, end: number): Token {
  if (end - start > LONGEST_NUMBER) return tokenOf('opaque', start, end, '', false, 0);
  const written = text.slice(start, end);
  const digits = written.length > 4 ? written.replace(grouping, '') : written;
  return tokenOf('number', start, end, digits.startsWith('.') ? `0${digits}` : digits, false, ALONE | SECOND);
}
