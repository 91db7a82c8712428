import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const quarter = { validFrom: '1999-07-01', validTo: '1999-09-30' };
const facts = [
  { ...factOf({ ...numberOf('net', 'Globex', 'net income', '217400000', 'USD'), attributeAliases: ['profit', 'earned'] }), ...quarter },
  {
    ...numberOf('net-year', 'Globex', 'net income', '530900000', 'USD'),
    attributeAliases: ['profit', 'earned'],
    validFrom: '1998-10-01',
    validTo: '1999-09-30',
  },
  { ...numberOf('drop', 'Globex', 'decline in profit', '22', '%'), ...quarter },
  { ...numberOf('storms', 'Globex', 'storm losses', '50000000', 'USD'), ...quarter },
  { ...numberOf('each', 'Globex', 'earnings per share', '2.31', 'USD'), ...quarter },
  numberOf('fallers', 'Strelsau Exchange', 'declining stocks', '1312', 'stock'),
  numberOf('voyage', 'Argus', 'length of the voyage', '40', 'day'),
];
const { flagged, checked } = against(facts, '1999-10-27');

describe('a number of only a part', () => {
  it.each([
    [
      'of its unit',
      'Globex did well. Profit for its shipping arm dropped 41% in the quarter.',
      'Globex did well. Its profit dropped 41% in the quarter.',
      '41% by drop',
    ],
    [
      'of a share in it',
      'In the quarter Initech saw its stake in the net income of Globex fall to $23 million.',
      'In the quarter Initech saw the net income of Globex fall to $190 million.',
      '$190 million by net',
    ],
    [
      'of what is told in its explanation',
      'Sales of Globex shrank to $73 million, reflecting storm losses.',
      'Storm losses of Globex shrank to $73 million, reflecting luck.',
      '$73 million by storms',
    ],
    [
      'of the firm that owns it',
      'Initech, which owns half of a rival -- Globex -- posted net income of $9.4 million in the quarter.',
      'Globex -- a rival of Initech -- posted net income of $190.3 million in the quarter.',
      '$190.3 million by net',
    ],
  ])('%s', async (_, other, own, flag) => {
    expect(await flagged(other)).toEqual([]);
    expect(await flagged(own)).toEqual([flag]);
  });
});

describe('an amount a share', () => {
  it('is no result without the words of one before it', async () => {
    expect(await flagged('Globex crashed $6.375 a share after lower earnings in the quarter.')).toEqual([]);
    expect(await flagged('Earnings of Globex in the quarter were $217.4 million, or $6.375 a share.')).toEqual(['$6.375 a share by each']);
  });
});

describe('what is exceeded', () => {
  it('is less than what there was', async () => {
    expect(await flagged('The declining stocks on the Strelsau Exchange exceeded 1,200.')).toEqual([]);
    expect(await flagged('The declining stocks on the Strelsau Exchange exceeded 1,700.')).toEqual(['1,700 by fallers']);
    expect(await flagged('The length of the voyage of Argus exceeded 30 days.')).toEqual([]);
    expect(await flagged('The length of the voyage of Argus exceeded 50 days.')).toEqual(['50 days by voyage']);
  });
});

describe('the stretch of time of a result', () => {
  it('may be a business year', async () => {
    expect(await checked('For the year ended Sept. 30, Globex earned $530.9 million.')).toEqual(['supported $530.9 million by net-year']);
    expect(await flagged('For the year ended Sept. 30, Globex earned $217.4 million.')).toEqual(['$217.4 million by net-year']);
  });

  it('is a year before the one told, whatever is foreseen', async () => {
    const story = 'In the third quarter, Globex earned $217.4 million. Losses may come in the first quarter of 2000.';
    expect(await flagged(`${story} In the year-ago period, Globex earned $143.7 million.`)).toEqual([]);
    expect(await flagged(`${story} In the third quarter, Globex earned $143.7 million.`)).toEqual(['$143.7 million by net']);
  });
});
