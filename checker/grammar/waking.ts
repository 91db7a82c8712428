import { english, type Way } from './english.ts';
import { amount } from './quantities/amount.ts';
import type { Context, Rule } from './rule.ts';
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

const fractionMark = /[¼-¾⅐-⅞]/;

/** The rules that wake at a token: most words wake none. */
export function rulesAt({ text, tokens }: Pick<Context, 'text' | 'tokens'>, at: number): readonly Rule[] {
  const token = tokens[at] as Token;
  const second = tokens[at + 1];
  if (token.kind === 'word') return mayWake(text, token, second) ? rulesIn(wakings.get(token.key), second) : none;
  if (token.kind === 'number') return rulesIn(atNumber, second && maySteer(text, second) ? second : undefined);
  return token.key.charCodeAt(0) > 127 && fractionMark.test(token.key) ? atFraction : none;
}

function rulesIn(first: Waking | undefined, second: Token | undefined): readonly Rule[] {
  if (!first) return none;
  const pair = second && first.before.get(second.kind === 'number' ? '#' : second.key);
  const waking = pair ?? first;
  waking.rules ??= pair ? rulesOf(first, pair) : rulesOf(first);
  return waking.rules;
}

/** What a word may be to the table, by a short hash of it: most are nothing, and are not looked up. */
const ALONE = 1;
const FIRST = 2;
const SECOND = 4;
const SLOTS = 1 << 14;
const sieve = new Uint8Array(SLOTS + 1);
sieve[SLOTS] = ALONE | FIRST | SECOND;

for (const [word, { ways }] of wakings) mark(word, ways.length > 0 ? ALONE | FIRST : FIRST);
for (const second of new Set([...wakings.values()].flatMap(({ before }) => [...before.keys()]))) mark(second, SECOND);

/** Also as it is written with a possessive ending or as initials, of which the sieve sees the first letter and points. */
function mark(word: string, as: number): void {
  for (const written of [word, `${word}'s`, `${word[0]}${'.'.repeat(2 * word.length - 1)}`]) {
    const slot = slotOf(written, 0, written.length);
    sieve[slot] = (sieve[slot] as number) | as;
  }
}

/** By two letters, the last one and the length; one slot for all that is not plain. */
function slotOf(text: string, start: number, end: number): number {
  const one = text.charCodeAt(start);
  const two = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  const last = text.charCodeAt(end - 1);
  if ((one | two | last) > 127) return SLOTS;
  return ((one & 31) * 557 + (two & 31) * 71 + (last & 31) * 13 + end - start) & (SLOTS - 1);
}

const sortOf = (text: string, { start, end }: Token): number => sieve[slotOf(text, start, end)] as number;
const maySteer = (text: string, second: Token) => second.kind === 'number' || (sortOf(text, second) & SECOND) !== 0;

function mayWake(text: string, token: Token, second: Token | undefined): boolean {
  const sort = sortOf(text, token);
  return (sort & ALONE) !== 0 || ((sort & FIRST) !== 0 && second !== undefined && maySteer(text, second));
}
