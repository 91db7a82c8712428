import type { Sentence } from '../article/sentences.ts';
import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { stem } from '../units/lemma.ts';
import { contains, overlap } from '../verdicts/interval.ts';
import { slipOf } from '../verdicts/slips.ts';
import { denotedBy } from '../verdicts/tolerance.ts';

const light = new Set(
  `the a an and or but of in on at to for from by with as is are was were be been being has have had do does did it its he she his her they their them that this
  these those there which who whom not no so than then will would can could may might must should into over under about after before said says say`
    .split(/\s+/)
    .map(stem),
);

/** The words of weight around a mention, as stems: those of its sentence without the mentions themselves and what they count. */
export function wordsAround({ stems, mentions }: Passage, { first, next }: Sentence): Set<string> {
  const own = mentions.filter((mention) => mention.first >= first && mention.first < next);
  const words = new Set<string>();
  for (let at = first; at < next; at += 1) {
    const word = stems[at] as string;
    const isCounted = own.some((mention) => mention.first <= at && at < Math.max(mention.next, mention.until));
    if (word && !isCounted && !light.has(word)) words.add(word);
  }
  return words;
}

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** The sentence a mention stands in. */
export function sentenceOf({ sentences }: Passage, { first }: Mention): Sentence {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).first <= first) low = middle;
    else high = middle - 1;
  }
  return sentences[low] as Sentence;
}

/** The quantity of a mention that counts or measures something. */
export const quantityOf = ({ value }: Mention): Quantity | null =>
  value.kind === 'quantity' && value.shape !== 'part' && !value.modifiers.includes('age') ? value : null;

/** Whether two quantities of one unit can stand for the same number: the one rounds to the other, or is hedged as far. */
export function mayBeSame(a: Quantity, b: Quantity): boolean {
  const [one, two] = [denotedBy(a, false), denotedBy(b, false)];
  const isPlain = (quantity: Quantity) => quantity.low.eq(quantity.high) && quantity.comparator === '=' && quantity.hedge === null;
  return isPlain(a) && isPlain(b) ? contains(one, b.low) || contains(two, a.low) : overlap(one, two);
}

/** Numbers far apart are of two things, unless a slip of the hand explains them. */
export function isNear(quantity: Quantity, { low }: Quantity): boolean {
  const ratio = low.eq(0) ? 0 : Number(quantity.low.div(low));
  return (ratio > 0.75 && ratio < 1.34) || slipOf(quantity, null, low) !== null;
}
