import { lemma } from '../../units/lemma.ts';
import { type Unit, unitByName } from '../../units/units.ts';
import type { Token } from '../tokens.ts';

/** Of the names of several words that begin with one, how long the longest is and what may stand second. */
interface Names {
  most: number;
  seconds: Set<string>;
}

const longer = new Map<string, Names>();
for (const name of unitByName.keys()) {
  const [first, second, ...others] = name.split(/[ -]/) as [string, ...string[]];
  if (second === undefined) continue;
  const { most, seconds } = longer.get(first) ?? { most: 2, seconds: new Set() };
  longer.set(first, { most: Math.max(most, others.length + 2), seconds: seconds.add(second) });
}

/** The unit whose name stands here, the longest one: `square miles`, `metric tons`. */
export function readUnitName(tokens: readonly Token[], at: number): { unit: Unit; next: number } | null {
  const { kind, key = '' } = tokens[at] ?? {};
  if (kind !== 'word' && key !== '°') return null;
  const singular = lemma(key);
  for (let length = Math.max(mostWords(tokens, at, key), mostWords(tokens, at, singular)); length > 1; length -= 1) {
    const name = nameOf(tokens, at, length);
    const unit = name && unitByName.get(name.key);
    if (unit) return { unit, next: name.next };
  }
  const unit = unitByName.get(singular);
  return unit ? { unit, next: at + 1 } : null;
}

/** How many words the name of a unit may have here; 1 where no second one follows. */
function mostWords(tokens: readonly Token[], at: number, first: string): number {
  const names = longer.get(first);
  if (!names) return 1;
  const hyphen = tokens[at + 1]?.key === '-' ? 1 : 0;
  const second = tokens[at + 1 + hyphen]?.key ?? '';
  return names.seconds.has(second) || names.seconds.has(lemma(second)) ? names.most : 1;
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
