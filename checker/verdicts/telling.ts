import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Ruling } from './judge.ts';
import { significantDigits } from './near-miss.ts';

/** "more than half", "at least four" and "dozens" are true of too much to be agreement in other words, and so is "more than 200" in a sheet. */
export function isTelling({ mention }: Claim, { reason, fact }: Ruling): boolean {
  const quantity = quantityOf(mention);
  if (reason === 'loose' || quantity?.shape === 'vague') return false;
  if (/^[<>]$/.test(fact.comparator) && quantity?.comparator === '=') return false;
  return reason !== 'bound' || (quantity?.low.gte(MANY) ?? true);
}

const MANY = 10;

/** Whether a value is one of several by its digits, or by its day: a single digit comes out right by chance. */
export function isTellingAmong({ mention }: Claim, { reason }: Ruling): boolean {
  const quantity = quantityOf(mention);
  if (!quantity) return mention.value.kind === 'time' && mention.value.timex.length >= A_DAY;
  return (reason === 'exact' || reason === 'rounded') && significantDigits(quantity.low.toFixed()) >= DIGITS;
}

const A_DAY = '2020-10-22'.length;
const DIGITS = 2;
