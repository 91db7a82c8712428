import type { Passage } from '../claims/passage.ts';
import { startOf } from '../grammar/find-mentions.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { convert } from '../units/convert.ts';
import type { Decimal } from '../units/decimal.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { isNear, mayBeSame, quantityOf, sentenceOf, shared, wordsAround } from './same-thing.ts';
import { isCount, plainQuantity } from './written.ts';

/** A number of the headline that the story gives otherwise. Only where the story has one other number of the same thing, and never this one. */
export const checkHeadline: Check = (passage, title) => {
  const [headline, body] = title ? parted(passage, title) : [[], []];
  return headline.flatMap((mention) => {
    const quantity = plainQuantity(mention);
    if (!quantity?.unit || quantity.change !== null || quantity.modifiers.includes('age') || !isTelling(quantity.unit)) return [];
    const others = body.filter((other) => quantityOf(other)?.unit === quantity.unit);
    const [other, ...more] = others;
    const isOther = other && plainQuantity(other) && more.every((one) => quantityOf(one)?.low.eq((other.value as Quantity).low));
    if (!isOther || !isNear(quantity, other.value as Quantity) || isGiven(quantity, body) || !isOfSame(passage, mention, other)) return [];
    return [flag(passage, mention, other)];
  });
};

/** A story has many sums of money and percentages, each of something else. */
const isTelling = (unit: string) => !/^(?:money|percent|points|time)$/.test(measureOf(unit)?.dimension ?? '') && !unit.includes('/');

/** The mentions of the headline, where it stands at the top of the text and is no sentence, and those of the story. */
function parted(passage: Passage, title: string): [Mention[], Mention[]] {
  const { text, tokens, mentions } = passage;
  const start = text.indexOf(title);
  if (start < 0 || /[.!?:]$/.test(title) || text.slice(0, start).trim().length > LONGEST_KICKER) return [[], []];
  const isInTitle = ({ first }: Mention) => startOf(tokens, first) >= start && startOf(tokens, first) < start + title.length;
  return [mentions.filter(isInTitle), mentions.filter((mention) => startOf(tokens, mention.first) >= start + title.length)];
}

/** What may stand above a headline: a date, a section's name. */
const LONGEST_KICKER = 80;

/** Whether the story has the headline's number somewhere, rounded, of something else, in another unit, or as a sum or difference of others. */
function isGiven(quantity: Quantity, body: readonly Mention[]): boolean {
  const others = body.flatMap((mention) => quantityOf(mention) ?? []);
  const isOne = others.some((other) => mayBeSame(quantity, other));
  const values = others.flatMap((other) => (other.low.eq(other.high) ? inUnitOf(quantity, other) : []));
  return isOne || isReached(values.slice(0, MOST_SUMMED), quantity.low);
}

const inUnitOf = (quantity: Quantity, { low, unit }: Quantity): Decimal[] => {
  const value = unit === null ? low : convert(low, unit, quantity.unit);
  return value ? [value] : [];
};
const MOST_SUMMED = 40;

function isReached(values: readonly Decimal[], target: Decimal): boolean {
  return values.some(
    (a, i) => a.round().eq(target) || values.some((b, j) => j > i && (a.plus(b).eq(target) || a.minus(b).abs().eq(target))),
  );
}

/** Whether headline and story speak of the same: words they share, the more of them the more commonly such things are counted. */
function isOfSame(passage: Passage, mention: Mention, other: Mention): boolean {
  const [a, b] = [mention, other].map((one) => wordsAround(passage, sentenceOf(passage, one))) as [Set<string>, Set<string>];
  const quantity = mention.value as Quantity;
  const isCommon = !isCount(quantity) || common.has(quantity.unit as string);
  return shared(a, b) >= (isCommon ? 3 : 1);
}

const common = new Set('person man woman child year time thing way place other day month'.split(' '));

function flag(passage: Passage, mention: Mention, other: Mention): Outcome {
  const [quote, elsewhere] = [quoteOf(passage, mention), quoteOf(passage, other)];
  const explanation = `The headline says “${quote}”, the story says “${elsewhere}” of the same.`;
  return outcome({
    check: 'headline',
    mention,
    agrees: false,
    value: (other.value as Quantity).low,
    explanation,
    suggestions: [elsewhere],
  });
}
