import type { Decimal } from '../../units/decimal.ts';
import type { Quantity } from '../rule.ts';

/** A value of something as it stands, with no bounds, hedges or changes. */
export const plain = ({ value, step }: { value: Decimal; step: Decimal }, unit: string | null): Quantity => ({
  kind: 'quantity',
  low: value,
  high: value,
  step,
  shape: 'value',
  unit,
  modifiers: [],
  comparator: '=',
  hedge: null,
  change: null,
});
