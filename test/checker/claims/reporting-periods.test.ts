import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn, inShort } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const from = (validFrom: string, validTo: string) => ({ validFrom, validTo });
const net = (id: string, value: string) =>
  factOf({ ...numberOf(id, 'Globex', 'net income', value, 'USD'), attributeAliases: ['profit', 'net'] });
const sales = (id: string, value: string) => numberOf(id, 'Globex', 'sales', value, 'USD');
const facts = [
  { ...net('net-3q', '20600000'), ...from('1999-07-01', '1999-09-30') },
  { ...net('net-3q-before', '22000000'), ...from('1998-07-01', '1998-09-30') },
  { ...net('net-9m', '81200000'), ...from('1999-01-01', '1999-09-30') },
  { ...sales('sales-3q', '368500000'), ...from('1999-07-01', '1999-09-30') },
  { ...sales('sales-9m', '1150000000'), ...from('1999-01-01', '1999-09-30') },
  { ...numberOf('orders-3q', 'Globex', 'orders', '5100000', 'USD'), ...from('1999-07-01', '1999-09-30') },
  { ...numberOf('each', 'Globex', 'net income per share', '0.98', 'USD'), ...from('1999-07-01', '1999-09-30') },
];
const checked = async (text: string) => inShort(await checkText(text, facts, '1999-10-26'));
const flagged = async (text: string) => flaggedIn(await checkText(text, facts, '1999-10-26'));

describe('the stretch of time that results are told for', () => {
  it.each([
    ['For the quarter, Globex had a profit of $20.6 million.', 'net-3q'],
    ['In the nine months, Globex had a profit of $81.2 million.', 'net-9m'],
    ['Globex had a profit of $81.2 million through the first nine months of the year.', 'net-9m'],
    ['For the nine months ended Sept. 30, Globex had a profit of $81.2 million.', 'net-9m'],
    ['In the year-earlier quarter, Globex had a profit of $22 million.', 'net-3q-before'],
  ])('picks the row: %s', async (text, id) => {
    expect((await checked(text)).map((line) => line.split(' by ')[1])).toEqual([id]);
    expect(await flagged(text.replace(/\$\d+/, '$47'))).toHaveLength(1);
  });

  it('goes on until another one is told', async () => {
    const story = 'For the nine months, Globex had a profit of $81.2 million.\n\nGlobex had sales of $1.15 billion.';
    expect(await checked(story)).toContain('supported $1.15 billion by sales-9m');
    expect(await flagged(story.replace('1.15', '1.51'))).toEqual(['$1.51 billion by sales-9m']);
    expect(await checked(`${story} In the quarter, Globex had sales of $368.5 million.`)).toContain('supported $368.5 million by sales-3q');
  });

  it('is not held against a row of another one', async () => {
    expect(await flagged('In the nine months, Globex had orders of $15.6 million.')).toEqual([]);
    expect(await flagged('In the quarter, Globex had orders of $15.6 million.')).toEqual(['$15.6 million by orders-3q']);
  });
});

describe('what a result is compared with', () => {
  it('is of the year before', async () => {
    const text = 'In the third quarter Globex had a profit of $20.6 million, compared with $22 million a year earlier.';
    expect(await checked(text)).toEqual(['supported $20.6 million by net-3q', 'supported $22 million by net-3q-before']);
  });

  it('is no error of this one', async () => {
    expect(await flagged('In the third quarter the profit of Globex fell to $20.6 million from $24 million.')).toEqual([]);
  });

  it('is told apart where both are turned round', async () => {
    const text = 'In the third quarter Globex had a profit of $22 million, up from $20.6 million.';
    expect(await flagged(text)).toContain('$22 million by net-3q');
  });
});

describe('an amount a share', () => {
  it('is of the attribute per share', async () => {
    expect(await checked('Net income of Globex fell 6% to $20.6 million, or 98 cents a share.')).toEqual([
      'supported $20.6 million by net-3q',
      'supported 98 cents a share by each',
    ]);
    expect(await flagged('Net income of Globex fell 6% to $20.6 million, or 89 cents a share.')).toEqual(['89 cents a share by each']);
    expect(await flagged('Net income of Globex fell 6% to $20.6 million, or 89 cents a barrel.')).toEqual([]);
  });
});

describe('a record', () => {
  it('may be a level', async () => {
    expect(await flagged('In the third quarter the profit of Globex rose to a record $31.6 million.')).toEqual(['$31.6 million by net-3q']);
    expect(await flagged('The record profit of Globex was $31.6 million.')).toEqual([]);
  });
});

describe('a number with a noun of its own', () => {
  it.each([
    'The net income of Globex reflects $30.3 million of write-downs.',
    'In the third quarter Globex doubled its net income, and total equity was $457 million.',
  ])('is not of the words around it: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('may go by one of the sheet', async () => {
    expect(await flagged('Globex had $30.3 million of net income in the third quarter.')).toEqual(['$30.3 million by net-3q']);
  });
});

describe('a date set apart at the head of a sentence', () => {
  it('holds for all of it', async () => {
    const rest = 'the board of Globex and a group of its friends in the industry had planned to raise the orders to $15.6 million.';
    expect(await flagged(`Last April, ${rest}`)).toEqual([]);
    expect(await flagged(`The board met in April. In the quarter, ${rest}`)).toEqual(['$15.6 million by orders-3q']);
  });
});
