import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import { groupsKnownTo } from '../claims/qualifiers.ts';
import type { Quantity } from '../grammar/rule.ts';
import { isPlural } from '../units/lemma.ts';

const LONGEST_NOUN = 4;

/** All of them, where a number counts those besides somebody: 11 for "his mother and 10 others", 135 for "two leaders and 133 other people"; null where it does not. */
export function withOthers({ mention, sentence, series }: Claim, passage: Passage): Quantity | null {
  const quantity = quantityOf(mention);
  const { tokens, mentions } = passage;
  if (quantity?.shape !== 'value' || !countsOthers(passage, mention) || tokens[mention.first - 1]?.key !== 'and') return null;
  // "a guard and three others" are no four nurses.
  if (quantity.unit === 'other' && series.unit !== null && !anybody.test(series.unit)) return null;
  if (groupsKnownTo(series).has('only some of them')) return null;
  const last = mention.first - 2;
  const counted = mentions.find(
    ({ first, until, value }) => value.kind === 'quantity' && first >= sentence && isNounOf(until, last, passage),
  );
  const besides = counted ? quantityOf(counted) : null;
  if (besides && besides.shape !== 'value') return null;
  const more = besides ? besides.low : isOnePerson(passage, last) ? 1 : null;
  return more === null ? null : { ...quantity, low: quantity.low.plus(more), high: quantity.high.plus(more) };
}

const anybody = /^(?:person|people)$/;

/** "10 others", "10 other people" */
const countsOthers = ({ tokens }: Passage, { first, until }: Claim['mention']) =>
  tokens.slice(first + 1, until + 1).some(({ key }) => key === 'other' || key === 'others');

/** "two exile leaders": whether the words from a number's own to a token are what it counts. */
const isNounOf = (until: number, last: number, { tokens }: Passage) =>
  until - 1 <= last &&
  last - until < LONGEST_NOUN &&
  isPlural(tokens[last]?.key ?? '') &&
  tokens.slice(until, last + 1).every(({ kind }) => kind === 'word');

/** "Orin's mother", "a nurse", "Ann Orin": one, and no last one of several. */
function isOnePerson({ tokens }: Passage, last: number): boolean {
  if (tokens[last]?.kind !== 'word' || isPlural(tokens[last]?.key ?? '')) return false;
  let at = last;
  while (at > last - LONGEST_NOUN && tokens[at]?.kind === 'word' && !determiners.test(tokens[at]?.key ?? '') && !tokens[at]?.freshParagraph)
    at -= 1;
  if (/^(?:an?|the|his|her|their|its)$/.test(tokens[at]?.key ?? '')) at -= 1;
  return !/^(?:,|and|with)$/.test(tokens[at]?.key ?? '');
}

const determiners = /^(?:an?|the|his|her|their|its|and|of|killed|including)$/;
