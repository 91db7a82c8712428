import type { Fact } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { convert } from '../units/convert.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import type { Comparison } from './judgement.ts';
import { allowedBy, allows } from './tolerance.ts';

const agrees = (reason: string): Comparison => ({ agrees: true, reason });
const differs = (reason: string): Comparison => ({ agrees: false, reason });

/** The fact's value in the unit the claim is written in; null where the units cannot be brought together. */
export function valueInUnitOf(quantity: Quantity, fact: Fact, unit: string | null): Decimal | null {
  const value = decimal(fact.value);
  if (quantity.shape === 'part' && unit === '%') return value.div(100);
  // A bare number and a counted noun take the fact's unit; matching has made sure that they may.
  return convert(value, unit, quantity.unit) ?? (isCount(unit) && isCount(quantity.unit) ? value : null);
}

const isCount = (unit: string | null) => unit === null || (measureOf(unit) === null && !unit.includes('/'));

/**
 * Compares a written quantity with a fact, both in the claim's unit. A limit (`<=`, `>=`) is met by naming the same limit; a value
 * by any writing it could be rounded or hedged to; an approximation (`~`) within five per cent of that; a bound (`<`, `>`) by values on its side.
 */
export function compareQuantities(quantity: Quantity, fact: Fact, value: Decimal): Comparison {
  const exact = fact.precision === 'exact';
  if (fact.comparator === '<=' || fact.comparator === '>=') return compareWithLimit(quantity, fact, value, exact);
  if (fact.comparator === '<' || fact.comparator === '>') return compareWithBound(quantity, fact, value);
  const allowed = allowedBy(quantity, exact);
  if (allows(allowed, value)) {
    const isBound = quantity.comparator !== '=' && quantity.hedge === null;
    return agrees(isBound ? 'bound' : quantity.low.eq(value) && quantity.high.eq(value) ? 'exact' : 'rounded');
  }
  if (fact.comparator === '~') {
    const slack = value.abs().times('0.05');
    if (allows(allowed, value.plus(slack)) || allows(allowed, value.minus(slack))) return agrees('approximate');
    const isBetween = quantity.low.gte(value.minus(slack)) && quantity.high.lte(value.plus(slack)) && quantity.comparator === '=';
    if (isBetween) return agrees('approximate');
  }
  return differs(whyDifferent(quantity, value));
}

function compareWithLimit(quantity: Quantity, fact: Fact, value: Decimal, exact: boolean): Comparison {
  const opposite = fact.comparator === '<=' ? '>' : '<';
  const sameNumber = allows(allowedBy({ ...quantity, comparator: '=' }, exact), value);
  if (!sameNumber) return differs(whyDifferent(quantity, value));
  return quantity.comparator.startsWith(opposite) && !quantity.hedge ? differs('comparator') : agrees('exact');
}

function compareWithBound(quantity: Quantity, fact: Fact, value: Decimal): Comparison {
  const isMore = fact.comparator === '>';
  if (quantity.comparator === '=' || quantity.hedge === 'about') {
    const onItsSide = isMore ? quantity.high.gte(value) : quantity.low.lte(value);
    return onItsSide || allows(allowedBy(quantity, false), value) ? agrees('rounded') : differs(whyDifferent(quantity, value));
  }
  if (quantity.comparator.startsWith(isMore ? '>' : '<')) {
    const within = isMore ? quantity.low.lte(value) : quantity.high.gte(value);
    return within ? agrees('exact') : differs('comparator');
  }
  const possible = isMore ? quantity.high.gt(value) : quantity.low.lt(value);
  return possible ? agrees('approximate') : differs('comparator');
}

/** Beyond this ratio, and no slip of a power of ten, two values are hardly of the same thing. */
const FAR_OFF = 30;

function whyDifferent({ low, high, comparator }: Quantity, value: Decimal): string {
  if (comparator !== '=') return 'comparator';
  if (low.eq(high) && !value.eq(0) && !low.eq(0)) {
    for (const slip of ['10', '100', '1000', '1000000', '1000000000']) {
      if (low.times(slip).eq(value) || value.times(slip).eq(low)) return 'magnitude';
    }
    if (isDigitSwap(low.toFixed(), value.toFixed())) return 'digits-swapped';
    const ratio = low.div(value).abs();
    if (ratio.gt(FAR_OFF) || ratio.lt(decimal(1).div(FAR_OFF))) return 'far-off';
  }
  return 'value-differs';
}

/** 1,550 and 1,505: the same digits, two neighbours swapped. */
function isDigitSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a.slice(0, at) === b.slice(0, at) && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
