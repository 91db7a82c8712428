import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import { type Passage, sentenceAt } from '../claims/passage.ts';
import type { Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { isNearDate } from './near-date.ts';
import type { Ruling } from './ruling.ts';
import { significantDigits } from './slips.ts';

/** Fewer digits come out so by chance. */
const TELLING_DIGITS = 2;
/** The evidence that a claim in other words needs. */
const PLENTY = 4.5;

/**
 * Whether a value that differs is the sheet's but for one slip: then the value itself says what it speaks of, where the words alone
 * would not. "853,000" for 358,000, "fewer than 10,000" for more, "Dec. 21, 1985" for 1988. A date needs words of its attribute too,
 * since days come round.
 */
export function isNearMiss(claim: Claim, { verdict, reason, fact }: Ruling, passage: Passage): boolean {
  if (verdict !== 'refuted' || (claim.evidence !== null && claim.evidence < PLENTY) || claim.isOfAnother()) return false;
  const { type } = claim.series;
  if (type === 'date') return reason === 'date-differs' && isNearDate(claim, fact.value, passage);
  if (type !== 'number') return false;
  const { low, high, hedge } = quantityOf(claim.mention) as Quantity;
  if (reason === 'magnitude' || reason === 'digits-swapped') {
    const ratio = low.div(decimal(fact.value));
    if (reason === 'magnitude' && hedge !== null && claim.evidence !== null && !isPowerOfTen(Number(ratio))) return false;
    return (significantDigits(fact.value) >= TELLING_DIGITS || isOfAnotherScale(claim, ratio)) && !isRatioTold(claim, ratio, passage);
  }
  return reason === 'comparator' && fact.comparator !== '=' && [low, high].some((end) => end.eq(decimal(fact.value)));
}

/** "121 million, a tenth of the country", "1,340, ten percent of them": the text says itself that one is a share of the other. */
function isRatioTold({ sentence }: Claim, ratio: Decimal, passage: Passage): boolean {
  const { next } = sentenceAt(passage, sentence);
  return passage.mentions.some(({ first, value }) => {
    if (first < sentence || first >= next || value.kind !== 'quantity') return false;
    const told = value.unit === '%' ? value.low.div(100) : value.low;
    return (
      (value.unit === '%' || value.shape === 'part' || value.unit === 'time') &&
      [ratio, decimal(1).div(ratio)].some((one) => isNear(told, one))
    );
  });
}

/** "about 16.7 million" is about a tenth of too much to be a slip for 170.33 million. */
const isPowerOfTen = (ratio: number) => Math.abs(ratio / 10 ** Math.round(Math.log10(ratio)) - 1) <= EXACT;
const EXACT = 0.01;

const isNear = (told: Decimal, ratio: Decimal) => told.minus(ratio).abs().lte(ratio.times(ROUNDED));
const ROUNDED = '0.1';

/** "$5 billion" for 5 million, tied by words of its own: round as it is, no other number comes out so. */
const isOfAnotherScale = ({ evidence }: Claim, ratio: Decimal) => evidence === null && SCALES.some((scale) => ratio.eq(scale));
const SCALES = ['1e-9', '1e-6', '1e-3', '1e3', '1e6', '1e9'];
