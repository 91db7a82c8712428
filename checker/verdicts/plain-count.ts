import type { Claim } from '../claims/claim.ts';
import { isComparable, quantityOf } from '../claims/comparable.ts';
import { kindOf } from '../claims/families.ts';
import { type Passage, sentenceAt } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import { nameStemsOf } from '../facts/scatter-key.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import { daysOf, isOfPeriod, validity } from './timeline.ts';

/**
 * Whether a number can hardly count anything but what a fact does: its noun is one of the attribute's own ("11 abstentions", "five Iraqis
 * were deported"), its sentence has all words of one of the ways to speak of the attribute and a word of the subject's name, no other such
 * number, and no other time than the fact's.
 */
export function isPlainCount({ mention, series, sentence }: Claim, fact: Fact, passage: Passage): boolean {
  const { first, next } = sentenceAt(passage, sentence);
  const quantity = quantityOf(mention) as Quantity;
  const { unit, shape } = quantity;
  if (!unit || shape === 'vague' || shape === 'part' || measureOf(unit) || plain.test(unit)) return false;
  if (definite.test(passage.tokens[mention.first - 1]?.key ?? '')) return false;
  const within = passage.mentions.filter((one) => one.first >= first && one.first < next);
  if (within.filter((one) => isComparable(one, series)).length > 1 || within.some((one) => isOutside(one, fact))) return false;
  const names = nameStemsOf(series.subject);
  const isNamed = passage.stems.some((word, at) => at >= first && at < next && passage.tokens[at]?.capital === true && names.has(word));
  const told = new Set(passage.kinds.slice(first, next));
  const kinds = wordsOf(quantity).map(kindOf);
  return (
    isNamed &&
    series.phrases.some(({ stems, per, isLoose }) => {
      const known = new Set(stems.map(kindOf));
      const isWhole = !per && !isLoose && known.size > 1 && [...known].every((kind) => told.has(kind));
      return (
        isWhole && known.has(kinds[0] as string) && kinds.every((kind, i) => known.has(kind) || names.has(wordsOf(quantity)[i] as string))
      );
    })
  );
}

/** Nouns that count anybody. */
const plain = /^(?:person|people|other|victim)$/;

/** "any of the eight sites": those spoken of, whatever is said of them here. */
const definite = /^(?:the|all|these|those|its|their|his|her|other|another|some)$/;

/** The counted noun, and the words that stand with it. */
const wordsOf = ({ unit, modifiers }: Quantity): string[] => [...(unit as string).split(' ').slice(-1), ...modifiers].map(stem);

/** A date that is not of the fact's whole time: "last year" for what was counted since 1985. */
function isOutside(mention: Mention, fact: Fact): boolean {
  const days = mention.value.kind === 'time' && mention.value.type === 'date' ? daysOf(mention) : null;
  const { first, last } = validity(fact);
  return days !== null && !(days.first <= first && days.last >= last) && !isOfPeriod(fact, days);
}
