import { english, type Way } from './english.ts';
import { amount } from './quantities/amount.ts';
import type { Context, Rule } from './rule.ts';
import type { Token } from './tokens.ts';

/** The rules that wake at a word, and those at the word before another one. */
interface Waking {
  rules: readonly Rule[];
  before: ReadonlyMap<string, readonly Rule[]>;
}

const none: readonly Rule[] = [];
const atFraction = english.filter(({ rule }) => rule === amount).map(({ rule }) => rule);

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
  const before = new Map(seconds.map((second) => [second, rulesOf(first, `${first} ${second}`)]));
  const waking = { rules: rulesOf(first), before };
  wakings.set(first, waking);
  return waking;
}

function rulesOf(...woken: string[]): readonly Rule[] {
  return english.filter((way) => woken.some((phrase) => waysOf.get(phrase)?.has(way))).map(({ rule }) => rule);
}

const atNumber = wakingOf('#') as Waking;

const fractionMark = /[¼-¾⅐-⅞]/;

/** The rules that wake at a token: most words wake none. */
export function rulesAt({ text, tokens }: Pick<Context, 'text' | 'tokens'>, at: number): readonly Rule[] {
  const token = tokens[at] as Token;
  const second = tokens[at + 1];
  if (token.kind === 'word') return mayWake(text, token, second) ? rulesIn(wakings.get(token.key) ?? wakingOf(token.key), second) : none;
  if (token.kind === 'number') return second && maySteer(text, second) ? rulesIn(atNumber, second) : atNumber.rules;
  return token.key.charCodeAt(0) > 127 && fractionMark.test(token.key) ? atFraction : none;
}

function rulesIn(waking: Waking | undefined, second: Token | undefined): readonly Rule[] {
  if (!waking) return none;
  return waking.before.get(second?.kind === 'number' ? '#' : (second?.key ?? '')) ?? waking.rules;
}

/** What a word may be to the table, by a short hash of it: most are nothing, and are not looked up. */
const ALONE = 1;
const FIRST = 2;
const SECOND = 4;
const SLOTS = 1 << 14;
const sieve = new Uint8Array(SLOTS + 1);
sieve[SLOTS] = ALONE | FIRST | SECOND;

for (const first of secondsOf.keys()) mark(first, waysOf.has(first) ? ALONE | FIRST : FIRST);
for (const second of new Set([...secondsOf.values()].flat())) mark(second, SECOND);

/** Also as it is written with a possessive ending or as initials. */
function mark(word: string, as: number): void {
  for (const written of [word, `${word}'s`, word.replace(/./g, '$&.')]) {
    const slot = slotOf(written, 0, written.length);
    sieve[slot] = (sieve[slot] as number) | as;
  }
}

/** By two letters, the last one and the length; one slot for all that is not plain. */
function slotOf(text: string, start: number, end: number): number {
  const [one, two, last] = [text.charCodeAt(start), end - start > 1 ? text.charCodeAt(start + 1) : 0, text.charCodeAt(end - 1)];
  if ((one | two | last) > 127) return SLOTS;
  return ((one & 31) * 557 + (two & 31) * 71 + (last & 31) * 13 + end - start) & (SLOTS - 1);
}

const sortOf = (text: string, { start, end }: Token): number => sieve[slotOf(text, start, end)] as number;
const maySteer = (text: string, second: Token) => second.kind === 'number' || (sortOf(text, second) & SECOND) !== 0;

function mayWake(text: string, token: Token, second: Token | undefined): boolean {
  const sort = sortOf(text, token);
  return (sort & ALONE) !== 0 || ((sort & FIRST) !== 0 && second !== undefined && maySteer(text, second));
}
