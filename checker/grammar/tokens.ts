import { classAt, classes, classify, DIGIT, LETTER, OTHER, SPACE } from './characters.ts';
import { isLooseHyphen } from './loose-hyphen.ts';
import { readDecimals, readDigits } from './read-digits.ts';
import { readWord } from './read-word.ts';
import { ALONE, SECOND, wakesAt } from './sieve.ts';
import { type Token, tokenOf } from './token.ts';

export type { Token, TokenKind } from './token.ts';

const marks: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['—', '--'],
  ['‐', '-'],
  ['‑', '-'],
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

const LINE_FEED = 10;
const DOLLAR = 36;

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let lineEnds = 2;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] || classify(text, at) | 0;
    if (kind === SPACE) {
      if (unit === LINE_FEED) lineEnds += 1;
      glued = false;
      at += 1;
      continue;
    }
    const token =
      kind >= LETTER
        ? readWord(text, at, glued && text.charCodeAt(at - 1) === DOLLAR)
        : kind === DIGIT
          ? readDigits(text, at)
          : readMark(text, at);
    const isJoint = kind === OTHER && !glued && token.key === '-' && isLooseHyphen(text, token.end, tokens.at(-1));
    token.glued = glued || isJoint;
    token.freshLine = lineEnds > 0;
    token.freshParagraph = lineEnds > 1;
    tokens.push(token);
    at = token.end + (isJoint ? 1 : 0);
    glued = true;
    lineEnds = 0;
  }
  return tokens;
}

const HYPHEN = 45;
const FULL_STOP = 46;
/** So many of the same mark are drawn, not written: a line across the page, dots to the page's number. */
const DRAWN = 4;
/** Marks that are numbers. */
const fractions = /[¼-¾⅐-⅞]/;
const ascii: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function readMark(text: string, start: number): Token {
  const code = text.charCodeAt(start);
  const isPoint = code === FULL_STOP && start + 1 < text.length && classAt(text, start + 1) === DIGIT;
  const number = isPoint ? readDecimals(text, start) : null;
  if (number) return number;
  if (code < ascii.length) {
    const end = endOfRun(text, start, code);
    const key = code === HYPHEN && end > start + 1 ? '--' : (ascii[code] as string);
    return tokenOf('mark', start, end, key, false, wakesAt(text, start, start + 1, code) & SECOND);
  }
  const mark = String.fromCodePoint(text.codePointAt(start) as number);
  return tokenOf('mark', start, start + mark.length, marks.get(mark) ?? mark, false, fractions.test(mark) ? ALONE : SECOND);
}

/** Two hyphens are a dash, and a mark without end is one token; else marks stand for themselves (`''`). */
function endOfRun(text: string, start: number, code: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === code) end += 1;
  return end - start >= (code === HYPHEN ? 2 : DRAWN) ? end : start + 1;
}
