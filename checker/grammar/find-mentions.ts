import { english, type Way } from './english.ts';
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

const waysOf = new Map<string, Set<Way>>();
const secondsOf = new Map<string, string[]>();
for (const way of english) {
  for (const phrase of way.words) {
    const [first, second] = phrase.split(' ') as [string, string?];
    if (!secondsOf.has(first)) secondsOf.set(first, []);
    if (!waysOf.has(phrase) && second) secondsOf.get(first)?.push(second);
    waysOf.set(phrase, (waysOf.get(phrase) ?? new Set()).add(way));
  }
}

const wakings = new Map<string, Waking>();

/** Made when its word is first met: most words never are, and a start pays for none. */
function wakingOf(first: string): Waking | undefined {
  const seconds = secondsOf.get(first);
  if (!seconds) return undefined;
  const before = new Map(seconds.map((second) => [second, rulesAt(first, `${first} ${second}`)]));
  const waking = { rules: rulesAt(first), before };
  wakings.set(first, waking);
  return waking;
}

function rulesAt(...phrases: string[]): readonly Rule[] {
  return english.filter((way) => phrases.some((phrase) => waysOf.get(phrase)?.has(way))).map(({ rule }) => rule);
}

/** A short hash of a word. Those that no waking word has are the most, and need no look into the table. */
const slotOf = (key: string) => ((key.charCodeAt(0) & 31) << 9) | ((key.charCodeAt(key.length - 1) & 31) << 4) | (key.length & 15);
const mayWake = new Uint8Array(1 << 14);
for (const word of secondsOf.keys()) mayWake[slotOf(word)] = 1;

const fractionMark = /[¼-¾⅐-⅞]/;

/** The rules that wake at a token: most words wake none. */
function rulesFor(tokens: readonly Token[], at: number): readonly Rule[] {
  const { kind, key } = tokens[at] as Token;
  if (kind === 'number') return atDigits;
  if (kind === 'mark') return key.charCodeAt(0) > 127 && fractionMark.test(key) ? atFractions : none;
  if (mayWake[slotOf(key)] === 0) return none;
  const waking = kind === 'word' ? (wakings.get(key) ?? wakingOf(key)) : undefined;
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
