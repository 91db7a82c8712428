import { isoInterval } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Mention, Quantity, Time } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import type { Expected, Found } from '../report.ts';
import { canonicalUnit } from '../units/canonical-unit.ts';
import { convert } from '../units/convert.ts';
import type { Decimal } from '../units/decimal.ts';

/** A mention as the report shows it; quantities in the fact's unit where they can be brought to it. */
export function foundSide(mention: Mention, unit: string | null): Found {
  const { value } = mention;
  const quantity = value.kind === 'quantity' ? value : value.amount;
  return quantity ? quantitySide(quantity, unit) : timeSide(value as Time);
}

export function quantitySide(quantity: Quantity, unit: string | null): Found {
  const toPercent = quantity.shape === 'part' && unit === '%';
  const inUnit = (value: Decimal) => (toPercent ? value.times(100) : convert(value, quantity.unit, unit));
  const low = inUnit(quantity.low);
  const high = quantity.high === quantity.low ? low : inUnit(quantity.high);
  const [least, most] = low && high ? [low, high] : [quantity.low, quantity.high];
  const from = Number(least);
  const to = most === least ? from : Number(most);
  const { comparator, hedge, shape } = quantity;
  const more = { unit: low && high ? unit : quantity.unit, comparator, approximate: hedge !== null || shape === 'vague' };
  return from === to ? { value: from, ...more } : { low: from, high: to, ...more };
}

export const timeSide = (time: Time): Found => ({
  timex: time.timex,
  earliest: time.earliest,
  latest: time.latest,
  ...(time.alternatives.length > 0 ? { alternatives: time.alternatives } : {}),
});

export function periodSide(from: Time, to: Time): Found {
  return { timex: `${from.timex}/${to.timex}`, earliest: from.earliest, latest: to.latest };
}

export const expectedSide = kept((fact: Fact): Expected => {
  const source = { source: fact.source, sourceUrl: fact.sourceUrl };
  if (fact.type === 'number') {
    return {
      value: Number(fact.value),
      unit: canonicalUnit(fact.unit),
      comparator: fact.comparator,
      approximate: fact.comparator === '~',
      ...source,
    };
  }
  const [from, to] = fact.value.split('/').map((part) => isoInterval(part));
  return { timex: fact.value, earliest: from?.earliest ?? null, latest: (to ?? from)?.latest ?? null, ...source };
});
