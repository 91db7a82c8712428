import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { quantityOf } from './comparable.ts';
import { sideOf } from './end-of-change.ts';
import type { Candidate } from './find-candidates.ts';
import type { Passage } from './passage.ts';

/** Candidates this close in cost cannot be told apart. */
const TIE = 0.25;

/** "rose 4 cents, to $12.51, from $12.47": by how much, to what level and from which take the same words. */
function partOfChange(passage: Passage, mention: Mention): string | null {
  const quantity = quantityOf(mention);
  return quantity && sideOf(passage, mention) === 'from' ? 'from' : (quantity?.change ?? null);
}

export interface Choice {
  best: Candidate;
  rivals: Series[];
}

/** Pairs the cheapest first; a mention speaks of one series, and words of an attribute give meaning to one mention. */
export function choose(candidates: readonly Candidate[], passage: Passage): Choice[] {
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost || a.mention.first - b.mention.first);
  const taken = new Set<Mention>();
  const spent = new Set<string>();
  const choices: Choice[] = [];
  for (const best of sorted) {
    if (taken.has(best.mention)) continue;
    const { match, listed, place, series } = best;
    const key = `${match.tokens.join()} ${listed ? place.first : ''} ${partOfChange(passage, best.mention)} ${series.attribute}`;
    if (spent.has(key)) continue;
    taken.add(best.mention);
    spent.add(key);
    const rivals = sorted.filter((other) => other.mention === best.mention && other.series !== series && other.cost - best.cost < TIE);
    choices.push({ best, rivals: [...new Set(rivals.map((rival) => rival.series))] });
  }
  return choices.sort((a, b) => a.best.mention.first - b.best.mention.first);
}
