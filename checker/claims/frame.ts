import { isPossessiveAt } from './names-in-text.ts';
import type { Passage } from './passage.ts';

const superlative =
  /^(?:most|least|largest|biggest|smallest|greatest|highest|lowest|tallest|longest|shortest|deepest|widest|heaviest|lightest|oldest|youngest|newest|richest|poorest|wealthiest|strongest|weakest|fastest|slowest|busiest|densest|driest|wettest|coldest|hottest|best|worst)$/;
const rank = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|rank|ranks|ranked)$/;
/** So many words may stand between a superlative and its frame. */
const WORDS = 5;

/** The token of the superlative that a place only sets the frame of: "the ninth largest country in the world", "Africa's smallest state"; null where none does. */
export function superlativeOf(passage: Passage, first: number, next: number): number | null {
  return isPossessiveAt(passage, next - 1) ? superlativeAfter(passage, next) : superlativeBefore(passage, first);
}

function superlativeAfter({ tokens }: Passage, from: number): number | null {
  const at = rank.test(tokens[from]?.key ?? '') ? from + 1 : from;
  return superlative.test(tokens[at]?.key ?? '') ? at : null;
}

function superlativeBefore({ tokens }: Passage, first: number): number | null {
  const joint = tokens[first - 1]?.key === 'the' ? first - 2 : first - 1;
  if (!/^(?:in|of|on|across|within)$/.test(tokens[joint]?.key ?? '')) return null;
  for (let at = joint - 1; at >= joint - WORDS; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (superlative.test(token.key) || (at === joint - 1 && isRank(tokens, at))) return at;
  }
  return null;
}

const isRank = (tokens: Passage['tokens'], at: number): boolean =>
  rank.test(tokens[at]?.key ?? '') || (/^(?:st|nd|rd|th)$/.test(tokens[at]?.key ?? '') && tokens[at - 1]?.kind === 'number');
