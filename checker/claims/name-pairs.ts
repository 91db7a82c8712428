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
  const capitals: Word[] = [];
  const near: (Word & { at: number; isCapital: boolean })[] = [];
  // The same two words stand near each other again and again: numbers tell that sooner than their names.
  const add = (one: Word, other: Word) => {
    const pair = one.id < other.id ? one.id * MOST_WORDS + other.id : other.id * MOST_WORDS + one.id;
    if (one.id === other.id || met.has(pair)) return;
    met.add(pair);
    pairs.add(pairKey(one.stem, other.stem));
  };
  const wordOf = knownWords(passage, mayName);
  const namedFirst = new Set<Word>();
  for (const [at, { capital: isCapital }] of passage.tokens.entries()) {
    const word = wordOf(at);
    if (!word) continue;
    const isNew = isCapital && !namedFirst.has(word) && capitals.length < MOST_CAPITALS;
    if (isNew) for (const other of capitals) add(word, other);
    const reach = at < A_STORY ? PAIR_REACH : SHORT_REACH;
    for (let i = near.length - 1; i >= 0 && (near[i] as { at: number }).at >= at - reach; i -= 1) {
      const other = near[i] as (typeof near)[number];
      if (isCapital || other.isCapital) add(word, other);
    }
    if (isNew) {
      capitals.push(word);
      namedFirst.add(word);
    }
    near.push({ ...word, at, isCapital });
  }
  return pairs;
}

/** More than any text has of different words. */
const MOST_WORDS = 2 ** 26;

interface Word {
  stem: string;
  id: number;
}

/** The words of a passage that a name may hold, each with a number of its own. */
function knownWords({ tokens, stems }: Passage, mayName: MayName): (at: number) => Word | null {
  const words = new Map<string, Word | null>();
  return (at) => {
    const token = tokens[at] as Passage['tokens'][number];
    if (token.kind !== 'word' || !isWeighty(token.key)) return null;
    const stem = stems[at] as string;
    let word = words.get(stem);
    if (word === undefined) {
      word = stem && mayName(stem) ? { stem, id: words.size } : null;
      words.set(stem, word);
    }
    return word;
  };
}
