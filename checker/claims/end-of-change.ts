import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';

const comparing = /^(?:more|fewer|less|than|about|nearly|almost|over|under|roughly|around|only|just|some)$/;

/** Which end of a change a number is: "from fewer than 100,000 to more than 300,000"; null where it is none. */
export function endOfChange(tokens: readonly Token[], { first }: Mention): 'from' | 'to' | null {
  let at = first - 1;
  while (comparing.test(tokens[at]?.key ?? '')) at -= 1;
  const key = tokens[at]?.key;
  return key === 'from' || key === 'to' ? key : null;
}
