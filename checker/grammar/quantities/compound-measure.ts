import { measureOf } from '../../units/canonical-unit.ts';
import { convert } from '../../units/convert.ts';
import { minorUnits } from '../../units/currencies.ts';
import { lemma } from '../../units/lemma.ts';
import { unitByName } from '../../units/units.ts';
import type { Context, Mention, Quantity, Rule } from '../rule.ts';
import { amount } from './amount.ts';
import { scaleQuantity } from './minor-units.ts';

/** A measure in two units, the smaller one second: `5 feet, 10 inches`, `two hours and 10 minutes`, `3 dollars 50 cents`. */
export const compoundMeasure: Rule = (context, at) => {
  const large = amount(context, at);
  if (large?.value.kind !== 'quantity' || !measureOf(large.value.unit)) return null;
  const joint = context.tokens[large.next]?.key;
  // "5-foot-9"
  const isHeight = joint === '-' && large.value.unit === 'ft' && context.tokens[large.next + 1]?.glued;
  const start = joint === ',' || joint === 'and' || isHeight ? large.next + 1 : large.next;
  if (context.tokens[start]?.kind !== 'number' && context.tokens[start]?.kind !== 'word') return null;
  const small = amount(context, start);
  return small?.first === start ? joined(context, large, small) : null;
};

const pairs = new Set(['ft in', 'yd in', 'lb oz', 'hour minute', 'minute second', 'year month', 'm cm', 'kg g']);

function joined(context: Context, large: Mention, small: Mention): Mention | null {
  const a = large.value;
  const b = small.value;
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !a.low.eq(a.high) || !b.low.eq(b.high)) return null;
  if (!pairs.has(`${a.unit} ${b.unit}`) && !isChange(context, small, a, b) && !isCents(context, large, small))
    return joinedInches(context, large, small);
  const cents = b.unit === null ? scaleQuantity(b, -2) : b;
  const rest = b.unit === null ? cents.low : convert(b.low, b.unit, a.unit);
  const step = b.unit === null ? cents.step : convert(b.step, b.unit, a.unit);
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

/** "15 dollars 50", "thirteen dollars and forty": a bare number of two digits after a currency's name, with nothing that it would count. */
function isCents({ tokens }: Context, large: Mention, small: Mention): boolean {
  const a = large.value;
  const b = small.value;
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || b.unit !== null || b.shape !== 'value' || !b.step.eq(1) || !a.step.eq(1))
    return false;
  const after = tokens[small.next];
  const isAlone = after === undefined || after.freshLine || (after.kind === 'mark' && after.key !== '-' && after.key !== '%');
  const isMoney =
    measureOf(a.unit)?.dimension === 'money' && (tokens[large.next - 1]?.key.length ?? 0) > 3 && tokens[large.first]?.kind !== 'mark';
  return isMoney && b.low.gt(9) && b.low.lt(100) && (isAlone || (small.first === large.next && after?.key === 'more'));
}

/** "6 foot 2", "5-foot-9": a bare number after feet is of inches. */
function joinedInches({ tokens }: Context, large: Mention, small: Mention): Mention | null {
  const a = large.value;
  const b = small.value;
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== 'ft' || b.unit !== null || b.low.gte(12) || !b.step.eq(1)) return null;
  if (/^(?:,|and)$/.test(tokens[large.next]?.key ?? '') || small.until > small.next || b.shape !== 'value') return null;
  const sum = a.low.plus(b.low.div(12));
  return { ...small, first: large.first, value: { ...a, low: sum, high: sum, step: b.step.div(12) } };
}
