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
    const found = readAt(context, at, rulesFor(tokens, at));
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
const none: readonly Rule[] = [];

/** The rules that wake at a word, and those at the word before another one. */
interface Waking {
  rules: readonly Rule[];
  before: ReadonlyMap<string, readonly Rule[]>;
}

const pairs = new Set(english.flatMap(({ words }) => words));
const atWord: ReadonlyMap<string, Waking> = new Map(
  [...pairs].map((pair) => pair.split(' ')[0] as string).map((first) => [first, { rules: rulesAt(first), before: rulesBefore(first) }]),
);

function rulesBefore(first: string): Waking['before'] {
  const seconds = [...pairs].map((pair) => pair.split(' ')).flatMap(([word, second]) => (word === first && second ? [second] : []));
  return new Map(seconds.map((second) => [second, rulesAt(first, `${first} ${second}`)]));
}

function rulesAt(...phrases: string[]): readonly Rule[] {
  return english.filter(({ words }) => phrases.some((phrase) => words.includes(phrase))).map(({ rule }) => rule);
}

/** A short hash of a word. Those that no waking word has are the most, and need no look into the table. */
const slotOf = (key: string) => ((key.charCodeAt(0) & 31) << 9) | ((key.charCodeAt(key.length - 1) & 31) << 4) | (key.length & 15);
const mayWake = new Uint8Array(1 << 14);
for (const word of atWord.keys()) mayWake[slotOf(word)] = 1;

const fractionMark = /[¼-¾⅐-⅞]/;

/** The rules that wake at a token: most words wake none. */
function rulesFor(tokens: readonly Token[], at: number): readonly Rule[] {
  const { kind, key } = tokens[at] as Token;
  if (kind === 'number') return atDigits;
  if (kind === 'mark') return key.charCodeAt(0) > 127 && fractionMark.test(key) ? atFractions : none;
  if (mayWake[slotOf(key)] === 0) return none;
  const waking = kind === 'word' ? atWord.get(key) : undefined;
  if (!waking) return none;
  const second = tokens[at + 1];
  return waking.before.get(second?.kind === 'number' ? '#' : (second?.key ?? '')) ?? waking.rules;
}

/** Where a span of tokens starts in the text. */
export const startOf = (tokens: readonly Token[], first: number): number => (tokens[first] as Token).start;

/** Where a span of tokens ends in the text, a possessive ending left out. */
export function endOf({ text, tokens }: { text: string; tokens: readonly Token[] }, next: number): number {
  const { start, end } = tokens[next - 1] as Token;
  return /['’]s$/.test(text.slice(start, end)) && end - start > 2 ? end - 2 : end;
}
