import type { Mention } from '../grammar/rule.ts';
import type { Passage } from './passage.ts';

const breaks: Record<string, number> = {
  ',': 1.5,
  ';': 8,
  ':': 1,
  '--': 3,
  '(': 0.5,
  ')': 1.5,
  '"': 0.5,
  and: 1,
  but: 3,
  while: 4,
  whereas: 5,
  although: 3,
  who: 0.5,
};

/** How far a range of tokens stands from a mention: the words between, more where a clause ends or another mention of the same kind stands between. */
export function gap({ tokens }: Passage, mentions: readonly Mention[], mention: Mention, first: number, next: number): number {
  if (first < mention.until && next > mention.first) return 0;
  const [from, to] = next <= mention.first ? [next, mention.first] : [mention.until, first];
  let cost = 0;
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    cost += 1 + (Object.hasOwn(breaks, key) ? (breaks[key] as number) : 0);
  }
  for (const other of mentions) {
    if (other !== mention && other.first >= from && other.next <= to && other.value.kind === mention.value.kind) cost += 4;
  }
  return cost;
}
