import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Passage } from './passage.ts';

const comparing = /^(?:more|fewer|less|than|about|nearly|almost|over|under|roughly|around|only|just|some|a|record|new)$/;

/** Which end of a change a number is: "from fewer than 100,000 to more than 300,000"; null where it is none. */
export function endOfChange(tokens: readonly Token[], { first }: Mention): 'from' | 'to' | null {
  let at = first - 1;
  while (comparing.test(tokens[at]?.key ?? '')) at -= 1;
  const key = tokens[at]?.key;
  return key === 'from' || key === 'to' ? key : null;
}

type Read = Pick<Passage, 'tokens' | 'mentions'>;

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
