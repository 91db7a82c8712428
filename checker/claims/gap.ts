import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { endOfChange } from './end-of-change.ts';
import type { Passage } from './passage.ts';

const breaks = new Map([
  [',', 1.5],
  [';', 8],
  [':', 1],
  ['--', 3],
  ['(', 0.5],
  [')', 1.5],
  ['"', 0.5],
  ['and', 1],
  ['but', 3],
  ['while', 4],
  ['whereas', 5],
  ['although', 3],
  ['who', 0.5],
]);

const LIGHT = 0.5;
/** What stands in brackets, or tells a time, comes between as one word does. */
const ASIDE = 0.5;

/** A sentence with what is read in it: its mentions, and the names of subjects. */
export interface Ground {
  passage: Passage;
  mentions: readonly Mention[];
  /** Where each name starts and what follows it. */
  names: ReadonlyMap<number, number>;
}

/** How far a range of tokens stands from a mention: the words between, more where a clause ends or another mention of the same kind stands between. */
export function gap(ground: Ground, mention: Mention, first: number, next: number): number {
  if (first < mention.until && next > mention.first) return 0;
  const [from, to] = next <= mention.first ? [next, boundedFrom(ground.passage.tokens, mention.first, next)] : [mention.until, first];
  let cost = 0;
  for (let at = from; at < to; ) {
    const aside = asideFrom(ground, mention, at, to);
    cost += aside > at ? ASIDE : costOf(ground.passage, at);
    at = Math.max(aside, at + 1);
  }
  for (const other of ground.mentions)
    if (
      other !== mention &&
      other.first >= from &&
      other.next <= to &&
      other.value.kind === mention.value.kind &&
      !isItsChange(ground.passage, mention, other)
    )
      cost += 4;
  return cost;
}

const bounding = /^(?:more|less|fewer|greater|than|nearly|almost|about|around|roughly|approximately|least|most)$/;

/** "less than 500" stands where its number would. */
function boundedFrom(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && bounding.test(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

/** "rose 15% to $2.17 billion", "jumped from 100,000 to 300,000": the change belongs to the level, and so does what it was before. */
const isItsChange = ({ tokens }: Passage, mention: Mention, other: Mention) =>
  mention.value.kind === 'quantity' &&
  other.value.kind === 'quantity' &&
  ((mention.value.change === 'to' && (other.value.change === 'up' || other.value.change === 'down')) ||
    (other.first < mention.first && endOfChange(tokens, mention) === 'to' && endOfChange(tokens, other) === 'from'));

const costOf = ({ tokens, isLight }: Passage, at: number) => (isLight[at] ? LIGHT : 1 + (breaks.get(tokens[at]?.key ?? '') ?? 0));

/** The end of a whole bracket, aside or name that starts at a token, or of a time that is not the kind of thing measured; the token itself where none does. */
function asideFrom(ground: Ground, mention: Mention, at: number, to: number): number {
  const { passage, mentions, names } = ground;
  const key = passage.tokens[at]?.key;
  if (key === '(') return closedBy(ground, ')', at, to);
  if (key === ',') return closedBy(ground, ',', at, to);
  const name = names.get(at);
  if (name !== undefined) return name <= to ? name : at;
  if (mention.value.kind === 'time') return at;
  const time = mentions.find((other) => other.first === at && other.value.kind === 'time');
  return time && time.next <= to ? time.next : at;
}

const LONGEST_ASIDE = 12;
const finite = /^(?:is|was|are|were|has|had|have|and|but|or|while|which|who)$/;

/** "the Population and Housing Census" */
const isWithinName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === 'and' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;

/** Where ", as estimated in late 2010," ends: an aside has no verb and no number of its own. */
function closedBy({ passage: { tokens }, mentions }: Ground, mark: string, at: number, to: number): number {
  for (let end = at + 1; end < to && end < at + LONGEST_ASIDE; end += 1) {
    const key = tokens[end]?.key ?? '';
    if (key === mark) {
      const isAside =
        end > at + 1 &&
        (mark === ')' || !mentions.some((other) => other.value.kind === 'quantity' && other.first > at && other.next <= end));
      return isAside ? end + 1 : at;
    }
    if (mark === ',' && ((finite.test(key) && !isWithinName(tokens, end)) || key === ';' || key === '--')) return at;
  }
  return at;
}
