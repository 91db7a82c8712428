import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import type { Quantity } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Decimal } from '../units/decimal.ts';
import { isAround, significantDigits, TELLING } from './slips.ts';

/** Whether a value far off is a slip all the same: nothing else in the sentence can be meant, and it is thousands of times off. */
export function isPlainlyThousandsOff(claim: Claim, passage: Passage, value: Decimal | null): boolean {
  const quantity = quantityOf(claim.mention) as Quantity;
  if (!value || value.eq(0) || quantity.low.eq(0) || !quantity.low.eq(quantity.high) || quantity.comparator !== '=') return false;
  const isSlip = claim.isTight() ? isThousandsOff(quantity, value) : hasItsDigits(quantity, value);
  return isSlip && claim.doubt() === null && !isScaledApart(claim, passage);
}

/** A scale may be told apart from the number: "38.8 (in millions)". */
const isScaledApart = ({ mention: { until } }: Claim, { tokens }: Passage): boolean =>
  tokens.slice(until, until + SCALE_AFTER).some(isScale);

const isScale = ({ key }: Token) => /^(?:hundred|thousand|million|billion|trillion)s?$/.test(key);
const SCALE_AFTER = 4;

/** A thousand, a million or a billion times off, near enough, in digits that are no chance: "8,402,315 million" for 8,617,209. */
function isThousandsOff(quantity: Quantity, value: Decimal): boolean {
  const { low, step } = quantity;
  const ratio = Number(low.div(value).abs());
  if (low.abs().div(step).gte(TELLING)) return SCALES.some((factor) => isAround(ratio, factor) || isAround(1 / ratio, factor));
  return hasItsDigits(quantity, value);
}

/** "about 31 billion shares" for 31.24 million: with few digits they must round it, and be too many, since too few may be a part. */
const hasItsDigits = ({ low, step }: Quantity, value: Decimal): boolean =>
  significantDigits(low.toFixed()) >= FEWEST &&
  SCALES.some((factor) =>
    low
      .div(factor)
      .minus(value)
      .abs()
      .lte(step.div(factor * 2)),
  );

const SCALES = [1e3, 1e6, 1e9];
const FEWEST = 2;
