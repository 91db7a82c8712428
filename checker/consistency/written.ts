import type { Sentence } from '../article/sentences.ts';
import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { kept } from '../kept.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { type Decimal, decimal } from '../units/decimal.ts';

interface Told {
  sentence: Sentence;
  mentions: readonly Mention[];
}

/** What is found in the sentences of a passage, those with fewer than `least` mentions left out. */
export function inSentences<Found>(passage: Passage, least: number, find: (told: Told) => readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const told of sentencesOf(passage)) if (told.mentions.length >= least) found.push(...find(told));
  return found;
}

/** Kept, since every check asks for them. */
const sentencesOf = kept(({ sentences, mentions }: Passage): readonly Told[] => {
  let at = 0;
  return sentences.map((sentence) => {
    const own: Mention[] = [];
    for (; at < mentions.length && (mentions[at] as Mention).first < sentence.next; at += 1) own.push(mentions[at] as Mention);
    return { sentence, mentions: own };
  });
});

/** The quantity of a mention that writes one plain number, without hedge or bound; null for any other. */
export function plainQuantity({ value }: Mention): Quantity | null {
  if (value.kind !== 'quantity' || value.shape !== 'value') return null;
  return value.comparator === '=' && value.hedge === null ? value : null;
}

/** The key of a token, empty beyond the ends of the text. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';

/** Whether a phrase ends before a token: at a mark that closes it, or at the end of its paragraph. */
export function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.freshParagraph || /^(?:[,.;:)!?]|--)$/.test(token.key);
}

/** The keys of the tokens from `from` to before `to`. */
export const keysBetween = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), Math.max(0, from, to)).map(({ key }) => key);

/** Counted things are whole: their numbers are compared to the last one. */
export const isCount = ({ unit }: Quantity): boolean => measureOf(unit) === null && !unit?.includes('/');

/**
 * What the last written digit of a number stands for, zeros included: 500 → 1, 12.5 million → 100,000. Where a number is part of a
 * reckoning, "500" is five hundred.
 */
export function grainOf({ tokens }: Passage, { first, next, value }: Mention): Decimal {
  const quantity = (value.kind === 'quantity' ? value : value.amount) as Quantity;
  const digits = tokens.slice(first, next).find(({ kind }) => kind === 'number')?.key;
  if (digits === undefined || decimal(digits).eq(0)) return quantity.low.lt(100) ? decimal(1) : quantity.step;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return quantity.low.div(digits).abs().div(decimal(10).pow(decimals));
}

/** How far apart the numbers lie that a round number may stand for: 50 → 10, 1.5 million → 100,000, 2.0 → 0.1. */
export function roundingOf(passage: Passage, mention: Mention): Decimal {
  const grain = grainOf(passage, mention);
  const digits = ((mention.value.kind === 'quantity' ? mention.value : mention.value.amount) as Quantity).low.div(grain).abs().toFixed(0);
  const isDecimal = grain.lt(1) || /[1-9]0*$/.exec(digits) === null;
  return isDecimal ? grain : grain.times(decimal(10).pow(digits.length - digits.replace(/0+$/, '').length));
}
