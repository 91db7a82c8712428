import { lemma } from '../../units/lemma.ts';
import { unitByName, unitBySymbol } from '../../units/units.ts';
import { ordinals } from '../dates/spelled.ts';
import type { Token } from '../tokens.ts';
import { isAddress, isPhoneNumber, isZip } from './address.ts';
import { isForeignCount } from './foreign-number.ts';
import { isHyphenated, isNamed } from './named-number.ts';
import { scales, tens } from './number-words.ts';
import { isListNumber, isPageOf } from './page-furniture.ts';
import { isScore } from './score.ts';

/** Names of months and their abbreviations. */
export const months = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december`.split(
    ' ',
  ),
);

/** Whether digits here are a name, an address, a score, a time or page furniture, and no amount of anything. */
export function isNoQuantity(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isHyphened = after?.key === '-' || before?.key === '-';
  if (isHyphened && (isOdds(tokens, at) || isOrdinal(tokens, at))) return true;
  if (token.kind !== 'number') return false;
  return (
    isNamed(tokens, at) ||
    ((token.glued || after?.glued === true) && isPartOfCode(text, tokens, at)) ||
    isAddress(tokens, at) ||
    isPaddedWithZeros(token) ||
    isDayOfMonth(tokens, at) ||
    isClockTime(token, before, after, tokens[at + 2]) ||
    isPageOf(tokens, at) ||
    isListNumber(tokens, at) ||
    isForeignCount(tokens, at) ||
    isZip(tokens, at) ||
    // "12 thefts per 100,000"
    before?.key === 'per'
  );
}

/** What is glued to a number and makes something else of it: `COVID-19`, `3/4`, `5-4`, `1080p`, `#12`, `555-0123`. */
function isPartOfCode(text: string, tokens: readonly Token[], at: number): boolean {
  return (
    isHyphenated(tokens, at) ||
    isSlashed(tokens, at) ||
    isScore(tokens, at) ||
    isCode(text, tokens, at) ||
    (tokens[at - 1]?.key === '#' && tokens[at]?.glued === true && !scales.has(tokens[at + 1]?.key ?? '')) ||
    isPhoneNumber(tokens, at)
  );
}

const isPaddedWithZeros = ({ key }: Token) => key.length > 1 && key[0] === '0' && /^0\d+$/.test(key);

/** `the twenty-fifth`, in words. */
const isOrdinal = (tokens: readonly Token[], at: number) =>
  tens.has(tokens[at]?.key ?? '') &&
  tokens[at + 1]?.key === '-' &&
  tokens[at + 2]?.glued === true &&
  ordinals.has(tokens[at + 2]?.key ?? '');

/** `Oct. 13`, `may 19,`, `1 May`: what is left of dates that are not fully written. */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.key.length > 2 || Number(token.key) > 31 || token.freshLine) return false;
  const stop = tokens[at - 1]?.key === '.' && tokens[at - 1]?.glued ? 1 : 0;
  const before = tokens[at - 1 - stop];
  if (before?.kind !== 'word' || !months.has(before.key))
    return months.has(tokens[at + 1]?.key ?? '') && (tokens[at + 1]?.capital === true || before?.key === 'on');
  if (before.capital) return true;
  // "may" and "march" in lower case are verbs unless "on" stands before them.
  return /^(?:may|march)$/.test(before.key) ? /^(?:on|of|by|since|until|from)$/.test(tokens[at - 2]?.key ?? '') : true;
}

/** `PM2.5`, `B.1.1.7`: the digits after a point that follows a letter or a code. */
function isOfCode(tokens: readonly Token[], at: number): boolean {
  for (let number = at; number > at - 8; number -= 2) {
    const word = tokens[number - 2];
    const point = tokens[number - 1];
    const token = tokens[number] as Token;
    if (point?.key !== '.' || !point.glued || !token.glued) return false;
    if (word?.kind === 'word') return word.key.length === 1 || /\d$/.test(word.key);
    if (word?.kind !== 'number') return false;
  }
  return false;
}

