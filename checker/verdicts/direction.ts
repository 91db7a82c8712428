import { goesOtherWay } from '../facts/direction.ts';
import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Quantity } from '../grammar/rule.ts';

/** "fell 7%" for a growth of -7%: a fact below zero as a change that goes the other way tells it. */
export const asTold = (fact: Fact, quantity: Quantity, series: Series): Fact =>
  fact.value.startsWith('-') && isOtherWay(quantity, series) ? { ...fact, value: fact.value.slice(1) } : fact;

/**
 * Why a number that goes the other way than its fact is not compared: "rose 54%" for a decline of 54%, "fell 9%" for a growth of -7%;
 * null for any other, and for a fall that is the sheet's. Amounts of change are too much alike to be wrong by their direction.
 */
export function otherDirection(quantity: Quantity, agreeing: { fact: Fact } | undefined, series: Series): string | null {
  if (!isOtherWay(quantity, series) || agreeing?.fact.value.startsWith('-')) return null;
  return quantity.change === 'up' ? 'the text speaks of a rise, the fact of a fall' : 'the text speaks of a fall, the fact of a rise';
}

/** A number below zero says by its sign which way it goes. */
const isOtherWay = ({ low, change }: Quantity, series: Series) => low.gt(0) && goesOtherWay(change, series);
