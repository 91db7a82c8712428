import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexName, nameKey } from '../../../checker/facts/names.ts';

describe('the key of a name', () => {
  it.each([
    ['New START', 'new start'],
    ['Côte d’Ivoire’s', 'cote d ivoire'],
    ["Olsen's", 'olsen'],
    ['U.S.', 'us'],
    ['the U.S.’s', 'the us'],
    ['U.S.S.R.', 'ussr'],
    ['St. Vincent & the Grenadines', 'st vincent the grenadines'],
    ['İstanbul', 'istanbul'],
    ['Łódź-Wschód', 'łodz wschod'],
    ['Sputnik\u00a01', 'sputnik 1'],
    ['  Two\n words ', 'two words'],
    ['ﬁrst', 'first'],
    ['— ! —', ''],
    ['', ''],
  ])('of “%s” is “%s”', (name, key) => expect(nameKey(name)).toBe(key));

  it('is its own key', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('U', '.', 's', '’', "'", ' ', 'é', 'İ', 'Σ', '½', '-', 'ß')).map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(names, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not know capitals from small letters', () => {
    expect(nameKey('NEW START')).toBe(nameKey('New Start'));
  });
});

describe('the place of a name in the index', () => {
  it.each([
    ['New START', 'new start'],
    ['The New START Treaty', 'new start treaty'],
    ['New Strategic Arms Reduction Treaty', 'new strategic arms'],
    ['The', 'the'],
    ['…', ''],
  ])('of “%s” is “%s”', (name, place) => expect(indexName(name)).toBe(place));
});
