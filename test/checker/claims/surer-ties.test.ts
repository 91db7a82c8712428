import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn, inShort } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const date = { type: 'date', unit: null } as const;
const facts = [
  factOf({
    id: 'killed',
    subject: 'Rudolf Rassendyll',
    subjectAliases: ['Rassendyll'],
    attribute: 'killed',
    attributeAliases: ['death', 'murder'],
    value: '1999-10-23',
    ...date,
  }),
  factOf({
    id: 'rescued',
    subject: 'Fritz',
    subjectAliases: [],
    attribute: 'rescued',
    attributeAliases: ['rescue'],
    value: '1999-11-25',
    ...date,
  }),
  factOf({
    id: 'rally',
    subject: 'Sapt',
    subjectAliases: [],
    attribute: 'rally',
    attributeAliases: ['attended the veterans’ rally', 'speech'],
    value: '2000-01-06',
    ...date,
  }),
  { ...numberOf('price', 'Globex', 'closing price', '35.25', 'USD'), attributeAliases: ['stock price'] },
  numberOf('reserves', 'Globex', 'loss reserves', '108300000', 'USD'),
  numberOf('age', 'Hentzau', 'age', '52', 'year'),
  { ...numberOf('age-then', 'Hentzau', 'age at death', '52', 'year'), attributeAliases: ['age'] },
  { ...numberOf('toll', '1998 embassy bombings', 'death toll', '257', 'person'), subjectAliases: ['bombings in Strelsau and Zenda'] },
];
const flagged = async (text: string) => flaggedIn(await checkText(text, facts, '2000-01-10'));
const checked = async (text: string) => inShort(await checkText(text, facts, '2000-01-10'));

describe('a date', () => {
  it.each([
    ['Police spoke of the Oct. 3 killing of the doctor, Rassendyll.', 'Oct. 3 by killed'],
    ['They met in the case of Fritz, who was rescued on Nov. 5, 1999.', 'Nov. 5, 1999 by rescued'],
    ['The rescue of Fritz off Strelsau’s coast on Nov. 5, 1999, made news.', 'Nov. 5, 1999 by rescued'],
    ['Sapt attended a rally on Jan. 3, 2000.', 'Jan. 3, 2000 by rally'],
  ])('stands with its event: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });

  it.each([
    'Police spoke of the Oct. 3 killing of the doctor and Rassendyll.',
    'They met in the case of Fritz on Nov. 5, 1999, and rescued him.',
    'Sapt condemned a rally on Jan. 3, 2000.',
  ])('may be of something else: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });
});

describe('a thing of the subject', () => {
  it('is the attribute where the sheet names it so', async () => {
    expect(await flagged('Globex’s stock fell in heavy trading to a closing price of $39.50.')).toEqual(['$39.50 by price']);
    expect(await flagged('Globex’s bond fell in heavy trading to a closing price of $39.50.')).toEqual([]);
  });
});

describe('a word at the head of a sentence', () => {
  const story = 'Globex is a thrift. Thrift officials said the $900 million of loss reserves is there.';
  it('is no name where the text has it with a small letter too', async () => {
    expect(await flagged(story)).toEqual(['$900 million by reserves']);
  });
});

describe('a level', () => {
  it('may stand at a number', async () => {
    expect(await flagged('Globex had a bad year. On June 30, loss reserves stood at $140.2 million.')).toEqual([
      '$140.2 million by reserves',
    ]);
    expect(await flagged('Globex had a bad year. On June 30, loss reserves missed by $140.2 million.')).toEqual([]);
  });
});

describe('what agrees with all that it may speak of', () => {
  it('is right', async () => {
    expect(await checked('Hentzau, 52, an officer, was there.')).toEqual(['supported 52 by age']);
    expect(await checked('Hentzau, 62, an officer, was there.')).toEqual(['not-enough-info 62 by age: ambiguous']);
  });
});

describe('a name told in other words', () => {
  it('is known by words of the same kind', async () => {
    expect(await checked('The blasts killed 257 people in Strelsau and Zenda.')).toEqual(['supported 257 by toll']);
    expect(await checked('The fever killed 257 people in Strelsau and Zenda.')).toEqual([]);
  });
});
