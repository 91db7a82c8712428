import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Ruling } from './ruling.ts';

/** "more than half", "at least four" and "dozens" are true of too much to be agreement in other words, and so is "more than 200" in a sheet. */
export function isTelling({ mention }: Claim, { reason, fact }: Ruling): boolean {
  const quantity = quantityOf(mention);
  if (reason === 'loose' || quantity?.shape === 'vague') return false;
  if (/^[<>]$/.test(fact.comparator) && quantity?.comparator === '=') return false;
  return reason !== 'bound' || (quantity?.low.gte(MANY) ?? true);
}

const MANY = 10;
