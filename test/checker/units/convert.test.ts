import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../checker/units/convert.ts';
import { decimal } from '../../../checker/units/decimal.ts';
import { units } from '../../../checker/units/units.ts';

const written = (value: string, from: string | null, to: string | null) => convert(decimal(value), from, to)?.toString() ?? null;

describe('convert', () => {
  it.each([
    ['1', 'mi', 'km', '1.609344'],
    ['30', 'mi', 'm', '48280.32'],
    ['2.5', 'kg', 'g', '2500'],
    ['1', 'barrel', 'barrel', '1'],
    ['40', 'basis-point', 'percentage-point', '0.4'],
    ['100', 'celsius', 'fahrenheit', '212'],
    ['32', 'fahrenheit', 'celsius', '0'],
    ['0', 'kelvin', 'celsius', '-273.15'],
    ['3', 'km/day', 'm/day', '3000'],
    ['362', 'GBP-penny', 'GBP', '3.62'],
    ['3.62', 'GBP', 'GBP-penny', '362'],
    ['45', 'USD-cent/share', 'USD/share', '0.45'],
  ])('%s %s is %s', (value, from, to, expected) => expect(written(value, from, to)).toBe(expected));

  it.each([
    ['USD', 'EUR'],
    ['USD-cent', 'EUR'],
    ['USD', 'GBP-penny'],
    ['%', 'percentage-point'],
    ['m', 'kg'],
    ['warhead', 'missile'],
    ['km/day', 'm/hour'],
    ['km', null],
  ])('%s is never %s', (from, to) => expect(written('1', from, to)).toBeNull());

  it('leaves a value in its own unit alone, counted nouns too', () => {
    expect(written('7', 'warhead', 'warhead')).toBe('7');
    expect(written('7', null, null)).toBe('7');
  });

  it('goes there and back without drift, up to the last digits of a division', () => {
    const withFactor = units.filter(({ factor }) => factor !== null);
    fc.assert(
      fc.property(fc.constantFrom(...withFactor), fc.constantFrom(...withFactor), fc.integer({ min: 1, max: 1e9 }), (from, to, value) => {
        fc.pre(from.dimension === to.dimension && Number(from.factor) >= Number(to.factor));
        const there = convert(decimal(value), from.id, to.id);
        const back = there && convert(there, to.id, from.id);
        expect(back?.minus(value).abs().div(value).lt('1e-8')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
