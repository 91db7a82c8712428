import { isWeighty, pairKey } from '../facts/scatter-key.ts';
import type { MayName } from './find-subjects.ts';
import type { Passage } from './passage.ts';

/** How many tokens two words may stand apart by which a name is looked up, where not both have a capital. */
const PAIR_REACH = 40;
/** No story is longer, nor has it so many words in capitals: beyond, fewer pairs are looked up. */
const A_STORY = 20_000;
const MOST_CAPITALS = 300;
const SHORT_REACH = 12;

/**
 * The pairs of words by which the index of facts may know names that stand scattered in a passage: two words in capitals wherever they
 * stand, or one and any other that is not far from it.
 */
export function candidatePairs(passage: Passage, mayName: MayName): Set<string> {
  const pairs = new Set<string>();
  const met = new Set<number>();
  // The same two words stand near each other again and again: numbers tell that sooner than their names.
  const add = (one: Word, other: Word) => {
    const pair = one.id < other.id ? one.id * MOST_WORDS + other.id : other.id * MOST_WORDS + one.id;
    if (one.id === other.id || met.has(pair)) return;
    met.add(pair);
    pairs.add(pairKey(one.stem, other.stem));
  };
  const capitals = new Set<Word>();
  const places = knownWords(passage, mayName);
  let start = 0;
  for (let i = 0; i < places.length; i += 1) {
    const { word, at, isCapital } = places[i] as Place;
    const isNew = isCapital && !capitals.has(word) && capitals.size < MOST_CAPITALS;
    if (isNew) for (const other of capitals) add(word, other);
    const reach = at < A_STORY ? PAIR_REACH : SHORT_REACH;
    while ((places[start] as Place).at < at - reach) start += 1;
    for (let back = start; back < i; back += 1) {
      const other = places[back] as Place;
      if (isCapital || other.isCapital) add(word, other.word);
    }
    if (isNew) capitals.add(word);
  }
  return pairs;
}

/** More than any text has of different words that names hold. */
const MOST_WORDS = 2 ** 15;

interface Word {
  stem: string;
  id: number;
}

interface Place {
  word: Word;
  at: number;
  isCapital: boolean;
}

/** Where the words of a passage stand that a name may hold, each word with a number of its own. */
function knownWords({ tokens, stems }: Passage, mayName: MayName): Place[] {
  const words = new Map<string, Word | null>();
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, key, capital } = tokens[at] as Passage['tokens'][number];
    if (kind !== 'word') continue;
    const stem = stems[at] as string;
    let word = words.get(stem);
    if (word === undefined) {
      word = stem && isWeighty(key) && mayName(stem) ? { stem, id: words.size } : null;
      words.set(stem, word);
    }
    if (word && isWeighty(key)) places.push({ word, at, isCapital: capital });
  }
  return places;
}
