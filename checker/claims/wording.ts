import type { Ground } from './gap.ts';
import type { Passage } from './passage.ts';
import { type Places, placesOf } from './places.ts';
import type { ReadSentence } from './read-sentences.ts';

/** The words of a sentence. */
export interface Wording {
  /** By their stems. */
  stems: Places;
  /** Those of weight that are no part of a subject's name, by what they have in common with others. */
  kinds: Places;
  passage: Passage;
}

export function wordingOf({ passage, names }: Ground, { sentence, places }: ReadSentence): Wording {
  let named = sentence.first;
  const kinds = placesOf(sentence, (at) => {
    named = names.get(at) ?? named;
    return at < named || passage.isLight[at] ? '' : passage.kinds[at];
  });
  return { stems: places, kinds, passage };
}
