import { describe, expect, it } from 'vitest';
import { canonicalUnit, measureOf } from '../../../checker/units/canonical-unit.ts';
import { units } from '../../../checker/units/units.ts';

describe('canonicalUnit', () => {
  it.each([
    ['km', 'km'],
    ['kilometres', 'km'],
    ['Square Miles', 'mi2'],
    ['US$', 'USD'],
    ['dollars', 'USD'],
    ['warheads', 'warhead'],
    ['nuclear warheads', 'nuclear warhead'],
    ['people', 'person'],
    ['USD/L', 'USD/L'],
    ['dollars per barrel', 'USD/barrel'],
    ['deaths per 100,000', 'death/100000'],
    ['deaths per 100,000 people', 'death/100000'],
    ['per 100,000', '1/100000'],
    ['km/h', 'km/h'],
    [' % ', '%'],
  ])('%s is %s', (text, id) => expect(canonicalUnit(text)).toBe(id));

  it.each([[null], [''], [' '], ['-']])('%j is no unit', (text) => expect(canonicalUnit(text)).toBeNull());

  it('knows every code, and every code once', () => {
    for (const { id } of units) expect(canonicalUnit(id)).toBe(id);
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });
});

describe('a unit that is a phrase', () => {
  it.each([
    ['mile per hour', 'mph'],
    ['miles per hour', 'mph'],
    ['Kilometers per hour', 'km/h'],
    ['degrees Celsius', 'celsius'],
    ['degrees Fahrenheit', 'fahrenheit'],
    ['square miles', 'mi2'],
    ['deaths per year', 'death/year'],
  ])('may be in the plural: %s', (written, code) => expect(canonicalUnit(written)).toBe(code));
});

describe('the tables', () => {
  it('give no symbol to two units', () => {
    const symbols = units.flatMap((unit) => unit.symbols);
    expect(symbols.filter((symbol, at) => symbols.indexOf(symbol) !== at)).toEqual([]);
  });

  it('know a unit by each of its names', () => {
    for (const { id, names } of units) for (const name of names) expect(canonicalUnit(name), name).toBe(id);
  });

  it('give no name to two units', () => {
    const names = units.flatMap((unit) => unit.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('measureOf', () => {
  it('finds measures and money, no nouns and no rates', () => {
    expect(measureOf('km')?.dimension).toBe('length');
    expect(measureOf('USD')?.dimension).toBe('money');
    expect(measureOf('warhead')).toBeNull();
    expect(measureOf('USD/L')).toBeNull();
    expect(measureOf(null)).toBeNull();
  });
});
