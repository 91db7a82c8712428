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
export function candidatePairs({ tokens, stems }: Passage, mayName: MayName): Set<string> {
  const pairs = new Set<string>();
  const capitals = new Set<string>();
  const near: { stem: string; at: number; isCapital: boolean }[] = [];
  for (const [at, token] of tokens.entries()) {
    const stem = token.kind === 'word' && isWeighty(token.key) ? (stems[at] as string) : '';
    if (!stem || !mayName(stem)) continue;
    const add = (other: string) => other !== stem && pairs.add(pairKey(stem, other));
    if (token.capital && !capitals.has(stem) && capitals.size < MOST_CAPITALS) for (const other of capitals) add(other);
    const reach = at < A_STORY ? PAIR_REACH : SHORT_REACH;
    for (let i = near.length - 1; i >= 0 && (near[i] as { at: number }).at >= at - reach; i -= 1) {
      const other = near[i] as { stem: string; isCapital: boolean };
      if (token.capital || other.isCapital) add(other.stem);
    }
    if (token.capital && capitals.size < MOST_CAPITALS) capitals.add(stem);
    near.push({ stem, at, isCapital: token.capital });
  }
  return pairs;
}
