import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { measureOf } from '../units/canonical-unit.ts';

const hedge = /^(?:about|around|some|nearly|almost|over|under|only|just|roughly|below|above)$/;

/** The word that goes on to a number by "of": "a population of nearly 22 million", "a world rank of 170"; null where none does. */
export function wordBefore(tokens: readonly Token[], { first, value }: Mention): number | null {
  const of = beforeHedges(tokens, first);
  return value.kind === 'quantity' && tokens[of]?.key === 'of' ? of - 1 : null;
}

const being = /^(?:is|are|was|were)$/;

/** The word that a number is said to be the amount of: as `wordBefore`, or by a verb, "users were 40 million". */
export function wordToldBy(tokens: readonly Token[], mention: Mention): number | null {
  const verb = beforeHedges(tokens, mention.first);
  const isVerb = mention.value.kind === 'quantity' && being.test(tokens[verb]?.key ?? '');
  return isVerb ? verb - 1 : wordBefore(tokens, mention);
}

/** The verb that a count is the object of: "wounded six others", no "were killed 12 miles away". */
export function verbWithObject(tokens: readonly Token[], { first, value }: Mention): number | null {
  const verb = beforeHedges(tokens, first);
  const isCount = value.kind === 'quantity' && measureOf(value.unit) === null;
  return isCount &&
    isPastVerb(tokens[verb]) &&
    !/^(?:has|have|had)$/.test(tokens[verb]?.key ?? '') &&
    !/^(?:be|been|was|were|is|are)$/.test(tokens[verb - 1]?.key ?? '')
    ? verb
    : null;
}

/** "killed more than 200 people, including 12 nurses, and wounded 5,000": the number that an earlier verb of the same doer goes with; null where none does. */
export function sameDoer(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): Mention | null {
  const verb = verbOf(tokens, mention);
  if (verb === null || tokens[verb - 1]?.key !== 'and') return null;
  const before = mentions.filter((other) => other.until < verb && verbOf(tokens, other) !== null).at(-1);
  const between = before && tokens.slice(before.until, verb - 1);
  return between && !between.some((token) => token.key === ';' || clausal.test(token.key) || token.freshParagraph) ? before : null;
}

const verbOf = (tokens: readonly Token[], mention: Mention): number | null => {
  const verb = verbWithObject(tokens, mention);
  const before = beforeHedges(tokens, mention.first);
  return verb ?? (mention.value.kind === 'quantity' && /^[a-z]{3,}[^h]ing$/.test(tokens[before]?.key ?? '') ? before : null);
};

/** Words of a clause with a doer of its own. */
const clausal = /^(?:who|which|that|while|when|after|before|said|says|is|are|was|were|has|have|had|will|would)$/;

const MOST_HEDGES = 2;

/** The token that stands before a number and the words which soften it. */
function beforeHedges(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at > first - MOST_HEDGES - 1 && hedge.test(tokens[at]?.key ?? '')) at -= 1;
  return at;
}