/** `9AB8`, `49ers`, `1080p`: letters glued to a number that are no unit, scale or ending. */
function isCode(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (isOfCode(tokens, at)) return true;
  // "401(k)"
  if (after?.key === '(' && after.glued && tokens[at + 2]?.key.length === 1 && tokens[at + 3]?.key === ')')
    return tokens[at + 2]?.kind === 'word';
  if (after?.kind !== 'word' || !after.glued) return false;
  if (/^(?:480|720|1080|1440|2160)$/.test(token.key) && /^[pi]$/.test(after.key)) return true;
  if (after.key === 'g' && after.capital && /^[2-6]$/.test(token.key)) return true;
  if (after.key === 'k' && isFormat(tokens, at)) return true;
  if (/^(?:st|nd|rd|th)$/.test(after.key)) return true;
  // "in their 30s", "the '80s" and "the 747s" are no seconds; "a 30s video" is.
  if (after.key === 's' && /^(?:19|20)\d\d$/.test(token.key)) return true;
  if (after.key === 's' && /^(?:over|under)$/.test(tokens[at - (tokens[at - 1]?.key === '-' ? 2 : 1)]?.key ?? '')) return true;
  if (after.key === 's')
    return /(?:0|^\d{3,4})$/.test(token.key) && /^(?:the|their|his|her|my|our|mid|early|late|-|')$/.test(tokens[at - 1]?.key ?? '');
  const written = text.slice(after.start, after.end);
  return !/^(?:[kmbtxg]|yo|M(?:USD|EUR|GBP|SEK|NOK|DKK))$/i.test(written) && !isUnitStart(written) && !scales.has(after.key);
}

/** `a 2-for-1 split`, `three-on-two` */
const isOdds = (tokens: readonly Token[], at: number) => joinsOdds(tokens, at + 2) || joinsOdds(tokens, at - 2);

const joinsOdds = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.key === '-' &&
  tokens[at + 1]?.key === '-' &&
  tokens[at + 1]?.glued === true &&
  /^(?:for|on)$/.test(tokens[at]?.key ?? '');

/** `4K video`, `a 5K run`: a format and a length of race, no thousands. */
const isFormat = (tokens: readonly Token[], at: number) =>
  /^(?:[248]|5|10)$/.test((tokens[at] as Token).key) &&
  !/^[$£€¥]$/.test(tokens[at - 1]?.key ?? '') &&
  /^(?:tvs?|videos?|displays?|screens?|resolution|uhd|ultra|hdr|oled|qled|footage|content|streaming|cameras?|monitors?|gaming|blu|run|race|walk)$/.test(
    tokens[at + 2]?.key ?? '',
  );

const symbolStarts = new Set([...unitBySymbol.keys()].map((symbol) => symbol.split(/[$¥/-]/, 1)[0] || symbol));

const isUnitStart = (written: string) => symbolStarts.has(written) || unitByName.has(lemma(written.toLowerCase()));

function isSlashed(tokens: readonly Token[], at: number): boolean {
  const slash = tokens[at + 1];
  const under = tokens[at + 2];
  if ((tokens[at] as Token).glued && tokens[at - 1]?.key === '/' && tokens[at - 2]?.kind === 'number') return true;
  if (slash?.key !== '/' || !slash.glued || under?.kind !== 'number' || !under.glued) return false;
  return ![2, 3, 4, 5, 8, 10, 16, 32, 64, 128].includes(Number(under.key));
}

const zones = new Set('gmt utc bst est edt pst pdt cet cest ist aest aedt'.split(' '));
const clockWords = new Set(['am', 'pm', 'oclock', "o'clock"]);

function isClockTime(token: Token, before: Token | undefined, after: Token | undefined, second: Token | undefined): boolean {
  if (after?.key === ':' && after.glued && second?.kind === 'number' && second.glued) return true;
  if (token.glued && before?.key === ':' && before.glued) return true;
  if (after?.kind !== 'word') return false;
  if (token.key.length === 4 && zones.has(after.key) && /^[0-2]\d[0-5]\d$/.test(token.key)) return true;
  return clockWords.has(after.key) && Number(token.key) <= 12;
}
