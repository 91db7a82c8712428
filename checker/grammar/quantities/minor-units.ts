import { minorUnits } from '../../units/currencies.ts';
import { type Decimal, timesPowerOfTen } from '../../units/decimal.ts';
import type { Quantity } from '../rule.ts';

/** Cents are hundredths of the dollar, pence of the pound: "a 50-cent stamp" is 0.50 USD. */
export function inMajorUnits(quantity: Quantity): Quantity {
  if (!quantity.unit?.includes('-')) return quantity;
  const [unit, per] = quantity.unit.split('/') as [string, string?];
  if (!Object.hasOwn(minorUnits, unit)) return quantity;
  const major = minorUnits[unit] as string;
  return scaleQuantity({ ...quantity, unit: per === undefined ? major : `${major}/${per}` }, -2);
}

/** A quantity times a power of ten. */
export function scaleQuantity(quantity: Quantity, power: number): Quantity {
  if (power === 0) return quantity;
  const scaled = (value: Decimal) => timesPowerOfTen(value, power);
  const { kind, low, high, step, shape, unit, modifiers, comparator, hedge, change } = quantity;
  return { kind, low: scaled(low), high: scaled(high), step: scaled(step), shape, unit, modifiers, comparator, hedge, change };
}
