import type { Token } from '../grammar/tokens.ts';

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

/** Cuts tokens into sentences: at full stops that are none of an abbreviation, and at the ends of paragraphs and headlines. */
export function findSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !isBoundary(tokens, at)) continue;
    if (at > first) sentences.push({ first, next: at });
    first = at;
  }
  return sentences;
}

/** Whether a sentence starts at a token. */
function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.freshParagraph) return true;
  const end = closing(tokens, at - 1);
  const opensLine = token.freshLine && (token.capital || token.kind === 'mark');
  if (end < 0) return opensLine && !isFunctionWord(tokens[at - 1] as Token) && (tokens[at - 1] as Token).key !== ',';
  if (isQuoteEnd(token) && token.glued) return false;
  const stop = tokens[end] as Token;
  if (stop.key !== '.') return token.capital || token.freshLine || token.kind === 'mark' || token.kind === 'number';
  const before = tokens[end - 1];
  if (before?.glued === false && before.key.length === 1 && before.capital) return token.freshLine;
  if (before && abbreviations.has(before.key) && before.capital && stop.glued)
    return token.freshLine && token.capital && !/^(?:mr|mrs|ms|dr|gen|sen|gov)$/.test(before.key);
  return token.capital || token.kind !== 'word' || token.freshLine;
}

/** The full stop, question or exclamation mark that ends here, perhaps behind closing quotes and brackets; -1 when none does. */
function closing(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > at - 3 && (tokens[end]?.key === '"' || tokens[end]?.key === "'" || tokens[end]?.key === ')') && tokens[end]?.glued) end -= 1;
  const key = tokens[end]?.key;
  return key === '.' || key === '!' || key === '?' ? end : -1;
}

const isQuoteEnd = (token: Token) => token.key === '"' || token.key === "'" || token.key === ')';
const isFunctionWord = (token: Token) => /^(?:the|a|an|of|in|on|at|to|for|and|or|by|with|from|that|as)$/.test(token.key);
