import { isLooseHyphen } from './loose-hyphen.ts';

/** What a stretch of text is before any grammar looks at it. */
export type TokenKind = 'word' | 'number' | 'mark' | 'opaque';

/**
 * A word (letters, also with digits in it: `G20`), a number in digits (`1,550`, `2.5`), a single mark, or something opaque
 * that nothing is read from: an address of the web, an e-mail address, a file name.
 */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Lower case, without a possessive ending; for marks one of a few plain ones (`-` for every dash, `"` for every quote). */
  key: string;
  /** Nothing stands between this token and the one before it. */
  glued: boolean;
  capital: boolean;
  /** A line end stands before this token. */
  freshLine: boolean;
  /** An empty line stands before this token. */
  freshParagraph: boolean;
}

const marks: Record<string, string> = {
  '–': '-',
  '—': '--',
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

const opaque =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[\w-]{1,64}\.(?:com|org|net|gov|edu|co\.uk|html?|pdf|jpe?g|png|csv|docx?)\b(?:\/\S{0,2000})?/y;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/uy;
const initials = /(?:\p{L}\.){2,}/uy;
const number =
  /\d{1,3}(?:,\d{3})+(?!,?\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.)\]])\.\d+/uy;
/** Currencies glued to their number are words of their own: `RM79`, `USD10m`, `$US55`; PS is a pound sign that lost its way through ASCII. */
const moneyCode = /(?:USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|HKD|SGD|MYR|CHF|ZAR|INR|RM|Rs|SFr|PS(?=\d[\d.,mbk]))(?=\d)/y;
const dollarCode = /(?:USD?|A(?:UD?)?|C(?:AD?)?|NZD?|HKD?|SG?D?)(?=\d)/y;
const space = /\s/;
const letter = /[\p{L}\p{M}]/u;

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** The class of every character below 128; the others are looked at one by one. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\s/.test(character) ? SPACE : /[A-Za-z]/.test(character) ? LETTER : /\d/.test(character) ? DIGIT : OTHER;
});

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] as number;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  return letter.test(character) ? LETTER : space.test(character) ? SPACE : OTHER;
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let lineEnds = 2;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      if (text.charCodeAt(at) === 10) lineEnds += 1;
      glued = false;
      at += 1;
      continue;
    }
    const token =
      kind === LETTER
        ? readWord(text, at, glued && tokens.at(-1)?.key === '$')
        : kind === DIGIT
          ? readNumber(text, at)
          : readMark(text, at);
    const isJoint = !glued && token.key === '-' && isLooseHyphen(text, token.end, tokens.at(-1));
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

const tokenOf = (kind: TokenKind, start: number, end: number, key: string, capital: boolean): Token => ({
  kind,
  start,
  end,
  key,
  glued: false,
  capital,
  freshLine: false,
  freshParagraph: false,
});

function readWord(text: string, start: number, afterDollar: boolean): Token {
  let end = start;
  let hasDigit = false;
  while (end < text.length && text.charCodeAt(end) < 128 && (ascii[text.charCodeAt(end)] as number) >= LETTER) {
    hasDigit ||= ascii[text.charCodeAt(end)] === DIGIT;
    end += 1;
  }
  const code = end < text.length ? text.charCodeAt(end) : 32;
  if (mayBeOpaque(text, end, code)) {
    const opaqueEnd = matchEnd(opaque, text, start);
    if (opaqueEnd > start) return tokenOf('opaque', start, opaqueEnd, '', false);
  }
  const codeEnd = hasDigit ? matchEnd(afterDollar ? dollarCode : moneyCode, text, start) : start;
  if (codeEnd > start) return tokenOf('word', start, codeEnd, text.slice(start, codeEnd).toLowerCase(), true);
  if (code === APOSTROPHE || code > 127) end = Math.max(end, matchEnd(word, text, start));
  if (code === FULL_STOP && end === start + 1) end = Math.max(end, matchEnd(initials, text, start));
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  return tokenOf('word', start, end, wordKey(lower), written.charCodeAt(0) !== lower.charCodeAt(0));
}

const APOSTROPHE = 39;
const FULL_STOP = 46;

/** An address, a path or a file name goes on over a mark without a space. */
function mayBeOpaque(text: string, end: number, code: number): boolean {
  if (code === 64 || code === 95) return true;
  if (code === 58) return text.charCodeAt(end + 1) === 47;
  return (code === FULL_STOP || code === 45) && end + 1 < text.length && classAt(text, end + 1) >= LETTER;
}

const grouping = /[,\u00a0\u2009\u202f]/g;
/** Longer runs of digits are no numbers that anybody compares. */
const LONGEST_NUMBER = 40;

function readNumber(text: string, start: number): Token {
  const end = matchEnd(number, text, start);
  if (end - start > LONGEST_NUMBER) return tokenOf('opaque', start, end, '', false);
  const written = text.slice(start, end);
  const digits = written.length > 4 ? written.replace(grouping, '') : written;
  return tokenOf('number', start, end, digits.charCodeAt(0) === FULL_STOP ? `0${digits}` : digits, false);
}

function readMark(text: string, start: number): Token {
  if (text.charCodeAt(start) === FULL_STOP && ascii[text.charCodeAt(start + 1)] === DIGIT && matchEnd(number, text, start) > start)
    return readNumber(text, start);
  const mark = String.fromCodePoint(text.codePointAt(start) as number);
  return tokenOf('mark', start, start + mark.length, marks[mark] ?? mark, false);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function wordKey(lower: string): string {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const plain = straight.endsWith("'s") ? straight.slice(0, -2) : straight;
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}
