import { lemma } from '../../units/lemma.ts';
import { type Unit, unitByName } from '../../units/units.ts';
import type { Token } from '../tokens.ts';

/** The most words that a unit's name has which begins with a word. */
const longest = new Map<string, number>();
for (const name of unitByName.keys()) {
  const words = name.split(/[ -]/);
  const first = words[0] as string;
  longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
}

/** The unit whose name stands here, the longest one: `square miles`, `metric tons`. */
export function readUnitName(tokens: readonly Token[], at: number): { unit: Unit; next: number } | null {
  const { kind, key = '' } = tokens[at] ?? {};
  if (kind !== 'word' && key !== '°') return null;
  const most = Math.max(longest.get(key) ?? 0, longest.get(lemma(key)) ?? 0);
  for (let length = most; length >= 1; length -= 1) {
    const name = length === 1 ? { key: lemma(key), next: at + 1 } : nameOf(tokens, at, length);
    const unit = name && unitByName.get(name.key);
    if (unit) return { unit, next: name.next };
  }
  return null;
}

/** `length` words from here, the last in the singular, a hyphen between two standing for a space. */
function nameOf(tokens: readonly Token[], at: number, length: number): { key: string; next: number } | null {
  const words: string[] = [];
  let next = at;
  while (words.length < length) {
    if (words.length > 0 && tokens[next]?.key === '-' && tokens[next]?.glued) next += 1;
    const token = tokens[next];
    if ((token?.kind !== 'word' && token?.key !== '°') || (words.length > 0 && token.freshLine)) return null;
    words.push(token.key);
    next += 1;
  }
  const head = words.length > 1 ? lemma(words[0] as string) : undefined;
  const last = lemma(words.pop() as string);
  const key = [...words, last].join(' ');
  // The plural stands on the first word of "metres per second" and "degrees Celsius".
  if (head !== undefined && !unitByName.has(key)) return { key: [head, ...words.slice(1), last].join(' '), next };
  return { key, next };
}
