import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';

const hedge = /^(?:about|around|some|nearly|almost|over|under|only|just|roughly|below|above)$/;

/** The word that goes on to a number by "of": "a population of nearly 22 million", "a world rank of 170"; null where none does. */
export function wordBefore(tokens: readonly Token[], { first, value }: Mention): number | null {
  if (value.kind !== 'quantity') return null;
  let of = first - 1;
  while (of > first - MOST_HEDGES - 1 && hedge.test(tokens[of]?.key ?? '')) of -= 1;
  return tokens[of]?.key === 'of' ? of - 1 : null;
}

const MOST_HEDGES = 2;
const being = /^(?:is|are|was|were)$/;

/** The word that a number is said to be the amount of: as `wordBefore`, or by a verb, "users were 40 million". */
export function wordToldBy(tokens: readonly Token[], mention: Mention): number | null {
  const { first, value } = mention;
  if (value.kind !== 'quantity') return null;
  let verb = first - 1;
  while (verb > first - MOST_HEDGES - 1 && hedge.test(tokens[verb]?.key ?? '')) verb -= 1;
  return being.test(tokens[verb]?.key ?? '') ? verb - 1 : wordBefore(tokens, mention);
}
