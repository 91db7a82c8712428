import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, factOf, numberOf } from '../facts-of.ts';

const quarter = { validFrom: '1999-07-01', validTo: '1999-09-30' };
const yearBefore = { validFrom: '1998-07-01', validTo: '1998-09-30' };
const firm = against(
  [
    { ...numberOf('net', 'Globex', 'net income', '94200000', 'USD'), attributeAliases: ['net', 'profit', 'earned'], ...quarter },
    { ...numberOf('net-before', 'Globex', 'net income', '84900000', 'USD'), attributeAliases: ['net', 'profit', 'earned'], ...yearBefore },
    { ...numberOf('sales', 'Globex', 'revenue', '563800000', 'USD'), attributeAliases: ['sales'], ...quarter },
    { ...numberOf('sales-before', 'Globex', 'revenue', '512300000', 'USD'), attributeAliases: ['sales'], ...yearBefore },
  ],
  '1999-10-26',
);
const REPORT = 'Globex said third-quarter net income rose 11%.';

describe('a sentence of a report that names nobody', () => {
  it.each([
    'The biggest customer accounted for sales of $75 million.',
    'The mills it sold last year earned $4.4 million in the quarter.',
    'A smaller competitor said profit fell to $22 million.',
    'The company it is buying earned $31.6 million.',
    'At the biggest mill, profit fell to $13 million.',
    'In other news, profit fell to $55 million at an airline.',
  ])('may be of a thing of its own: %s', async (text) => {
    expect(await firm.flagged(`${REPORT} ${text}`)).toEqual([]);
  });

  it.each([
    ['Net advanced to $49.2 million.', '$49.2 million by net'],
    ['Revenue rose to $653.8 million.', '$653.8 million by sales'],
    ['Net jumped 11% to a record of $49.2 million.', '$49.2 million by net'],
    ['In the quarter, the company earned $49.2 million.', '$49.2 million by net'],
  ])('goes on about the firm: %s', async (text, flag) => {
    expect(await firm.flagged(`${REPORT} ${text}`)).toEqual([flag]);
  });
});

describe('a year that is told alone', () => {
  it.each(['Revenue last year was $2.1 billion.', 'Four years ago, net income was $40 million.'])(
    'is not the quarter of a year before: %s',
    async (text) => {
      expect(await firm.flagged(`${REPORT} ${text}`)).toEqual([]);
    },
  );

  it.each([
    'Net rose to $94.2 million, compared with $48.9 million last year.',
    'Net rose to $94.2 million from $48.9 million a year earlier.',
    'That was more than the $48.9 million it earned in the period last year.',
  ])('is, where a number is compared with it: %s', async (text) => {
    expect(await firm.flagged(`${REPORT} ${text}`)).toEqual(['$48.9 million by net-before']);
  });
});

describe('a year that the sheet has', () => {
  const yearly = against(
    [
      { ...numberOf('net', 'Globex', 'net income', '94200000', 'USD'), attributeAliases: ['net', 'profit', 'earned'], ...quarter },
      {
        ...numberOf('net-1998', 'Globex', 'net income', '310000000', 'USD'),
        attributeAliases: ['net', 'profit', 'earned'],
        validFrom: '1998-01-01',
        validTo: '1998-12-31',
      },
    ],
    '1999-10-26',
  );

  it('is the one that is told', async () => {
    expect(await yearly.flagged(`${REPORT} Last year, Globex earned $480.4 million.`)).toEqual(['$480.4 million by net-1998']);
    expect(await yearly.flagged(`${REPORT} Last year, Globex earned $310 million.`)).toEqual([]);
  });
});

describe('a number of the part that another is of', () => {
  it('is not the whole firm’s', async () => {
    const loss = 'In the latest quarter, Globex had a $23 million loss on its wire line, compared with profit of $33 million last year.';
    expect(await firm.flagged(loss)).toEqual([]);
    expect(await firm.flagged(loss.replace(' on its wire line', ''))).toContain('$33 million by net-before');
  });
});

const people = against(
  [
    { ...dateOf('killed', 'Rudolf Rassendyll', 'killed', '1998-10-23'), subjectAliases: ['Rassendyll'] },
    { ...dateOf('ruling', 'Hentzau v. Marl', 'decided', '1973-01-22'), attributeAliases: ['ruling', 'ruled'] },
    { ...dateOf('founded', 'Zenda Air Force', 'founded', '1947-09-18'), subjectAliases: ['Air Force'], attributeAliases: ['established'] },
    factOf({ ...numberOf('share', 'Globex', 'share of revenue from mills', '45', '%'), attributeAliases: ['revenue from mills'] }),
    {
      ...dateOf('embargo', 'embargo on trade with Norland', 'ordered', '1999-10-06'),
      subjectAliases: ['World Trade Council Resolution 7'],
    },
    dateOf('tunnel', 'Zenda Tunnel', 'opened', '1999-06-14'),
    {
      ...numberOf('sentence', 'Rudolf Rassendyll', 'prison sentence', '15', 'year'),
      subjectAliases: ['Rassendyll'],
      attributeAliases: ['sentenced to'],
    },
    { ...dateOf('warned', 'World Trade Caution', 'issued', '1999-10-17'), subjectAliases: ['Trade Department caution'] },
  ],
  '1999-10-26',
);

describe('what is told of another', () => {
  it.each([
    'Rassendyll’s brother was killed on April 23, 1998.',
    'Rassendyll’s killers killed a judge on Oct. 23, 1996.',
    'Rassendyll killed a judge on May 3, 1990.',
    'A judge, citing Hentzau v. Marl, ruled on March 3, 1999, that the law was void.',
    'Zenda Air Force Base was established in 1942, before the Air Force itself.',
    'The museum at the Zenda Tunnel opened on July 4, 1999.',
    'Prosecutors asked that Rassendyll be sentenced to 20 years.',
    'Rassendyll faces a prison sentence of 12 years.',
  ])('is not told of the subject: %s', async (text) => {
    expect(await people.flagged(text)).toEqual([]);
  });

  it.each([
    ['Rassendyll was killed on April 23, 1998.', 'April 23, 1998 by killed'],
    ['The World Trade Council on Oct. 13 ordered a global embargo on trade with Norland.', 'Oct. 13 by embargo'],
    ['The council ordered a global embargo on trade with Norland on Oct. 13, 1999.', 'Oct. 13, 1999 by embargo'],
    ['Hentzau v. Marl was decided in 1977.', '1977 by ruling'],
    ['The Air Force was established in 1942.', '1942 by founded'],
    ['The Zenda Tunnel opened on July 4, 1999.', 'July 4, 1999 by tunnel'],
    ['Rassendyll was sentenced to 20 years.', '20 years by sentence'],
    ['Revenue from mills was 54% of Globex’s total business.', '54% by share'],
    ['The Trade Department on Oct. 16 issued its World Trade Caution.', 'Oct. 16 by warned'],
  ])('has a wrong twin that is: %s', async (text, flag) => {
    expect(await people.flagged(text)).toEqual([flag]);
  });
});
