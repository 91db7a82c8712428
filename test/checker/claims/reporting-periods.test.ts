import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const from = (validFrom: string, validTo: string) => ({ validFrom, validTo });
const net = (id: string, value: string) =>
  factOf({ ...numberOf(id, 'Globex', 'net income', value, 'USD'), attributeAliases: ['profit', 'net'] });
const sales = (id: string, value: string) => numberOf(id, 'Globex', 'sales', value, 'USD');
const facts = [
  { ...net('net-3q', '31400000'), ...from('1999-07-01', '1999-09-30') },
  { ...net('net-3q-before', '33000000'), ...from('1998-07-01', '1998-09-30') },
  { ...net('net-9m', '94300000'), ...from('1999-01-01', '1999-09-30') },
  { ...sales('sales-3q', '412700000'), ...from('1999-07-01', '1999-09-30') },
  { ...sales('sales-9m', '1270000000'), ...from('1999-01-01', '1999-09-30') },
  { ...numberOf('orders-3q', 'Globex', 'orders', '5100000', 'USD'), ...from('1999-07-01', '1999-09-30') },
  { ...numberOf('each', 'Globex', 'net income per share', '0.76', 'USD'), ...from('1999-07-01', '1999-09-30') },
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('the stretch of time that results are told for', () => {
  it.each([
    ['For the quarter, Globex had a profit of $31.4 million.', 'net-3q'],
    ['In the nine months, Globex had a profit of $94.3 million.', 'net-9m'],
    ['Globex had a profit of $94.3 million through the first nine months of the year.', 'net-9m'],
    ['For the nine months ended Sept. 30, Globex had a profit of $94.3 million.', 'net-9m'],
    ['In the year-earlier quarter, Globex had a profit of $33 million.', 'net-3q-before'],
  ])('picks the row: %s', async (text, id) => {
    expect((await checked(text)).map((line) => line.split(' by ')[1])).toEqual([id]);
    expect(await flagged(text.replace(/\$\d+/, '$47'))).toHaveLength(1);
  });

  it('goes on until another one is told', async () => {
    const story = 'For the nine months, Globex had a profit of $94.3 million.\n\nGlobex had sales of $1.27 billion.';
    expect(await checked(story)).toContain('supported $1.27 billion by sales-9m');
    expect(await flagged(story.replace('1.27', '1.72'))).toEqual(['$1.72 billion by sales-9m']);
    expect(await checked(`${story} In the quarter, Globex had sales of $412.7 million.`)).toContain('supported $412.7 million by sales-3q');
  });

  it('is not held against a row of another one', async () => {
    expect(await flagged('In the nine months, Globex had orders of $17.8 million.')).toEqual([]);
    expect(await flagged('In the quarter, Globex had orders of $17.8 million.')).toEqual(['$17.8 million by orders-3q']);
  });
});

describe('a quarter of the firm’s own year', () => {
  const own = [
    {
      ...numberOf('write-off', 'Initech', 'write-off', '2500000', 'USD'),
      attributeAliases: ['charge'],
      ...from('1999-08-03', '1999-10-25'),
    },
    {
      ...numberOf('dividend', 'Initech', 'quarterly dividend per share', '1.20', 'USD'),
      attributeAliases: ['dividend'],
      ...from('1999-10-25', '2000-01-15'),
    },
  ];
  const { flagged: ofOwn } = against(own, '1999-10-26');

  it('is known by the day it ended', async () => {
    expect(await ofOwn('Initech said it will report a write-off of $3.7 million for its fourth quarter ended yesterday.')).toHaveLength(1);
    expect(await ofOwn('Initech said it will report a write-off of $3.7 million for its fourth quarter ended Sept. 30.')).toEqual([]);
    expect(await ofOwn('Initech said it will report a write-off of $3.7 million for its fourth quarter.')).toEqual([]);
  });

  it('is spoken of as near by a bound as by a number', async () => {
    const text =
      'Globex last week reported third-quarter earnings of $31.4 million, or 76 cents a share, on sales of less than $340 million.';
    expect(await flagged(text)).toEqual(['$340 million by sales-3q']);
  });

  it('is no name that opens a sentence with an adverb', async () => {
    expect(await flagged('In the quarter, Initech fared well. Meanwhile, orders of Globex were $17.8 million.')).toEqual([
      '$17.8 million by orders-3q',
    ]);
  });

  it('is none of what holds from a day on', async () => {
    expect(
      await ofOwn('Initech told of results for the third quarter. Initech also raised its quarterly dividend to $1.70 a share.'),
    ).toHaveLength(1);
  });
});

describe('what a result is compared with', () => {
  it('is of the year before', async () => {
    const text = 'In the third quarter Globex had a profit of $31.4 million, compared with $33 million a year earlier.';
    expect(await checked(text)).toEqual(['supported $31.4 million by net-3q', 'supported $33 million by net-3q-before']);
  });

  it('is no error of this one', async () => {
    expect(await flagged('In the third quarter the profit of Globex fell to $31.4 million from $36 million.')).toEqual([]);
  });

  it('is told apart where both are turned round', async () => {
    const text = 'In the third quarter Globex had a profit of $33 million, up from $31.4 million.';
    expect(await flagged(text)).toContain('$33 million by net-3q');
  });
});

describe('an amount a share', () => {
  it('is of the attribute per share', async () => {
    expect(await checked('Net income of Globex dropped 9% to $31.4 million, or 76 cents a share.')).toEqual([
      'supported $31.4 million by net-3q',
      'supported 76 cents a share by each',
    ]);
    expect(await flagged('Net income of Globex dropped 9% to $31.4 million, or 67 cents a share.')).toEqual(['67 cents a share by each']);
    expect(await flagged('Net income of Globex dropped 9% to $31.4 million, or 67 cents a barrel.')).toEqual([]);
  });
});

describe('a record', () => {
  it('may be a level', async () => {
    expect(await flagged('In the third quarter the profit of Globex rose to a record $41.6 million.')).toEqual(['$41.6 million by net-3q']);
    expect(await flagged('The record profit of Globex was $41.6 million.')).toEqual([]);
  });
});

describe('a number with a noun of its own', () => {
  it.each([
    'The net income of Globex reflects $27.7 million of repairs.',
    'In the third quarter Globex doubled its net income, and total debt was $640 million.',
  ])('is not of the words around it: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('may go by one of the sheet', async () => {
    expect(await flagged('Globex had $27.7 million of net income in the third quarter.')).toEqual(['$27.7 million by net-3q']);
  });
});

describe('a date set apart at the head of a sentence', () => {
  it('holds for all of it', async () => {
    const rest = 'the board of Globex and a group of its friends in the industry had planned to raise the orders to $17.8 million.';
    expect(await flagged(`Last April, ${rest}`)).toEqual([]);
    expect(await flagged(`The board met in April. In the quarter, ${rest}`)).toEqual(['$17.8 million by orders-3q']);
  });
});
