import type { Series } from '../facts/fact-index.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import { countsPeople } from './people.ts';

/** Whether the values of a series have one of these comparators. */
export const hasComparator = (series: Series, ...comparators: string[]): boolean =>
  series.facts.every(({ comparator }) => comparators.includes(comparator));

/** Whether the values of a series count things, and measure nothing. */
export const countsThings = ({ type, unit }: Series): boolean =>
  type === 'number' && unit !== null && measureOf(unit) === null && !unit.includes('/');

/** The quantity a mention writes: a quantity, or the amount of a duration. */
export const quantityOf = ({ value }: Mention): Quantity | null =>
  value.kind === 'quantity' ? value : value.type === 'duration' ? value.amount : null;

/** Whether a mention is the kind of thing a series has values of, unit and all. */
export function isComparable(mention: Mention, series: Series): boolean {
  const { value } = mention;
  if (series.type === 'number') {
    const quantity = quantityOf(mention);
    // "a 27-year veteran" is 27 years something else.
    const isLength = value.kind === 'time' && series.unit === 'year' && isAge(series);
    return quantity !== null && !isLength && hasUnitOf(quantity, series);
  }
  if (value.kind !== 'time') return false;
  if (series.type === 'period' && value.type === 'duration') return value.amount !== null;
  if (value.offset && value.earliest === null) return false;
  const isDated = value.type === 'date' || (value.type === 'time' && value.earliest !== null);
  return isDated && !value.timex.endsWith('_REF') && value.modifier !== 'about';
}

/** "76 cents a share" for an attribute that is one "per share". */
const isPer = ({ unit }: Quantity, asked: string | null, phrases: Series['phrases']) => {
  const [amount, per] = unit?.split('/') ?? [];
  return per !== undefined && amount === asked && phrases.some(({ stems }) => stems.includes(stem(per)));
};

const ages = new Set(['age', 'aged', 'old', 'older'].map(stem));

/** Whether a series is of an age: what is written as one is of such alone. */
const isAge = kept(({ phrases }: Series): boolean => phrases.some(({ stems }) => stems.some((word) => ages.has(word))));

function hasUnitOf(quantity: Quantity, series: Series): boolean {
  const { unit, phrases } = series;
  if (quantity.modifiers.includes('age') && unit !== null && !isAge(series)) return false;
  if (quantity.unit === unit) return true;
  const [asked, found] = [measureOf(unit), measureOf(quantity.unit)];
  if (asked?.dimension === 'percent') return quantity.shape === 'part' && found === null;
  if (quantity.shape === 'part') return false;
  if (asked) return found?.dimension === asked.dimension || isPer(quantity, unit, phrases);
  if (found) return false;
  if (unit === null || quantity.unit === null) return !unit?.includes('/') && !quantity.unit?.includes('/');
  if (countsPeople(unit) && countsPeople(quantity.unit)) return true;
  const noun = stem(quantity.unit);
  return phrases.some((phrase) => !phrase.literal && phrase.stems.includes(noun));
}
