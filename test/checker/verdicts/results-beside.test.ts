import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { numberOf } from '../facts-of.ts';

const profit = (id: string, subject: string, value: string, validFrom: string, validTo: string) => ({
  ...numberOf(id, subject, 'profit', value, 'USD'),
  validFrom,
  validTo,
});
const facts = [
  profit('only', 'Globex', '57000000', '1999-07-01', '1999-09-30'),
  profit('q1', 'Initech', '31000000', '1999-01-01', '1999-03-31'),
  profit('q2', 'Initech', '42000000', '1999-04-01', '1999-06-30'),
  profit('q3', 'Initech', '57000000', '1999-07-01', '1999-09-30'),
  { ...numberOf('toll-before', 'Marl', 'toll', '4', 'USD'), validFrom: '1999-01-01', validTo: '1999-10-23' },
  { ...numberOf('toll', 'Marl', 'toll', '5', 'USD'), validFrom: '1999-10-24' },
  numberOf('wage', 'Dorn', 'wage', '5000', 'USD'),
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('a result beside the right one', () => {
  it('is wrong where it is told to have come from that', async () => {
    expect(await flagged('In the third quarter, the profit of Globex rose to $23 million from $57 million.')).toEqual([
      '$23 million by only',
    ]);
  });

  it.each([
    'In the third quarter, the profit of Globex was $23 million, down from $57 million.',
    'In the third quarter, the profit of Globex rose to $23 million and then to $57 million.',
    'In the third quarter, profit at Globex rose from $57 million to $27 million.',
    'Globex had a good third quarter. Its profit rose to $27 million. The profit of Globex rose from $57 million.',
  ])('is not flagged otherwise: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });
});

describe('a result of a stretch of time that an earlier sentence told', () => {
  it('is not wrong where it is that of another stretch', async () => {
    expect(await flagged('Initech told of its third quarter. Initech had a profit of $27 million.')).toEqual(['$27 million by q3']);
    expect(await checked('Initech told of its third quarter. Initech had a profit of $42 million.')).toEqual([
      'not-enough-info $42 million by q3: time-differs',
    ]);
    expect(await flagged('Initech had a profit of $42 million in the third quarter.')).toEqual(['$42 million by q3']);
  });

  it('is not held against another stretch', async () => {
    expect(await checked('Globex told of its first quarter. The profit of Globex was $44 million.')).toEqual([
      'not-enough-info $44 million by only: time-differs',
    ]);
  });
});

describe('a number that held until days ago', () => {
  it('is out of date, unless it is of one day', async () => {
    expect(await checked('The toll of Marl is $4.')).toEqual(['refuted $4 by toll: outdated']);
  });
});

describe('a number in other money', () => {
  it('is a slip only where it is the same number', async () => {
    expect(await checked('Dorn has a wage of 5,000 euros.')).toEqual(['refuted 5,000 euros by wage: unit']);
    expect(await checked('Dorn has a wage of 4,000 euros.')).toEqual(['not-enough-info 4,000 euros by wage: unit']);
  });
});
