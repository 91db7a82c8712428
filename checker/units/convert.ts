import { minorUnits } from './currencies.ts';
import { type Decimal, decimal } from './decimal.ts';
import { unitById } from './units.ts';

/** A value in another unit of the same dimension; null where there is no way (one money in another, rates of other things). */
export function convert(value: Decimal, from: string | null, to: string | null): Decimal | null {
  if (from === to) return value;
  if (from === null || to === null) return null;
  if (Object.hasOwn(minorUnits, from)) return convert(value.div(100), minorUnits[from] as string, to);
  if (Object.hasOwn(minorUnits, to)) return convert(value, from, minorUnits[to] as string)?.times(100) ?? null;
  const [source, target] = [unitById.get(from), unitById.get(to)];
  if (source && target) {
    if (source.dimension === 'temperature' && target.dimension === 'temperature') return convertTemperature(value, from, to);
    if (source.dimension !== target.dimension || !source.factor || !target.factor) return null;
    return value.times(source.factor).div(target.factor);
  }
  const [[a, perA], [b, perB]] = [from.split('/'), to.split('/')] as [string[], string[]];
  return perA !== undefined && perA === perB ? convert(value, a as string, b as string) : null;
}

function convertTemperature(value: Decimal, from: string, to: string): Decimal | null {
  const celsius =
    from === 'fahrenheit'
      ? value.minus(32).times(5).div(9)
      : from === 'kelvin'
        ? value.minus('273.15')
        : from === 'rankine'
          ? value.minus('491.67').times(5).div(9)
          : value;
  if (to === 'fahrenheit') return celsius.times(9).div(5).plus(32);
  if (to === 'rankine') return celsius.times(9).div(5).plus(decimal('491.67'));
  return to === 'kelvin' ? celsius.plus(decimal('273.15')) : celsius;
}
