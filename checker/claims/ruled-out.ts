import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { stem } from '../units/lemma.ts';
import { kindOf } from './families.ts';
import type { AttributeMatch } from './find-attributes.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Ground } from './gap.ts';
import { verbWithObject, wordToldBy } from './led-to.ts';

/** Whether words of an attribute cannot tell what a mention is of; those of its own list may be shared by it. */
export const isRuledOut = (
  ground: Ground,
  mention: Mention,
  series: Series,
  place: SubjectMention,
  match: AttributeMatch,
  isListed: boolean,
): boolean =>
  isInside(mention, match) ||
  (!isListed && (isOfAnother(ground, mention, match) || isTakenByNext(ground, mention, match))) ||
  isNamedOnly(ground, mention, series, place, match);

/** The mention's own digits are no words of the attribute. */
const isInside = (mention: Mention, match: AttributeMatch) => match.tokens.every((token) => token >= mention.first && token < mention.next);

/** "more than 200, including 12 Americans", "$31 million, or 76 cents a share": the noun another number counts, or is counted by, is not for this one. */
const isOfAnother = ({ mentions }: Ground, mention: Mention, { tokens }: AttributeMatch) =>
  mentions.some(({ value, first, next, until }) => {
    const noun = until - 1;
    if (value.kind !== 'quantity' || noun === first || !tokens.includes(noun) || isWithin(mention, noun)) return false;
    return noun >= next || value.unit?.includes('/') === true;
  });

/** "nine people were held over the bombings": a word that only names the subject, where the sheet counts how many of them there were. */
const isNamedOnly = ({ passage }: Ground, mention: Mention, { unit }: Series, place: SubjectMention, { tokens }: AttributeMatch) =>
  unit !== null &&
  tokens.every((token) => token >= place.first && token < place.next && passage.kinds[token] === kindOf(stem(unit))) &&
  !tokens.some((token) => token === mention.until || isWithin(mention, token));

const isWithin = ({ first, until }: Mention, token: number) => token >= first && token < until;

/** "an area of 5 million and a population of 22 million", "killed three and wounded six": words that go on to a number of their own are not for one before them. */
const isTakenByNext = ({ passage: { tokens }, mentions }: Ground, mention: Mention, { tokens: words }: AttributeMatch) => {
  const last = words.at(-1) as number;
  if (mention.until > last) return false;
  const isObject = verbWithObject(tokens, mention) !== null;
  return mentions.some((other) => wordToldBy(tokens, other) === last || (isObject && verbWithObject(tokens, other) === last));
};
