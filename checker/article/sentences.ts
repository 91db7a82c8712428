import type { Token } from '../grammar/tokens.ts';
import { endOfDateline } from './datelines.ts';
import { findWrappedLines } from './hard-wrap.ts';

/** A half-open range of tokens. */
export interface Sentence {
  first: number;
  next: number;
}

const abbreviations = new Set(
  `mr mrs ms dr prof gen col lt sgt capt maj adm gov sen rep rev hon st jr sr inc corp co ltd bros no nos vs etc al approx dept est fig jan feb mar apr jun jul
  aug sep sept oct nov dec mon tue wed thu fri sat sun ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** "Orin v. Marl" */
const against = /^vs?$/;

/** No sentence of a news story is longer; lists and tables without a full stop are cut here. */
const LONGEST = 150;

/** Cuts tokens into sentences: at full stops that are none of an abbreviation, and at the ends of paragraphs, headlines and datelines. */
export function findSentences(tokens: readonly Token[], text: string): Sentence[] {
  const wrapped = findWrappedLines(tokens);
  const afterDateline = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const end = at === 0 || token.freshParagraph ? endOfDateline(tokens, text, at) : null;
    if (end !== null) afterDateline.add(end);
  }
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const isFull = at - first >= LONGEST;
    if (
      at < tokens.length &&
      !isFull &&
      !afterDateline.has(at) &&
      !isBoundary(tokens, at, (tokens[at] as Token).freshLine && !wrapped.has(at))
    )
      continue;
    if (at > first) sentences.push({ first, next: at });
    first = at;
  }
  return sentences;
}

/** Whether a sentence starts at a token. */
function isBoundary(tokens: readonly Token[], at: number, freshLine: boolean): boolean {
  const [token, last] = [tokens[at] as Token, tokens[at - 1] as Token];
  if (token.freshParagraph) return true;
  const end = closing(tokens, at - 1);
  if (end < 0) {
    if (endsInDot(last) && token.capital && openers.has(token.key)) return true;
    return freshLine && (token.capital || token.kind === 'mark') && !isFunctionWord(last) && last.key !== ',';
  }
  // "Selma, Ala., and"
  if (token.glued && (isQuoteEnd(token) || token.key === ',')) return false;
  const stop = tokens[end] as Token;
  if (stop.key !== '.') return token.capital || freshLine || token.kind === 'mark' || token.kind === 'number';
  const before = tokens[end - 1];
  if (before && isInitial(before, tokens[end - 2])) return freshLine;
  if (before && stop.glued && against.test(before.key)) return freshLine;
  if (before && abbreviations.has(before.key) && before.capital && stop.glued) return freshLine && token.capital && !titles.has(before.key);
  return token.capital || token.kind !== 'word' || freshLine;
}

/** The full stop, question or exclamation mark that ends here, perhaps behind closing quotes and brackets; -1 when none does. */
function closing(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > at - 3 && (tokens[end] as Token | undefined)?.glued && isQuoteEnd(tokens[end] as Token)) end -= 1;
  const key = tokens[end]?.key;
  return key === '.' || key === '!' || key === '?' ? end : -1;
}

/** `J.`: a single capital that stands by itself or behind an opening quote. */
const isInitial = (token: Token, before: Token | undefined) =>
  token.capital && token.key.length === 1 && (!token.glued || before === undefined || isQuoteEnd(before) || before.key === '(');

/** `U.S.`, `a.m.`: one token with its full stops, of which the last may end the sentence too. */
const endsInDot = (token: Token) => token.kind === 'word' && token.end - token.start === 2 * token.key.length;

const titles = new Set('mr mrs ms dr prof gen col lt sgt capt maj adm gov sen rep hon'.split(' '));
const openers = new Set('he she it they we the this that these those his her its their but in on at after before when while'.split(' '));
const isQuoteEnd = (token: Token) => token.key === '"' || token.key === "'" || token.key === ')';
const isFunctionWord = (token: Token) => /^(?:the|a|an|of|in|on|at|to|for|and|or|by|with|from|that|as)$/.test(token.key);
