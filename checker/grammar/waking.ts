import { english } from './english.ts';
import { amount } from './quantities/amount.ts';
import type { Rule } from './rule.ts';
import type { Token } from './tokens.ts';

/** The rules that wake at a word, and those at the word before another one. */
interface Waking {
  rules: readonly Rule[];
  before: ReadonlyMap<string, readonly Rule[]>;
}

const none: readonly Rule[] = [];
const phrases = new Set(english.flatMap(({ words }) => words));
const pairs = [...phrases].map((phrase) => phrase.split(' ') as [string, string?]);

const wakings: ReadonlyMap<string, Waking> = new Map(
  pairs.map(([first]) => [first, { rules: rulesOf(first), before: rulesBefore(first) }]),
);
const atNumber = wakings.get('#') as Waking;
const atFraction = english.filter(({ rule }) => rule === amount).map(({ rule }) => rule);

function rulesBefore(first: string): Waking['before'] {
  const seconds = pairs.flatMap(([word, second]) => (word === first && second ? [second] : []));
  return new Map(seconds.map((second) => [second, rulesOf(first, `${first} ${second}`)]));
}

function rulesOf(...woken: string[]): readonly Rule[] {
  return english.filter(({ words }) => woken.some((phrase) => words.includes(phrase))).map(({ rule }) => rule);
}

/** Sorts out the words that are in no table, which are most, by a short hash and without a look into the table. */
function sieveOf(words: Iterable<string>): (word: string) => boolean {
  const slots = new Uint8Array(1 << 14);
  for (const word of words) slots[slotOf(word)] = 1;
  return (word) => slots[slotOf(word)] === 1;
}

const slotOf = (word: string) => ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(word.length - 1) & 31) << 4) | (word.length & 15);
const mayWake = sieveOf(wakings.keys());
const maySteer = sieveOf(pairs.flatMap(([, second]) => second ?? []));

const fractionMark = /[¼-¾⅐-⅞]/;

/** The rules that wake at a token: most words wake none. */
export function rulesAt(tokens: readonly Token[], at: number): readonly Rule[] {
  const { kind, key } = tokens[at] as Token;
  if (kind === 'word') return mayWake(key) ? rulesIn(wakings.get(key), tokens[at + 1]) : none;
  if (kind === 'number') return rulesIn(atNumber, tokens[at + 1]);
  return key.charCodeAt(0) > 127 && fractionMark.test(key) ? atFraction : none;
}

function rulesIn(waking: Waking | undefined, second: Token | undefined): readonly Rule[] {
  if (!waking) return none;
  const key = second?.kind === 'number' ? '#' : (second?.key ?? '');
  return (maySteer(key) ? waking.before.get(key) : undefined) ?? waking.rules;
}
