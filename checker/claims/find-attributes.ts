import type { Sentence } from '../article/sentences.ts';
import type { Phrase } from '../facts/fact-index.ts';
import type { Passage } from './passage.ts';

/** Where a sentence speaks of an attribute: the tokens that say so, in order. */
export interface AttributeMatch {
  tokens: readonly number[];
}

export type StemPlaces = ReadonlyMap<string, readonly number[]>;

export function stemPlaces({ stems }: Passage, sentence: Sentence): StemPlaces {
  const places = new Map<string, number[]>();
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const stem = stems[at] as string;
    if (!stem) continue;
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  }
  return places;
}

/** How far apart the words of one attribute may stand, beyond their own number. */
const SLACK = 4;

/** Every place in a sentence where one of the phrases is spoken; of phrases at the same place the one that says most. */
export function findAttributes(phrases: readonly Phrase[], places: StemPlaces): AttributeMatch[] {
  const found = phrases.flatMap((phrase) => matchPhrase(phrase, places));
  return found.filter(
    (match) =>
      !found.some((other) => other.tokens.length > match.tokens.length && match.tokens.every((token) => other.tokens.includes(token))),
  );
}

function matchPhrase({ stems, literal }: Phrase, places: StemPlaces): AttributeMatch[] {
  const all = stems.map((stem) => places.get(stem));
  if (all.some((list) => list === undefined)) return [];
  const [anchors, ...others] = all as (readonly number[])[];
  const found: AttributeMatch[] = [];
  for (const anchor of anchors ?? []) {
    const tokens = [anchor];
    for (const [i, list] of others.entries()) {
      const near = literal ? list.find((place) => place === anchor + i + 1) : nearest(list, anchor, tokens);
      if (near === undefined) break;
      tokens.push(near);
    }
    if (tokens.length < stems.length) continue;
    tokens.sort((a, b) => a - b);
    if ((tokens.at(-1) as number) - (tokens[0] as number) < stems.length + SLACK) found.push({ tokens });
  }
  return found;
}

function nearest(places: readonly number[], anchor: number, taken: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const place of places)
    if (!taken.includes(place) && (best === undefined || Math.abs(place - anchor) < Math.abs(best - anchor))) best = place;
  return best;
}
