import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import { goesOtherWay } from '../facts/direction.ts';
import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Quantity } from '../grammar/rule.ts';
import { decimal } from '../units/decimal.ts';

/** "fell 7%" for a growth of -7%: a fact below zero as a change that goes the other way tells it. */
export const asTold = (fact: Fact, { change }: Quantity, series: Series): Fact =>
  fact.value.startsWith('-') && goesOtherWay(change, series) ? { ...fact, value: fact.value.slice(1) } : fact;

/** That a number goes the other way than its fact: "rose 54%" for a decline of 54%; null where it does not. */
export function otherDirection({ mention, series }: Claim, fact: Fact): string | null {
  const { low, change } = quantityOf(mention) as Quantity;
  if (low.lte(0) || decimal(fact.value).lte(0) || !goesOtherWay(change, series)) return null;
  return change === 'up' ? 'the text speaks of a rise, the fact of a fall' : 'the text speaks of a fall, the fact of a rise';
}
