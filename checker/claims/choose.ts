import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { quantityOf } from './comparable.ts';
import type { Candidate } from './find-candidates.ts';

/** Candidates this close in cost cannot be told apart. */
const TIE = 0.25;

/** "rose 4 cents, to $12.51": by how much and to what level take the same words. */
const isChange = ({ mention }: Candidate) => /^(?:up|down)$/.test(quantityOf(mention)?.change ?? '');

export interface Choice {
  best: Candidate;
  rivals: Series[];
}

/** Pairs the cheapest first; a mention speaks of one series, and words of an attribute give meaning to one mention. */
export function choose(candidates: readonly Candidate[]): Choice[] {
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost || a.mention.first - b.mention.first);
  const taken = new Set<Mention>();
  const spent = new Set<string>();
  const choices: Choice[] = [];
  for (const best of sorted) {
    const key = JSON.stringify([best.series.attribute, best.match.tokens, best.listed ? best.place.first : null, isChange(best)]);
    if (taken.has(best.mention) || spent.has(key)) continue;
    taken.add(best.mention);
    spent.add(key);
    const rivals = sorted.filter((other) => other.mention === best.mention && other.series !== best.series && other.cost - best.cost < TIE);
    choices.push({ best, rivals: [...new Set(rivals.map((rival) => rival.series))] });
  }
  return choices.sort((a, b) => a.best.mention.first - b.best.mention.first);
}
