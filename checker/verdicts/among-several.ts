import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import { type Passage, sentenceAt } from '../claims/passage.ts';
import type { Ruling } from './ruling.ts';
import { significantDigits } from './slips.ts';

/** Whether what agrees with one alone of several facts that it could speak of does so by no chance, and nothing speaks against it. */
export const standsOut = (claim: Claim, ruling: Ruling, passage: Passage): boolean =>
  isTellingAmong(claim, ruling) && isPlain(claim, ruling) && !isSpecial(claim, passage) && !claim.doubt();

/** By its digits, or by its day: a single digit comes out right by chance. */
function isTellingAmong({ mention }: Claim, { reason }: Ruling): boolean {
  const quantity = quantityOf(mention);
  if (!quantity) return mention.value.kind === 'time' && mention.value.timex.length >= A_DAY;
  return (reason === 'exact' || reason === 'rounded') && significantDigits(quantity.low.toFixed()) >= DIGITS;
}

const A_DAY = '2020-10-22'.length;
const DIGITS = 2;

const isPlain = ({ mood, time }: Claim, { fact: { validFrom, validTo } }: Ruling): boolean =>
  mood === 'stated' && !(time && validFrom === null && validTo === null);

/** "spending on roads": the words of an attribute go on to what none of its facts knows. */
function isSpecial({ series, sentence }: Claim, passage: Passage): boolean {
  const { stems, tokens, isLight } = passage;
  const known = new Set(series.phrases.flatMap((phrase) => phrase.stems));
  for (let at = sentence; at < sentenceAt(passage, sentence).next - 2; at += 1) {
    if (!known.has(stems[at] as string) || !/^(?:on|for)$/.test(tokens[at + 1]?.key ?? '')) continue;
    const thing = tokens[at + 2];
    if (thing?.kind === 'word' && !thing.capital && !isLight[at + 2] && !known.has(stems[at + 2] as string)) return true;
  }
  return false;
}
