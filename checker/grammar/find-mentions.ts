import { english } from './english.ts';
import { amount } from './quantities/amount.ts';
import { joinBounds } from './quantities/interval.ts';
import { shareUnits } from './quantities/share-units.ts';
import type { Context, Mention, Rule } from './rule.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Mentions {
  tokens: readonly Token[];
  mentions: Mention[];
}

/** Every number and date of a text, in its order, without overlaps. `published` is a day number, or null. */
export function findMentions(text: string, published: number | null): Mentions {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  const context: Context = { text, tokens, published, read: mentions };
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(context, at, rulesFor(tokens[at] as Token));
    if (!found || found.next <= at) {
      at += 1;
      continue;
    }
    mentions.push(found.first < free ? { ...found, first: Math.max(free, Math.min(at, found.first)) } : found);
    at = found.next;
    free = found.next;
  }
  return { tokens, mentions: joinBounds(tokens, shareUnits(tokens, mentions)) };
}

function readAt(context: Context, at: number, rules: readonly Rule[]): Mention | null {
  for (const rule of rules) {
    const found = rule(context, at);
    if (found) return found;
  }
  return null;
}

const atDigits = english.filter(({ digits }) => digits).map(({ rule }) => rule);
const atFractions = english.filter(({ rule }) => rule === amount).map(({ rule }) => rule);
const atWord: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...new Set(english.flatMap(({ words }) => words))].map((word) => [
    word,
    english.filter(({ words }) => words.includes(word)).map(({ rule }) => rule),
  ]),
);
const none: readonly Rule[] = [];

/** The rules that wake at a token: most words wake none. */
function rulesFor({ kind, key }: Token): readonly Rule[] {
  if (kind === 'word') return atWord.get(key) ?? none;
  if (kind === 'number') return atDigits;
  return kind === 'mark' && /[¼-¾⅐-⅞]/.test(key) ? atFractions : none;
}

/** Where a span of tokens starts in the text. */
export const startOf = (tokens: readonly Token[], first: number): number => (tokens[first] as Token).start;

/** Where a span of tokens ends in the text, a possessive ending left out. */
export function endOf({ text, tokens }: { text: string; tokens: readonly Token[] }, next: number): number {
  const { start, end } = tokens[next - 1] as Token;
  return /['’]s$/.test(text.slice(start, end)) && end - start > 2 ? end - 2 : end;
}
