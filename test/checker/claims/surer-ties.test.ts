import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const date = { type: 'date', unit: null } as const;
const facts = [
  factOf({
    id: 'arrested',
    subject: 'Rudolf Rassendyll',
    subjectAliases: ['Rassendyll'],
    attribute: 'arrested',
    attributeAliases: ['arrest', 'seized'],
    value: '1999-10-17',
    ...date,
  }),
  factOf({
    id: 'freed',
    subject: 'Fritz',
    subjectAliases: [],
    attribute: 'freed',
    attributeAliases: ['release'],
    value: '1999-03-14',
    ...date,
  }),
  factOf({
    id: 'rally',
    subject: 'Sapt',
    subjectAliases: [],
    attribute: 'rally',
    attributeAliases: ['attended the veterans’ rally', 'speech'],
    value: '1999-12-15',
    ...date,
  }),
  { ...numberOf('price', 'Globex', 'closing price', '44.75', 'USD'), attributeAliases: ['stock price'] },
  numberOf('funds', 'Globex', 'pension funds', '126400000', 'USD'),
  numberOf('age', 'Hentzau', 'age', '61', 'year'),
  { ...numberOf('age-then', 'Hentzau', 'age at death', '61', 'year'), attributeAliases: ['age'] },
  { ...numberOf('toll', '1998 rail bombings', 'death toll', '318', 'person'), subjectAliases: ['bombings in Strelsau and Zenda'] },
];
const { flagged, checked } = against(facts, '2000-01-10');

describe('what stands around a number', () => {
  const { flagged: ofMonth } = against(
    [
      {
        ...numberOf('spending', 'Personal spending', 'monthly growth', '0.2', '%'),
        attributeAliases: ['rise'],
        validFrom: '1999-09',
        validTo: '1999-09',
      },
      numberOf('ships', 'Initech', 'ships on order', '3', 'ship'),
    ],
    '1999-10-30',
  );

  it('is no length of its own where it only frames a superlative', async () => {
    expect(await ofMonth('Personal spending rose 0.7% in September, the smallest gain in a year.')).toEqual(['0.7% by spending']);
    expect(await ofMonth('Personal spending rose 0.7% in the six months to September.')).toEqual([]);
    expect(await ofMonth('Personal spending rose 2.8%, the strongest yearly rise in a decade.')).toEqual([]);
  });
});

describe('a date', () => {
  it.each([
    ['Police spoke of the Oct. 7 arrest of the editor, Rassendyll.', 'Oct. 7 by arrested'],
    ['They met in the matter of Fritz, who was freed on March 4, 1999.', 'March 4, 1999 by freed'],
    ['The release of Fritz near Strelsau’s gate on March 4, 1999, made news.', 'March 4, 1999 by freed'],
    ['Sapt attended a rally on Dec. 12, 1999.', 'Dec. 12, 1999 by rally'],
  ])('stands with its event: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });

  it.each([
    'Police spoke of the Oct. 7 arrest of the editor and Rassendyll.',
    'They met in the matter of Fritz on March 4, 1999, and freed him.',
    'Sapt condemned a rally on Dec. 12, 1999.',
  ])('may be of something else: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });
});

describe('a thing of the subject', () => {
  it('is the attribute where the sheet names it so', async () => {
    expect(await flagged('Globex’s stock fell in heavy trading to a closing price of $48.50.')).toEqual(['$48.50 by price']);
    expect(await flagged('Globex’s bond fell in heavy trading to a closing price of $48.50.')).toEqual([]);
  });
});

describe('a word at the head of a sentence', () => {
  const story = 'Globex is a brewery. Brewery officials said the $900 million of pension funds is there.';
  it('is no name where the text has it with a small letter too', async () => {
    expect(await flagged(story)).toEqual(['$900 million by funds']);
  });
});

describe('a level', () => {
  it('may stand at a number', async () => {
    expect(await flagged('Globex had a bad year. In May, pension funds stood at $151.9 million.')).toEqual(['$151.9 million by funds']);
    expect(await flagged('Globex had a bad year. In May, pension funds missed by $151.9 million.')).toEqual([]);
  });
});

describe('what agrees with all that it may speak of', () => {
  it('is right', async () => {
    expect(await checked('Hentzau, 61, an officer, was there.')).toEqual(['supported 61 by age']);
    expect(await checked('Hentzau, 71, an officer, was there.')).toEqual(['not-enough-info 71 by age: ambiguous']);
  });
});

describe('of two names told in other words', () => {
  const hurt = (id: string, subject: string, alias: string) => ({
    ...numberOf(id, subject, 'injured', '1000', 'people'),
    comparator: '>=' as const,
    subjectAliases: [alias],
    attributeAliases: ['wounded'],
  });
  const { checked: ofBoth } = against(
    [
      hurt('both', 'Twin mission bombings', 'bombings of Ruritanian missions'),
      hurt('zenda', 'Zenda mission bombing', 'bombing of the Ruritanian mission in Zenda'),
    ],
    '1998-08-08',
  );

  it('the one with more of its words in the sentence comes first', async () => {
    const story = 'Ministers spoke of the bombings of Ruritanian missions, and of the Zenda mission bombing.';
    const told = 'A massive blast damaged the Ruritanian mission in Zenda, killing 40 people while wounding at least 1,000 people.';
    expect(await ofBoth(`${story} Reports said this. ${told}`)).toContain('supported 1,000 by zenda');
  });
});

describe('a share', () => {
  it('is not known by the word total', async () => {
    const index = { ...numberOf('index', 'Globex bond index', 'total return', '13.47', '%'), attributeAliases: ['annual return'] };
    const { checked: ofIndex } = against([index], '1999-10-30');
    const story = 'The Globex bond index was flat. Funds had outflows totaling nearly $500 million, or about 13% of assets.';
    expect((await ofIndex(story)).filter((line) => line.startsWith('supported'))).toEqual([]);
    expect(await ofIndex('The Globex bond index was flat. Its return came to 13.47%.')).toEqual(['supported 13.47% by index']);
  });
});

describe('a name told in other words', () => {
  it('is known by words of the same kind', async () => {
    expect(await checked('The blasts left 318 dead in Strelsau and Zenda.')).toEqual(['supported 318 by toll']);
    expect(await checked('The fever left 318 dead in Strelsau and Zenda.')).toEqual([]);
  });
});
