import type { Sentence } from '../article/sentences.ts';
import { readMood } from '../claims/mood.ts';
import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { isNear, mayBeSame, sentenceOf, shared, wordsAround } from './same-thing.ts';
import { isCount, keysBetween, plainQuantity } from './written.ts';

/** The same thing said twice with different numbers: same noun and qualifiers, nearly the same sentence, no other time or name. */
export const checkRepeated: Check = (passage) => {
  const byNoun = new Map<string, Mention[]>();
  for (const mention of passage.mentions) {
    const quantity = plainQuantity(mention);
    if (!quantity?.unit || !isCount(quantity) || quantity.change !== null) continue;
    const noun = [quantity.unit, ...quantity.modifiers].join('\n');
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), mention]);
  }
  return [...byNoun.values()].flatMap((mentions) => (mentions.length <= MOST ? amongThem(passage, mentions) : []));
};

/** A noun counted more often is that of a list. */
const MOST = 12;

function amongThem(passage: Passage, mentions: readonly Mention[]): Outcome[] {
  return mentions.flatMap((later, at) => {
    const earlier = mentions.slice(0, at).find((one) => isSame(passage, one, later));
    return earlier ? [flag(passage, earlier, later)] : [];
  });
}

const LEAST_SHARED = 3;
const LEAST_ALIKE = 0.75;

function isSame(passage: Passage, one: Mention, two: Mention): boolean {
  const [x, y] = [one.value as Quantity, two.value as Quantity];
  const sentences = [sentenceOf(passage, one), sentenceOf(passage, two)] as const;
  const [a, b] = sentences;
  if (a === b || mayBeSame(x, y) || !isNear(x, y)) return false;
  const [words, others] = [wordsAround(passage, a), wordsAround(passage, b)];
  const common = shared(words, others);
  if (common < LEAST_SHARED || common / Math.max(words.size, others.size) < LEAST_ALIKE) return false;
  const qualifiersOf = ({ first, next }: Sentence) =>
    keysBetween(passage.tokens, first, next)
      .filter((key) => qualifying.test(key))
      .join();
  const isPlain = [one, two].every((mention, at) => {
    const sentence = sentences[at] as Sentence;
    const isApart = keysBetween(passage.tokens, sentence.first, sentence.next).some((key) => apart.test(key));
    return !isApart && qualifiersOf(sentence) === qualifiersOf(a) && readMood(passage, sentence, mention) === 'stated';
  });
  return isPlain && timesIn(passage, a) === timesIn(passage, b) && namesIn(passage, a) === namesIn(passage, b);
}

/** Words that tell one of several from the others. */
const apart =
  /^(?:more|less|fewer|other|others|another|additional|extra|further|first|second|third|last|next|then|later|earlier|previously|previous|originally|initially|former|formerly|now|instead|but|while|remaining|rest|from|up|down|rose|fell|respectively|also|again|either|planned|proposed|wanted|only)$/;

/** Words that both must have, or neither. */
const qualifying = /^(?:each|per|every|average|both|new|minimum|maximum|men|women|male|female|urban|rural)$/;

const timesIn = ({ mentions }: Passage, { first, next }: Sentence) =>
  mentions
    .filter((mention) => mention.first >= first && mention.first < next && mention.value.kind === 'time')
    .map(({ value }) => (value.kind === 'time' ? value.timex : ''))
    .join();

const namesIn = ({ tokens }: Passage, { first, next }: Sentence) =>
  tokens
    .slice(first + 1, next)
    .filter(({ kind, capital }) => kind === 'word' && capital)
    .map(({ key }) => key)
    .sort()
    .join();

function flag(passage: Passage, earlier: Mention, later: Mention): Outcome {
  const [before, quote] = [quoteOf(passage, earlier), quoteOf(passage, later)];
  const explanation = `The same is said before with “${before}”, here with “${quote}”.`;
  const value = (earlier.value as Quantity).low;
  return outcome({ check: 'repeated', mention: later, agrees: false, value, explanation, suggestions: [before], severity: 'warning' });
}
