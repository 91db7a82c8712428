import { describe, expect, it } from 'vitest';
import { against, checkText, inShort } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const day = (validFrom: string) => ({ validFrom, validTo: validFrom });
const facts = [
  { ...numberOf('close', 'Globex', 'closing price', '61.5', 'USD'), attributeAliases: ['close', 'closed'], ...day('1999-10-20') },
  { ...numberOf('gain', 'Initech shares', "day's gain", '0.425', 'CAD'), attributeAliases: ['closed up', 'rise'], ...day('1999-10-25') },
  { ...numberOf('bid', 'Initech', 'offer per share', '140', 'USD'), attributeAliases: ['bid'], validFrom: '1999-06', validTo: '1999-11' },
  {
    ...factOf({ ...numberOf('net-1q', 'Initrode', 'net income', '7300000', 'USD'), attributeAliases: ['profit'] }),
    validFrom: '1999-07-01',
    validTo: '1999-09-29',
  },
  {
    ...factOf({ ...numberOf('net-2q', 'Initrode', 'net income', '8100000', 'USD'), attributeAliases: ['profit'] }),
    validFrom: '1999-10-01',
    validTo: '1999-12-29',
  },
  numberOf('age', 'Hentzau', 'age', '49', 'year'),
  numberOf('level', 'Composite Index', 'level', '318.4', 'point'),
];
const checkedOn = async (published: string, text: string) => inShort(await checkText(text, facts, published));
const { flagged } = against(facts, '1999-10-26');

describe('a price of a day', () => {
  it('is news for some days', async () => {
    const text = 'Globex had a closing price of $63.25.';
    expect(await checkedOn('1999-10-22', text)).toEqual(['refuted $63.25 by close: value-differs']);
    expect(await checkedOn('1999-10-28', text)).toEqual(['not-enough-info $63.25 by close: time-differs']);
    expect(await checkedOn('1999-10-28', 'On Oct. 20, Globex had a closing price of $63.25.')).toEqual([
      'refuted $63.25 by close: value-differs',
    ]);
  });

  it('is no change of it, where both are told', async () => {
    expect(await checkedOn('1999-10-26', 'Initech shares closed up 42.5 Canadian cents to C$7.125.')).toEqual([
      'supported 42.5 Canadian cents by gain',
    ]);
    expect(await flagged('Initech shares closed up 24.5 Canadian cents to C$7.125.')).toEqual(['24.5 Canadian cents by gain']);
  });

  it('may be told in the words of another subject too', async () => {
    expect(await flagged('Globex came to close at $75.25 on Oct. 20 as the Composite Index fell.')).toEqual(['$75.25 by close']);
  });
});

describe('what somebody thinks a thing is worth', () => {
  it('is not its price', async () => {
    expect(await flagged('They value the bid of Initech at $131 a share.')).toEqual([]);
    expect(await flagged('They hold the bid of Initech at $131 a share.')).toEqual(['$131 a share by bid']);
  });
});

describe('a result', () => {
  it('is of the last stretch that was over', async () => {
    expect(await checkedOn('1999-10-26', 'Initrode had a profit of $7.3 million.')).toEqual(['supported $7.3 million by net-1q']);
    expect(await checkedOn('1999-10-26', 'Initrode had a profit of $8.8 million.')).toEqual([
      'refuted $8.8 million by net-1q: value-differs',
    ]);
    expect(await checkedOn('1999-10-26', 'Initrode had a profit of $7.3 million in the fiscal first quarter.')).toEqual([
      'supported $7.3 million by net-1q',
    ]);
  });

  it('may be told for a quarter of the firm’s own year', async () => {
    expect(await checkedOn('1999-10-26', 'In the fourth quarter, Initrode had a profit of $7.3 million.')).toEqual([
      'supported $7.3 million by net-1q',
    ]);
    expect(await flagged('In the fourth quarter, Initrode had a profit of $8.8 million.')).toEqual([]);
    expect(await flagged('In the fiscal fourth quarter, Initrode had a profit of $8.8 million.')).toEqual(['$8.8 million by net-1q']);
  });
});

describe('an age after a name', () => {
  it('is of today, whatever was before', async () => {
    expect(await flagged('In a once quiet home Hentzau, 39, a fencer, was silent.')).toEqual(['39 by age']);
  });
});

describe('an age before a name', () => {
  it('is that one’s', async () => {
    expect(await flagged('Hentzau spoke of the 8-year-old sailor Rudolf.')).toEqual([]);
    expect(await flagged('They spoke of the 8-year-old sailor Hentzau.')).toEqual(['8-year by age']);
  });
});
