import { measureOf } from '../../units/canonical-unit.ts';
import { convert } from '../../units/convert.ts';
import { minorUnits } from '../../units/currencies.ts';
import { lemma } from '../../units/lemma.ts';
import { unitByName } from '../../units/units.ts';
import type { Context, Mention, Quantity, Rule } from '../rule.ts';
import { amount } from './amount.ts';

/** A measure in two units, the smaller one second: `5 feet, 10 inches`, `two hours and 10 minutes`, `3 dollars 50 cents`. */
export const compoundMeasure: Rule = (context, at) => {
  const large = amount(context, at);
  if (large?.value.kind !== 'quantity' || !measureOf(large.value.unit)) return null;
  const joint = context.tokens[large.next]?.key;
  const start = joint === ',' || joint === 'and' ? large.next + 1 : large.next;
  if (context.tokens[start]?.kind !== 'number' && context.tokens[start]?.kind !== 'word') return null;
  const small = amount(context, start);
  return small?.first === start ? joined(context, large, small) : null;
};

const pairs = new Set(['ft in', 'yd in', 'lb oz', 'hour minute', 'minute second', 'year month', 'm cm', 'kg g']);

function joined(context: Context, large: Mention, small: Mention): Mention | null {
  const [a, b] = [large.value, small.value];
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !a.low.eq(a.high) || !b.low.eq(b.high)) return null;
  if (!pairs.has(`${a.unit} ${b.unit}`) && !isChange(context, small, a, b)) return null;
  const rest = convert(b.low, b.unit, a.unit);
  const step = convert(b.step, b.unit, a.unit);
  if (!rest || !step) return null;
  return {
    first: large.first,
    next: small.next,
    until: small.until,
    value: { ...a, low: a.low.plus(rest), high: a.low.plus(rest), step, modifiers: b.modifiers },
  };
}

/** Cents after dollars, read as parts of one already. */
function isChange({ tokens }: Context, small: Mention, a: Quantity, b: Quantity): boolean {
  const name = unitByName.get(lemma(tokens[small.next - 1]?.key ?? ''));
  return a.unit !== null && a.unit === b.unit && name !== undefined && minorUnits[name.id] === a.unit && b.low.lt(1) && a.step.gte(1);
}
