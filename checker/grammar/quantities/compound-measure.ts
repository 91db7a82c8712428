import { measureOf } from '../../units/canonical-unit.ts';
import { convert } from '../../units/convert.ts';
import type { Mention, Rule } from '../rule.ts';
import { amount } from './amount.ts';

/** A measure in two units, the smaller one second: `5 feet, 10 inches`, `two hours and 10 minutes`, `6 pounds 3 ounces`. */
export const compoundMeasure: Rule = (context, at) => {
  const large = amount(context, at);
  if (large?.value.kind !== 'quantity' || !measureOf(large.value.unit)) return null;
  const joint = context.tokens[large.next]?.key;
  const start = joint === ',' || joint === 'and' ? large.next + 1 : large.next;
  if (context.tokens[start]?.kind !== 'number' && context.tokens[start]?.kind !== 'word') return null;
  const small = amount(context, start);
  return small?.first === start ? joined(large, small) : null;
};

const pairs = new Set(['ft in', 'yd in', 'lb oz', 'hour minute', 'minute second', 'year month', 'm cm', 'kg g']);

function joined(large: Mention, small: Mention): Mention | null {
  const [a, b] = [large.value, small.value];
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !pairs.has(`${a.unit} ${b.unit}`) || !a.low.eq(a.high)) return null;
  const rest = convert(b.low, b.unit, a.unit);
  const step = convert(b.step, b.unit, a.unit);
  if (!rest || !step || !b.low.eq(b.high)) return null;
  const value = a.low.plus(rest);
  return {
    first: large.first,
    next: small.next,
    until: small.until,
    value: { ...a, low: value, high: value, step, modifiers: b.modifiers },
  };
}
