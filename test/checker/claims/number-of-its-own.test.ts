import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const facts = [
  numberOf('zenda', 'Zenda', 'population', '8617209', 'person'),
  numberOf('growth', 'Zenda', 'population growth rate', '2', '%'),
  numberOf('births', 'Zenda', 'total birth rate', '1.5', 'person'),
  numberOf('strelsau', 'Strelsau', 'population', '700000000', 'person'),
  numberOf('spending', 'Zenda', 'health spending', '7.83', '%'),
];
const { flagged, checked } = against(facts);
const onThatDay = { validFrom: '1998-09-02', validTo: '1998-09-02' };
const losses = against([
  { ...numberOf('killed', 'Zenda rebels', 'soldiers killed', '30', 'person'), attributeAliases: ['killed soldiers'], ...onThatDay },
  { ...numberOf('wounded', 'Zenda rebels', 'soldiers wounded', '60', 'person'), attributeAliases: ['wounded soldiers'], ...onThatDay },
  { ...dateOf('raid', 'Zenda rebels', 'raid on homes', '1998-09-02'), attributeAliases: ['homes raided'] },
]);

describe('words that go on to a number of their own', () => {
  it('are not for one before them', async () => {
    expect(await flagged('Zenda has a surface of 5 million and a population of 12 million.')).toEqual(['12 million by zenda']);
    expect(await flagged('Zenda has a surface of 5 million and a population of nearly 8.7 million.')).toEqual([]);
    expect(await checked('The total population of Zenda is 8,617,209, with a low birth rate of 1.5 children.')).toContain(
      'supported 8,617,209 by zenda',
    );
  });

  it('are not for one before them, being the verb of the next', async () => {
    expect(await losses.checked('Zenda rebels killed 30 soldiers and wounded 60 others.')).toContain('supported 30 by killed');
    expect(await losses.flagged('Zenda rebels killed 45 soldiers and wounded 60 others.')).toEqual(['45 by killed']);
    expect(await losses.flagged('On July 2, 1998, Zenda rebels raided two homes.')).toEqual(['July 2, 1998 by raid']);
  });

  it('are for the one that counts them', async () => {
    expect(await flagged('Zenda has a 5 million population of 3 tribes.')).toEqual(['5 million by zenda']);
  });

  it('make the attribute before them no other one', async () => {
    expect(await flagged('The population of Zenda is 8,200,000 with a rank of 193.')).toEqual(['8,200,000 by zenda']);
    expect(await flagged('The population rank of Zenda is 8,200,000.')).toEqual([]);
  });

  it('tell what kind the number is', async () => {
    const above = 'Health spending in Zenda is 7.83%, above the league average of';
    expect(await checked(`${above} 7.83%.`)).toEqual(['supported 7.83% by spending']);
    expect(await flagged('Health spending in Zenda is 8.1%, below the league average of 7.83%.')).toEqual(['8.1% by spending']);
  });
});

describe('words of two clauses', () => {
  it('do not hide those of one', async () => {
    expect(await flagged('This is a high rate considering Zenda has a population of 8,300,000.')).toEqual(['8,300,000 by zenda']);
    expect(await flagged('The rate at which the population of Zenda grew is 8,300,000.')).toEqual([]);
  });
});

describe('a number that is thousands of times off', () => {
  it.each([
    ['The population of Zenda is 8,402,315 million.', '8,402,315 million'],
    ['The population of Zenda was put at 8,402.', '8,402'],
    ['Zenda has a population of 8,402,315,000.', '8,402,315,000'],
  ])('is wrong where nothing else can be meant: %s', async (text, quote) => {
    expect(await checked(text)).toEqual([`refuted ${quote} by zenda: magnitude`]);
  });

  it.each([
    'The estimated prison population of Zenda is 8,402.',
    'The working-age population of Zenda is 8,402.',
    'The population of Zenda is 8.402 (in millions).',
    'The population of Zenda is 8.402 (in thousands).',
    'The population of Zenda is 9.5.',
    'The population of Zenda is 93.',
    'The population of Zenda is 44,302.',
    'In Zenda a league of old men from the hills counts as its population only 8,402.',
  ])('is of something else or written otherwise: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });
});

describe('what makes a population another one', () => {
  it('stands behind other adjectives, or is hyphenated', async () => {
    expect(await flagged('The estimated prison population of Zenda is 4,389,000.')).toEqual([]);
    expect(await flagged("Zenda's prison population is 4,389,000.")).toEqual([]);
    expect(await flagged('Its working-age population, in Zenda, is 4,389,000.')).toEqual([]);
    expect(await flagged('The latest estimated population of Zenda is 4,389,000.')).toEqual(['4,389,000 by zenda']);
  });
});
