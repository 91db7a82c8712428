import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn, inShort } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const row = (id: string, value: string, validFrom: string, validTo: string) => ({
  ...factOf({ ...numberOf(id, 'Orin Motors', 'revenue', value, 'USD'), attributeAliases: ['sales'] }),
  validFrom,
  validTo,
});
const rows = [
  row('q2-before', '95000000', '2019-04-01', '2019-06-30'),
  row('q3-before', '99000000', '2019-07-01', '2019-09-30'),
  row('year', '470000000', '2019-01-01', '2019-12-31'),
  row('q2', '110000000', '2020-04-01', '2020-06-30'),
  row('q3', '120000000', '2020-07-01', '2020-09-30'),
];
const rate = numberOf('jobless', 'Ruritania', 'unemployment rate', '6.1', '%');
const flagged = async (text: string, facts = [...rows, rate]) => flaggedIn(await checkText(text, facts, '2020-10-22'));
const checked = async (text: string, facts = rows) => inShort(await checkText(text, facts, '2020-10-22'));

describe('a true result', () => {
  it.each([
    'Orin Motors had revenue of $110 million in the second quarter. Last quarter revenue at Orin Motors was $120 million.',
    'In the third quarter, revenue at Orin Motors rose to $120 million. Revenue of Orin Motors was $110 million in the prior quarter.',
    'Orin Motors had revenue of $470 million in 2019. Revenue at Orin Motors rose to $145 million in the first three weeks.',
    'Orin Motors reported third-quarter results. Orin Motors said revenue in September was $41 million.',
    'Orin Motors said revenue in September was $41 million.',
    'For the fourth quarter, Orin Motors sees revenue of $131 million.',
    'Orin Motors guided to fourth-quarter revenue of $131 million.',
    'Analysts polled had expected revenue of $131 million at Orin Motors in the third quarter.',
    'In the third quarter revenue at Orin Motors fell short of the $131 million that analysts had expected.',
  ])('is not flagged: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('is the same in whatever order the sheet has its rows', async () => {
    const text = 'For its fourth quarter, Orin Motors had revenue of $120 million.';
    expect(await checked(text)).toEqual(['supported $120 million by q3']);
    expect(await checked(text, [...rows].reverse())).toEqual(['supported $120 million by q3']);
  });
});

describe('a wrong result', () => {
  it.each([
    ['Orin Motors had revenue of $131 million in the third quarter.', '$131 million by q3'],
    ['Better than expected, Orin Motors had revenue of $131 million in the third quarter.', '$131 million by q3'],
    ['Last quarter revenue at Orin Motors was $131 million.', '$131 million by q3'],
  ])('is flagged: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });

  it('is held against the row that took the place of another', async () => {
    const revised = [
      { ...row('first', '258000000', '2020-04-01', '2020-06-30'), supersededBy: 'second' },
      row('second', '259000000', '2020-04-01', '2020-06-30'),
    ];
    expect(await flagged('In the second quarter, revenue of Orin Motors was $285 million.', revised)).toEqual(['$285 million by second']);
  });
});

describe('a rate of some people', () => {
  it.each([
    'Unemployment rate in Ruritania was 11.2% for those under 25.',
    'The unemployment rate in Ruritania was 9.4% among people under 30.',
    'The unemployment rate in Ruritania was 9.4% for people without a degree.',
  ])('is not flagged: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('is, where it is of all', async () => {
    expect(await flagged('The unemployment rate in Ruritania was 9.4% for all residents.')).toEqual(['9.4% by jobless']);
  });
});
