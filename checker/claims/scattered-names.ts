import type { FactIndex, Subject } from '../facts/fact-index.ts';
import { isWeighty, type NameWord, pairKey, wordsOfWeight } from '../facts/scatter-key.ts';
import { kept } from '../kept.ts';
import type { MayName } from './find-subjects.ts';
import type { Passage } from './passage.ts';
import type { Places } from './places.ts';

/** How many tokens two words of a name may stand apart. */
const REACH = 12;

/**
 * The subjects of whose names all words of weight stand in a sentence, in whatever order: "A car bombing outside the U.S. embassy in
 * Tanzania" for "bombing of the U.S. embassy in Tanzania". Good for agreement only, since the words may belong to others.
 */
export const findScattered = (passage: Passage, places: Places, index: FactIndex): Subject[] =>
  index.subjects.filter((subject) => scatteredNamesOf(subject).some((words) => standTogether(passage, words, places)));

function standTogether({ tokens }: Passage, words: readonly NameWord[], places: Places): boolean {
  if (!words.every(({ stem }) => places.has(stem))) return false;
  const found = words.map(({ stem, isCapital }) => places.get(stem)?.filter((at) => !isCapital || tokens[at]?.capital) ?? []);
  const [anchors, ...others] = found as [number[], ...number[][]];
  return anchors.some((anchor) => others.every((list) => list.some((at) => Math.abs(at - anchor) <= REACH)));
}

/** The names of a subject that can be known by their words alone: two or more of weight, one of them with a capital. */
const scatteredNamesOf = kept(({ names }: Subject): readonly (readonly NameWord[])[] =>
  names.map(wordsOfWeight).filter((words) => words.length > 1 && words.some(({ isCapital }) => isCapital)),
);

/** The pairs of words by which the index of facts may know names that stand scattered in a passage: one of the two has a capital. */
export function candidatePairs({ tokens, stems, sentences }: Passage, mayName: MayName): Set<string> {
  const pairs = new Set<string>();
  for (const { first, next } of sentences) {
    const weighty: number[] = [];
    for (let at = first; at < next; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !stems[at] || !isWeighty(token.key) || !mayName(stems[at] as string)) continue;
      for (let i = weighty.length - 1; i >= 0 && (weighty[i] as number) >= at - REACH; i -= 1) {
        const other = weighty[i] as number;
        if (stems[other] !== stems[at] && (token.capital || tokens[other]?.capital))
          pairs.add(pairKey(stems[at] as string, stems[other] as string));
      }
      weighty.push(at);
    }
  }
  return pairs;
}
