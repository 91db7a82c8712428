import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';
import type { Quantity } from '../../../checker/grammar/rule.ts';
import { decimal } from '../../../checker/units/decimal.ts';
import { compareQuantities, valueInUnitOf } from '../../../checker/verdicts/compare-quantities.ts';
import { quantitySide } from '../../../checker/verdicts/sides.ts';
import { slipOf } from '../../../checker/verdicts/slips.ts';
import { factOf } from '../facts-of.ts';

const quantityIn = (text: string): Quantity => {
  const value = findMentions(text, null).mentions[0]?.value;
  if (value?.kind !== 'quantity') throw new Error(`no quantity in “${text}”`);
  return value;
};

const compare = (text: string, fact: Parameters<typeof factOf>[0]) => {
  const made = factOf(fact);
  return compareQuantities(quantityIn(text), made, decimal(made.value));
};

describe('a value', () => {
  it.each([
    ['1,550 warheads', '1550', true],
    ['1,500 warheads', '1549', true],
    ['1,500 warheads', '1550', false],
    ['1,500 warheads', '1450', true],
    ['1,550 warheads', '1551', false],
    ['2 million people', '2193843', true],
    ['2.0 million people', '2193843', false],
    ['about 1,500 warheads', '1523', true],
    ['about 1,500 warheads', '1700', false],
    ['nearly 1,600 warheads', '1550', true],
    ['nearly 1,600 warheads', '1601', false],
    ['more than 1,500 warheads', '1550', true],
    ['more than 1,550 warheads', '1550', false],
    ['at least 1,550 warheads', '1550', true],
    ['fewer than 1,550 warheads', '1550', false],
    ['no more than 1,550 warheads', '1550', true],
    ['between 1,500 and 1,600 warheads', '1550', true],
    ['between 1,300 and 1,400 warheads', '1550', false],
    ['thousands of warheads', '1550', true],
    ['hundreds of warheads', '1550', false],
    ['21.55 kilograms', '21.5', true],
    ['more than 21.55 kilograms', '21.5', false],
  ] as const)('“%s” against %s agrees: %s', (text, value, agrees) => {
    expect(compare(text, { value }).agrees).toBe(agrees);
  });

  it('that is exact is not rounded to', () => {
    expect(compare('1,500 warheads', { value: '1549', precision: 'exact' }).agrees).toBe(false);
    expect(compare('1,549 warheads', { value: '1549', precision: 'exact' }).agrees).toBe(true);
  });

  it('says how it differs', () => {
    expect(compare('15,500 warheads', { value: '1550' }).reason).toBe('magnitude');
    expect(compare('1,505 warheads', { value: '1550' }).reason).toBe('digits-swapped');
    expect(compare('1,300 warheads', { value: '1550' }).reason).toBe('value-differs');
    expect(compare('more than 2,000 warheads', { value: '1550' }).reason).toBe('comparator');
    expect(compare('between 15,400 and 15,600 warheads', { value: '1550' }).reason).toBe('value-differs');
  });

  it('says by which slip', () => {
    const slip = (text: string, value: string) => slipOf(quantityIn(text), null, decimal(value))?.note;
    expect(slip('550 warheads', '550000')).toBe('a factor of 1,000 off');
    expect(slip('550 million people', '550000000000')).toBe('a factor of 1,000 off, million for billion');
    expect(slip('55 million people', '550000000')).toBe('a factor of 10 off');
  });

  it('of nought in another unit is one to compare', () => {
    expect(compare('0 degrees Celsius', { value: '0', unit: 'fahrenheit' }).agrees).toBe(true);
  });
});

describe('a limit', () => {
  it.each([
    ['no more than 1,550 warheads', true],
    ['1,550 warheads', true],
    ['up to 1,550 warheads', true],
    ['no more than 1,500 warheads', false],
    ['at least 1,550 warheads', false],
    ['more than 1,550 warheads', false],
    ['more than 1,500 warheads', true],
  ] as const)('of at most 1,550 is named by “%s”: %s', (text, agrees) => {
    expect(compare(text, { comparator: '<=', precision: 'exact' }).agrees).toBe(agrees);
  });
});

describe('a limit that may be rounded', () => {
  it('is not met by a bound on its other side that names it', () => {
    expect(compare('at least 1,500 warheads', { value: '1549', comparator: '<=' }).reason).toBe('comparator');
  });
});

describe('an approximation', () => {
  it.each([
    ['1.7 million people', true],
    ['1.75 million people', true],
    ['2.5 million people', false],
    ['17 million people', false],
  ] as const)('of about 1,700,000 is met by “%s”: %s', (text, agrees) => {
    expect(compare(text, { value: '1700000', comparator: '~', unit: 'person' }).agrees).toBe(agrees);
  });
});

describe('a bound', () => {
  it.each([
    ['more than 10,000 men', true],
    ['12,000 men', true],
    ['more than about 12,000 men', true],
    ['9,000 men', false],
    ['fewer than 8,000 men', false],
  ] as const)('of more than 10,000 is met by “%s”: %s', (text, agrees) => {
    expect(compare(text, { value: '10000', comparator: '>', unit: 'man' }).agrees).toBe(agrees);
  });

  it.each([
    ['fewer than 10,000 men', true],
    ['9,000 men', true],
    ['12,000 men', false],
  ] as const)('of fewer than 10,000 is met by “%s”: %s', (text, agrees) => {
    expect(compare(text, { value: '10000', comparator: '<', unit: 'man' }).agrees).toBe(agrees);
  });

  it.each(['2 million men', 'about 2 million men'])('is hardly of the same thing as %s', (text) => {
    expect(compare(text, { value: '10000', comparator: '>', unit: 'man' }).reason).toBe('far-off');
  });
});

describe('a share', () => {
  it('is shown in per cent only against per cent', () => {
    expect(quantitySide(quantityIn('half of the seats'), '%')).toMatchObject({ value: 50, unit: '%' });
    expect(quantitySide(quantityIn('half of the seats'), 'seat')).toMatchObject({ value: 0.5 });
  });
});

describe('units', () => {
  const inUnit = (text: string, value: string, unit: string) =>
    valueInUnitOf(quantityIn(text), factOf({ value, unit }), unit)?.toFixed() ?? null;

  it('of one dimension convert exactly', () => {
    expect(inUnit('10 miles', '16.09344', 'km')).toBe('10');
    expect(inUnit('a third of the seats', '33', '%')).toBe('0.33');
  });

  it('of different dimensions or currencies do not', () => {
    expect(inUnit('10 kilograms', '10', 'km')).toBeNull();
    expect(inUnit('£10 million', '10000000', 'USD')).toBeNull();
  });
});
