import { classAt, classes, classify, DIGIT, LETTER, LOWER } from './characters.ts';
import { wakesAt } from './sieve.ts';
import { matchEnd, type Token, tokenOf } from './token.ts';

const opaque =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[\w-]{1,64}\.(?:com|org|net|gov|edu|co\.uk|html?|pdf|jpe?g|png|csv|docx?)\b(?:\/\S{0,2000})?/y;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/uy;
const initials = /(?:\p{L}\.){2,}/uy;
/** Currencies glued to their number are words of their own: `RM79`, `USD10m`, `$US55`; PS is a pound sign that lost its way through ASCII. */
const moneyCode = /(?:USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|HKD|SGD|MYR|CHF|ZAR|INR|RM|Rs|SFr|PS(?=\d[\d.,mbk]))(?=\d)/y;
const dollarCode = /(?:USD?|A(?:UD?)?|C(?:AD?)?|NZD?|HKD?|SG?D?)(?=\d)/y;

const BLANK = 32;
const APOSTROPHE = 39;
const PLUS = 43;
const HYPHEN = 45;
const FULL_STOP = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;
const LOW_LINE = 95;

/** `Oslo`, `G20`, `don't`; initials with their full stops, addresses. A currency's code ends before its digits. */
export function readWord(text: string, start: number, afterDollar: boolean): Token {
  const known = classes;
  let end = start;
  let least = LOWER;
  let last = 0;
  let after = BLANK;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    const kind = known[unit] || classify(text, end) | 0;
    if (kind < DIGIT) {
      after = unit;
      break;
    }
    last = unit;
    if (kind < least) {
      const code = kind === DIGIT ? readMoneyCode(text, start, afterDollar) : null;
      if (code) return code;
      least = kind;
    }
  }
  const marked = after === BLANK ? null : readMarked(text, start, end, after);
  if (marked) return marked;
  const written = text.slice(start, end);
  const wakes = wakesAt(text, start, end, last);
  return least === LOWER ? tokenOf('word', start, end, written, false, wakes) : capitalWord(start, end, written, wakes);
}

/** An address, or a word with apostrophes or full stops in it; null where the mark after a word is none of that. */
function readMarked(text: string, start: number, end: number, mark: number): Token | null {
  const opaqueEnd = mayBeOpaque(text, end, mark) ? matchEnd(opaque, text, start) : start;
  if (opaqueEnd > start) return tokenOf('opaque', start, opaqueEnd, '', false, 0);
  if (mark === APOSTROPHE || mark > 127) return markedWord(text, start, matchEnd(word, text, start));
  if (mark === FULL_STOP && end === start + 1) return markedWord(text, start, Math.max(end, matchEnd(initials, text, start)));
  return null;
}

const wakesIn = (text: string, start: number, end: number) => wakesAt(text, start, end, text.charCodeAt(end - 1));

function readMoneyCode(text: string, start: number, afterDollar: boolean): Token | null {
  const end = matchEnd(afterDollar ? dollarCode : moneyCode, text, start);
  if (end === start || matchEnd(opaque, text, start) > start) return null;
  return tokenOf('word', start, end, text.slice(start, end).toLowerCase(), true, wakesIn(text, start, end));
}

function capitalWord(start: number, end: number, written: string, wakes: number): Token {
  const lower = written.toLowerCase();
  return tokenOf('word', start, end, lower, written.charCodeAt(0) !== lower.charCodeAt(0), wakes);
}

/** A word with apostrophes or full stops in it. */
function markedWord(text: string, start: number, end: number): Token {
  const token = capitalWord(start, end, text.slice(start, end), wakesIn(text, start, end));
  token.key = keyOf(token.key);
  return token;
}

/** Straight apostrophes, without a possessive ending, without full stops. */
function keyOf(lower: string): string {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const plain = straight.endsWith("'s") ? straight.slice(0, -2) : straight;
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}

/** Addresses, paths and names of files go on over a mark without a space. */
function mayBeOpaque(text: string, end: number, mark: number): boolean {
  if (mark === AT || mark === LOW_LINE) return true;
  if (mark === COLON) return text.charCodeAt(end + 1) === SLASH;
  if ((mark !== FULL_STOP && mark !== HYPHEN) || end + 1 === text.length || classAt(text, end + 1) < DIGIT) return false;
  return mark === FULL_STOP || holdsAddress(text, end);
}

/** Whether a hyphened word goes on to an `@`, or to a letter behind a full stop. */
function holdsAddress(text: string, start: number): boolean {
  for (let at = start; at < Math.min(start + 64, text.length - 1); at += 1) {
    const code = text.charCodeAt(at);
    if (code === AT || (code === FULL_STOP && classAt(text, at + 1) >= LETTER)) return true;
    const goesOn = classAt(text, at) >= DIGIT || code === HYPHEN || code === FULL_STOP || code === PLUS || code === LOW_LINE;
    if (!goesOn) return false;
  }
  return false;
}
