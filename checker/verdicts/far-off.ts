import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import type { Quantity } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Decimal } from '../units/decimal.ts';
import { isAround, significantDigits, TELLING } from './slips.ts';

/** Whether a value far off is a slip all the same: nothing else in the sentence can be meant, and it is thousands of times off. */
export const isPlainlyThousandsOff = (claim: Claim, passage: Passage, value: Decimal | null): boolean =>
  isThousandsOff(quantityOf(claim.mention) as Quantity, value) && isPlainlyOf(claim, passage);

/** No scale is told apart from the number either: "38.8 (in millions)". */
const isPlainlyOf = (claim: Claim, { tokens }: Passage): boolean =>
  claim.isTight() && claim.doubt() === null && !tokens.slice(claim.mention.until, claim.mention.until + SCALE_AFTER).some(isScale);

const isScale = ({ key }: Token) => /^(?:hundred|thousand|million|billion|trillion)s?$/.test(key);
const SCALE_AFTER = 4;

/** A thousand, a million or a billion times off, near enough, in digits that are no chance: "8,402,315 million" for 8,617,209. */
function isThousandsOff({ low, high, step, comparator }: Quantity, value: Decimal | null): boolean {
  if (!value || value.eq(0) || low.eq(0) || !low.eq(high) || comparator !== '=') return false;
  const ratio = Number(low.div(value).abs());
  if (low.abs().div(step).gte(TELLING)) return SCALES.some((factor) => isAround(ratio, factor) || isAround(1 / ratio, factor));
  // "about 31 billion shares" for 31.24 million: with fewer digits they must round it, and be too many, since too few may be a part.
  return (
    significantDigits(low.toFixed()) >= FEWEST &&
    SCALES.some(
      (factor) =>
        isAround(ratio, factor) &&
        low
          .div(factor)
          .minus(value)
          .abs()
          .lte(step.div(factor * 2)),
    )
  );
}

const SCALES = [1e3, 1e6, 1e9];
const FEWEST = 2;
