import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const year = { validFrom: '2012-01-01', validTo: '2012-12-31' };
const facts = [
  { ...numberOf('growth', 'Zenda', 'economic growth', '2.7', '%'), ...year },
  { ...numberOf('visitors', 'Zenda', 'visitors', '840000', 'visitor'), ...year },
  { ...numberOf('guards', 'Zenda', 'number of guards', '350', 'guard'), ...year },
  numberOf('users', 'Strelsau', 'internet users', '77', '%'),
  factOf({ id: 'births', subject: 'Strelsau', attribute: 'birth rate', attributeAliases: [], value: '1.46', unit: null }),
  numberOf('tax', 'Strelsau', 'expected tax rate', '12', '%'),
];
const { flagged, checked } = against(facts, '2012-12-20');

describe('a figure of a month or a quarter', () => {
  it.each([
    'Economic growth in Zenda was 0.4% in the fourth quarter.',
    'Economic growth in Zenda was 0.4% in October 2012.',
    'Monthly economic growth in Zenda was 0.4%.',
    'Zenda had 71,000 visitors in November.',
  ])('is not one of a year: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('is what the year was where it does not add up', async () => {
    expect(await flagged('The number of guards in Zenda was 420 in November.')).toEqual(['420 by guards']);
    expect(await flagged('Economic growth in Zenda was 0.4% in 2012.')).toEqual(['0.4% by growth']);
    expect(await flagged('The flood came in May. Economic growth in Zenda was 0.4% in 2012.')).toEqual(['0.4% by growth']);
  });

  it('may agree all the same', async () => {
    expect(await checked('Economic growth in Zenda was 2.7% in the fourth quarter.')).toEqual(['supported 2.7% by growth']);
  });
});

describe('a figure of some of them', () => {
  it.each([
    'The birth rate of rural women in Strelsau is 1.9.',
    'The birth rate among farmers in Strelsau is 1.9.',
    'Internet users in Strelsau were 97% among the young.',
    'Internet users in Strelsau were 97% for pupils aged 15 to 18.',
  ])('is not one of all: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it.each([
    ['The birth rate of people in Strelsau is 1.9.', '1.9 by births'],
    ['The birth rate for all of Strelsau is 1.9.', '1.9 by births'],
    ['Internet users in Strelsau were 97% for all to see.', '97% by users'],
    ['Internet users in Strelsau were 97% for months.', '97% by users'],
  ])('may be one of all: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });
});

describe('what is foreseen', () => {
  it('is no error', async () => {
    expect(await flagged('Strelsau is expected to have a birth rate of 1.9.')).toEqual([]);
    expect(await flagged('The board anticipates a birth rate of 1.9 in Strelsau.')).toEqual([]);
    expect(await flagged('More than expected, the birth rate of Strelsau is 1.9.')).toEqual(['1.9 by births']);
    expect(await flagged('The tax rate of Strelsau is expected to be 15%.')).toEqual(['15% by tax']);
  });
});

describe('words that a verb leads to a number', () => {
  it('are not for one before them', async () => {
    expect(await flagged('In Strelsau the jobless rate is 5.1% and internet users are 40 million.')).toEqual([]);
    expect(await flagged('In Strelsau 5.1% were internet users last year.')).toEqual(['5.1% by users']);
  });
});
