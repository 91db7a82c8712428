import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
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

/** Words that lead from one thing to the next without putting another between them. */
const light = new Set(
  'the a an of in at on for to is was are were be been has have had its their his her as with by that it about this'.split(' '),
);
const LIGHT = 0.5;
/** What stands in brackets, or tells a time, comes between as one word does. */
const ASIDE = 0.5;

/** How far a range of tokens stands from a mention: the words between, more where a clause ends or another mention of the same kind stands between. */
export function gap(passage: Passage, mentions: readonly Mention[], mention: Mention, first: number, next: number): number {
  if (first < mention.until && next > mention.first) return 0;
  const [from, to] = next <= mention.first ? [next, mention.first] : [mention.until, first];
  let cost = 0;
  for (let at = from; at < to; ) {
    const after = asideFrom(passage, mentions, mention, at, to);
    if (after > at) {
      cost += ASIDE;
      at = after;
    } else {
      cost += costOf(passage.tokens[at] as Token);
      at += 1;
    }
  }
  for (const other of mentions)
    if (other !== mention && other.first >= from && other.next <= to && other.value.kind === mention.value.kind) cost += 4;
  return cost;
}

const costOf = ({ key }: Token) => (light.has(key) ? LIGHT : 1 + (Object.hasOwn(breaks, key) ? (breaks[key] as number) : 0));

/** The end of a whole bracket, or of a time that is not the kind of thing measured, that starts at a token; the token itself where none does. */
function asideFrom({ tokens }: Passage, mentions: readonly Mention[], mention: Mention, at: number, to: number): number {
  if (tokens[at]?.key === '(') {
    for (let end = at + 1; end < to && end < at + LONGEST_BRACKET; end += 1) if (tokens[end]?.key === ')') return end + 1;
    return at;
  }
  if (mention.value.kind === 'time') return at;
  const time = mentions.find((other) => other.first === at && other.value.kind === 'time');
  return time && time.next <= to ? time.next : at;
}

const LONGEST_BRACKET = 16;
