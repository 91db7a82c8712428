import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const on = (day: string) => ({ validFrom: day, validTo: day });
const facts = [
  { ...numberOf('dagny', 'Dagny Works', 'share price', '18.375', 'USD'), attributeAliases: ['closing price'], ...on('1999-10-25') },
  factOf({ ...numberOf('nord', 'Nord index', 'close', '2681.76', 'point'), attributeAliases: ['closing level'], ...on('1999-10-25') }),
  factOf({ ...numberOf('nord-26', 'Nord index', 'close', '2702.10', 'point'), attributeAliases: ['closing level'], ...on('1999-10-26') }),
  { ...numberOf('marl', 'Marl Mills', 'last price', '32.5', 'USD'), attributeAliases: ['closed at'], ...on('1999-10-25') },
  numberOf('dividend', 'Globex', 'dividend per share', '1.2', 'USD'),
  { ...numberOf('volume', 'Nord exchange', 'volume', '840800000', 'share'), ...on('1999-10-25') },
  { ...numberOf('growth', 'Globex', 'profit growth', '19', '%'), validFrom: '1999-07-01', validTo: '1999-09-30' },
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('what something traded went to', () => {
  it('is its price, with no word of it', async () => {
    expect(await flagged('Dagny Works shares leaped $2, to $81.375.')).toEqual(['$81.375 by dagny']);
    expect(await checked('Dagny Works shares leaped $2, to $18.375.')).toEqual(['supported $18.375 by dagny']);
    expect(await flagged('On Monday, the Nord index was down 15.82 at 2618.76.')).toEqual(['2618.76 by nord']);
    expect(await flagged('On Monday, the Nord index closed 15.82 points lower at 2618.76.')).toEqual(['2618.76 by nord']);
    expect(await flagged('On Monday, the Nord index shed 15.82 points to close at 2618.76.')).toEqual(['2618.76 by nord']);
  });

  it('is none of what else of it rose', async () => {
    for (const text of [
      'Dagny Works raised its offer for Marl Mills to $31.',
      'Dagny Works cut its quarterly dividend to $2.',
      'Dagny Works lost $2 million as costs grew to $31.',
      'Dagny Works fell as the price of zinc dropped to $16.',
      'Dagny Works shares climbed to $24 in early trading.',
      'Dagny Works shares fell $3 to $15 before recovering.',
      'Dagny Works fell 3 places to 112.',
    ])
      expect(await flagged(text)).toEqual([]);
    expect(await flagged('Dagny Works revenue leaped $2 million, to $81 million.')).toEqual([]);
  });

  it('may have the day between its words', async () => {
    expect(await flagged('Marl Mills closed on Monday at $31.25.')).toEqual(['$31.25 by marl']);
    expect(await flagged('Marl Mills closed a mill at $31.25.')).toEqual([]);
  });

  it('may be of a rate that rose from another', async () => {
    expect(await flagged('Globex raised its dividend per share to $2.10 a share from $1.05.')).toEqual(['$2.10 a share by dividend']);
  });

  it('may be that of the day before, where no day is told', async () => {
    expect(await checked('The Nord index shed 15.82 points to 2681.76.')).toEqual(['supported 2681.76 by nord']);
  });
});

describe('the time of what a number is compared with', () => {
  it('is not its own', async () => {
    expect(await flagged('Volume on the Nord exchange was 480.8 million shares, up from 443.6 million last Thursday.')).toEqual([
      '480.8 million by volume',
    ]);
    expect(await checked('Globex profit grew 19% from a year ago.')).toEqual(['supported 19% by growth']);
    expect(await checked('Globex profit grew 21% a year ago.')).toEqual(['not-enough-info 21% by growth: time-differs']);
  });
});
