import { english, type Way } from './english.ts';
import { amount } from './quantities/amount.ts';
import type { Rule } from './rule.ts';
import { ALONE, FIRST, note, SECOND } from './sieve.ts';
import type { Token } from './tokens.ts';

/** A word, or a word before another one, and the ways that wake there. */
interface Waking {
  ways: Way[];
  before: Map<string, Waking>;
  /** Made when it is first met: most never are, and a start pays for none. */
  rules: readonly Rule[] | null;
}

const none: readonly Rule[] = [];
const atFraction = english.filter(({ rule }) => rule === amount).map(({ rule }) => rule);

/** Many ways share a list of words, which is gone through once. */
const waysOf = new Map<readonly string[], Way[]>();
for (const way of english) {
  for (const list of way.words) waysOf.set(list, [...(waysOf.get(list) ?? []), way]);
}

const wakings = new Map<string, Waking>();
for (const [list, ways] of waysOf) {
  for (const phrase of list) wakingAt(phrase).ways.push(...ways);
}

function wakingAt(phrase: string): Waking {
  const gap = phrase.indexOf(' ');
  if (gap < 0) return wakingIn(wakings, phrase);
  return wakingIn(wakingIn(wakings, phrase.slice(0, gap)).before, phrase.slice(gap + 1));
}

function wakingIn(words: Map<string, Waking>, word: string): Waking {
  const known = words.get(word);
  if (known) return known;
  const waking = { ways: [], before: new Map(), rules: null };
  words.set(word, waking);
  return waking;
}

/** In the order of `english`. */
const rulesOf = (...woken: Waking[]): readonly Rule[] =>
  english.filter((way) => woken.some(({ ways }) => ways.includes(way))).map(({ rule }) => rule);

const atNumber = wakings.get('#') as Waking;

for (const [word, { ways }] of wakings) note(word, ways.length > 0 ? ALONE | FIRST : FIRST);
for (const second of new Set([...wakings.values()].flatMap(({ before }) => [...before.keys()]))) note(second, SECOND);

/** The rules that wake at a token: most words wake none. */
export function rulesAt(tokens: readonly Token[], at: number): readonly Rule[] {
  const token = tokens[at] as Token;
  if (token.wakes === 0) return none;
  const second = tokens[at + 1];
  const before = second && (second.wakes & SECOND) !== 0 ? second : undefined;
  if ((token.wakes & ALONE) === 0 && ((token.wakes & FIRST) === 0 || !before)) return none;
  if (token.kind === 'mark') return atFraction;
  return rulesIn(token.kind === 'number' ? atNumber : wakings.get(token.key), before);
}

function rulesIn(first: Waking | undefined, second: Token | undefined): readonly Rule[] {
  if (!first) return none;
  const pair = second && first.before.get(second.kind === 'number' ? '#' : second.key);
  const waking = pair ?? first;
  waking.rules ??= pair ? rulesOf(first, pair) : rulesOf(first);
  return waking.rules;
}
