import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { quantityOf } from './comparable.ts';
import type { Passage } from './passage.ts';

type Read = Pick<Passage, 'tokens' | 'mentions'>;

const comparing = /^(?:more|fewer|less|than|about|nearly|almost|over|under|roughly|around|only|just|some|a|record|new)$/;

/** Which end of a change a number is: "from fewer than 100,000 to more than 300,000", "compared with 300,000"; null where it is none. */
export function endOfChange(tokens: readonly Token[], { first }: Mention): 'from' | 'to' | null {
  // "to a record of 300,000"
  let at = tokens[first - 1]?.key === 'of' && /^(?:record|total|high|low|peak)$/.test(tokens[first - 2]?.key ?? '') ? first - 3 : first - 1;
  while (comparing.test(tokens[at]?.key ?? '')) at -= 1;
  const key = tokens[at]?.key;
  if (/^(?:with|to)$/.test(key ?? '') && tokens[at - 1]?.key === 'compared') return 'from';
  return key === 'from' || key === 'to' ? key : null;
}

/** How far from a level the number may stand that it came from. */
const FARTHEST = 24;

/**
 * The number that stands for another where the words are looked for that tell what it is: "earned $45 million, or 65 cents a share,
 * compared with $85 million, or $1.24 a share" tells it once for all four.
 */
export function headOf(read: Read, mention: Mention): Mention {
  const told = restatedBy(read, mention) ?? levelFrom(read, mention);
  return told ? headOf(read, told) : mention;
}

/** What something came to, for the number that it came from: the last one of the same unit before it. */
function levelFrom({ tokens, mentions }: Read, mention: Mention): Mention | null {
  const { value, first } = mention;
  if (value.kind !== 'quantity' || value.unit === null || endOfChange(tokens, mention) !== 'from') return null;
  const isLevelOf = ({ value: other, until }: Mention) =>
    until <= first &&
    until > first - FARTHEST &&
    other.kind === 'quantity' &&
    other.unit === value.unit &&
    other.change !== 'up' &&
    other.change !== 'down';
  return mentions.findLast(isLevelOf) ?? null;
}

/** Which end of a change a number is, or the number that it tells anew. */
export const sideOf = (read: Read, mention: Mention): 'from' | 'to' | null =>
  endOfChange(read.tokens, restatedBy(read, mention) ?? mention);

/** The number that a number tells anew: "$31 million, or 76 cents a share"; null where it does not. */
export function restatedBy({ tokens, mentions }: Read, { first }: Mention): Mention | null {
  if (tokens[first - 1]?.key !== 'or' || tokens[first - 2]?.key !== ',') return null;
  return mentions.find(({ until }) => until === first - 2) ?? null;
}

/** Whether a number is what something came to: "fell to $31 million", and "or 76 cents a share" after it. */
export function isLevel(read: Read, mention: Mention): boolean {
  if ((mention.value.kind === 'quantity' && mention.value.change === 'to') || endOfChange(read.tokens, mention) !== null) return true;
  const before = restatedBy(read, mention);
  return before !== null && isLevel(read, before);
}

/** "closed up 42.5 cents to $7.125": a level that stands with its change, which is in the same unit, is no change. */
export const isAfterItsChange = (mentions: readonly Mention[], mention: Mention): boolean => {
  const level = quantityOf(mention);
  if (level?.change !== 'to') return false;
  const by = mentions.find(({ until }) => until <= mention.first && until >= mention.first - HEDGED);
  const change = by ? quantityOf(by) : null;
  return (change?.change === 'up' || change?.change === 'down') && change.unit === level.unit;
};

/** "to", "to more than", ", to about" */
const HEDGED = 4;
