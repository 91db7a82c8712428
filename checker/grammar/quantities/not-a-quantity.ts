import type { Token } from '../tokens.ts';

/** Words after which a number is a name, a place in a list or an address. */
const namers = new Set(
  'no number nos page pages chapter section sections article articles act clause volume vol issue room gate flight route highway interstate district precinct apartment apt suite channel boeing airbus type model mark phase group title level grade class apollo soyuz progress gemini falcon ariane atlas title windows iphone galaxy resolution protocol figure table appendix version v area building platform pier psalm formula'.split(
    ' ',
  ),
);

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether digits here are a name, an address, a score, a time or page furniture, and no amount of anything. */
export function isNoQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.kind !== 'number') return false;
  return (
    isNamed(tokens, at) ||
    isPartOfAName(tokens, at) ||
    (before?.key === '#' && token.glued) ||
    isClockTime(token, before, after, tokens[at + 2]) ||
    isPageOf(tokens, at) ||
    isPhoneNumber(tokens, at) ||
    (months.test(before?.key ?? '') && before?.capital === true && !token.key.includes('.') && Number(token.key) <= 31) ||
    /^(?:st|nd|rd|th)$/.test(after?.glued ? after.key : '')
  );
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (tokens[at] as Token).freshLine) return false;
  if (before.key === '.' && /^(?:no|nos|vol|art|sec|apt|pp?)$/.test(tokens[at - 2]?.key ?? '')) return true;
  return (
    namers.has(before.key) && (before.capital || /^(?:page|pages|section|chapter|number|channel|flight|route|room|gate)$/.test(before.key))
  );
}

/** `COVID-19`, `F-16`, `9/11`, `Cold-War-2`: glued by a hyphen to a word, or a date in slashes. */
function isPartOfAName(tokens: readonly Token[], at: number): boolean {
  const [word, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token];
  if (
    token.glued &&
    hyphen?.key === '-' &&
    hyphen.glued &&
    word?.kind === 'word' &&
    !/^(?:minus|mid|sub|pre|post|under|over|plus)$/.test(word.key)
  ) {
    return word.capital;
  }
  return isSlashed(tokens, at);
}

function isSlashed(tokens: readonly Token[], at: number): boolean {
  const over = tokens[at + 1]?.key === '/' && tokens[at + 1]?.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued;
  const under = (tokens[at] as Token).glued && tokens[at - 1]?.key === '/' && tokens[at - 2]?.kind === 'number';
  if (under) return true;
  const value = Number(tokens[at + 2]?.key);
  return over === true && ![2, 3, 4, 5, 8, 10, 16, 32].includes(value);
}

function isClockTime(token: Token, before: Token | undefined, after: Token | undefined, second: Token | undefined): boolean {
  if (after?.key === ':' && after.glued && second?.kind === 'number' && second.glued) return true;
  if (token.glued && before?.key === ':' && before.glued) return true;
  return /^(?:am|pm|oclock|o'clock)$/.test(after?.key ?? '') && Number(token.key) <= 12;
}

/** `1 of 6`, `1 of / 6`, `1 / 6` standing as page furniture. */
function isPageOf(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at + 1]?.key, tokens[at + 2]];
  if (one === '/' && !tokens[at + 1]?.glued && two?.kind === 'number') return true;
  if (tokens[at - 1]?.key === '/' && !(tokens[at - 1] as Token).glued) return true;
  return /^(?:image|photo|picture|slide)$/.test(tokens[at - 1]?.key ?? '');
}

/** `555-0123`, `212-555-0123`: three or more digits, hyphen, exactly four digits. */
function isPhoneNumber(tokens: readonly Token[], at: number): boolean {
  const digits = (i: number) => (tokens[i]?.kind === 'number' ? (tokens[i] as Token).key.length : 0);
  const joined = (i: number) => tokens[i]?.key === '-' && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  if (digits(at) === 3 && joined(at + 1) && (digits(at + 2) === 4 || (digits(at + 2) === 3 && joined(at + 3)))) return true;
  return digits(at) >= 3 && (tokens[at] as Token).glued && joined(at - 1) && digits(at - 2) === 3 && digits(at) !== 3;
}
