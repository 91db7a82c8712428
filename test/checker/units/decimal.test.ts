import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, powerOfTen, writtenNumber } from '../../../checker/units/decimal.ts';

describe('decimals', () => {
  it('do not drift', () => {
    expect(decimal('0.1').plus('0.2').eq('0.3')).toBe(true);
    expect(decimal('1.1').times(3).toString()).toBe('3.3');
    expect(powerOfTen(-2).toString()).toBe('0.01');
  });
});

describe('writtenNumber', () => {
  it.each([
    ['0', '0'],
    ['1550', '1,550'],
    ['999', '999'],
    ['0.75', '0.75'],
    ['-1550.5', '-1,550.5'],
    ['1500000', '1.5 million'],
    ['1234567', '1,234,567'],
    ['2000000000', '2 billion'],
  ])('%s is written %s', (value, text) => expect(writtenNumber(decimal(value))).toBe(text));

  it('writes no digit wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        expect(writtenNumber(decimal(value)).replaceAll(',', '')).toBe(String(value));
      }),
      { numRuns: 300 },
    );
  });
});
