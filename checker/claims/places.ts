import type { Sentence } from '../article/sentences.ts';

/** Tokens of a sentence, in order, by something that they have in common. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The tokens of a sentence by what is asked of each; those without an answer are left out. */
export function placesOf({ first, next }: Sentence, keyOf: (at: number) => string | undefined): Places {
  const places = new Map<string, number[]>();
  for (let at = first; at < next; at += 1) {
    const key = keyOf(at);
    if (!key) continue;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}
