/** Values that differ from the sheet and are not flagged, each beside its twin that is. */
import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const plain = { subjectAliases: [], attributeAliases: [] };
const facts = [
  factOf({
    ...plain,
    id: 'people',
    subject: 'Ruritania',
    attribute: 'population',
    value: '39538223',
    unit: 'person',
    validFrom: '1995',
    validTo: '2004',
  }),
  factOf({
    ...plain,
    id: 'revenue',
    subject: 'Globex',
    attribute: 'revenue',
    value: '2000000',
    unit: 'USD',
    validFrom: '1997-10-01',
    validTo: '1997-12-31',
  }),
  factOf({ ...plain, id: 'share', subject: 'Globex', attribute: 'market share', value: '14', unit: '%' }),
  factOf({ ...plain, id: 'area', subject: 'Elba', attribute: 'area', attributeAliases: ['covers'], value: '342', unit: 'mi2' }),
  factOf({ ...plain, id: 'turnout', subject: 'Ruritanian election', attribute: 'turnout', value: '45', unit: '%' }),
  factOf({ ...plain, id: 'gdp', subject: 'Ruritania', attribute: 'GDP', value: '90000000000', unit: 'USD' }),
  factOf({ ...plain, id: 'age', subject: 'Ruritania', attribute: 'life expectancy', value: '71.285', unit: 'year' }),
  factOf({ ...plain, id: 'zenda', subject: 'Zenda', attribute: 'population', value: '35000', unit: 'person' }),
  factOf({ ...plain, id: 'strelsau', subject: 'Strelsau', attribute: 'population', value: '90000', unit: 'person' }),
];

describe.each([
  [
    'a count of another day, within half a percent',
    'Ruritania has a population of 39,466,855.',
    'Ruritania has a population of 49,466,855.',
    '49,466,855 by people',
  ],
  [
    'a mark that was passed on the way',
    'The population of Ruritania passed 38 million.',
    'The population of Ruritania is 38 million.',
    '38 million by people',
  ],
  [
    'a stretch of another length',
    'Globex had a revenue of $5 million for the nine months.',
    'Globex had a revenue of $5 million for the three months.',
    '$5 million by revenue',
  ],
  [
    'another round',
    'In the second round, turnout in the Ruritanian election was 52 percent.',
    'Turnout in the Ruritanian election was 52 percent.',
    '52 percent by turnout',
  ],
  [
    'a time before',
    'Before the merger, the market share of Globex was 19 percent.',
    'From 20 percent before the merger, the market share of Globex fell to 19 percent.',
    '19 percent by share',
  ],
  [
    'a kind of it that a word after a comma tells',
    'The latest value for GDP, PPP (current international $) in Ruritania was 120,000,000,000.',
    'The latest value for GDP in Ruritania was $120,000,000,000.',
    '$120,000,000,000 by gdp',
  ],
  [
    'a kind of it that brackets tell',
    'Ruritania has a GDP (purchasing power parity) of $120 billion.',
    'Ruritania has a GDP (as far as is known) of $120 billion.',
    '$120 billion by gdp',
  ],
  [
    'those of one sex, told after the number',
    'Ruritania has a life expectancy of 64 years for men.',
    'Ruritania has a life expectancy of 64 years for now.',
    '64 years by age',
  ],
  [
    'a half that is rounded down',
    'Ruritania has a life expectancy of 71.28 years.',
    'Ruritania has a life expectancy of 71.27 years.',
    '71.27 years by age',
  ],
  [
    'one that only places what the sentence is about',
    'Hofbau, a town that lies west of Zenda, has a population of 36,000.',
    'Zenda, a town that lies west of Hofbau, has a population of 36,000.',
    '36,000 by zenda',
  ],
  [
    'one of a list that does so',
    'Hofbau, a town bordered by Tarlenheim, Strelsau and Zenda, has a population of 36,000.',
    'Zenda, a town bordered by Strelsau, has a population of 36,000.',
    '36,000 by zenda',
  ],
  [
    'what it was before a change',
    'The population of Zenda grew from fewer than 20,000 to many more.',
    'The population of Zenda is fewer than 20,000.',
    '20,000 by zenda',
  ],
  [
    'what it was before a change told after it',
    'Zenda, which had a population of 36,000 at the count, lost 900 to the flood.',
    'Zenda, which had a population of 36,000 at the count, lost its mill to the flood.',
    '36,000 by zenda',
  ],
  [
    'the other of two that are compared',
    'Zenda has a larger population than Strelsau, 90,000.',
    'Zenda has a larger population, 90,000, than Strelsau.',
    '90,000 by zenda',
  ],
  [
    'the right value in the sentence before, where the subject is only referred to',
    'Elba covers 342 square miles. It covers 352 square miles.',
    'Elba covers 342 square miles. Elba covers 352 square miles.',
    '352 square miles by area',
  ],
  [
    'the right value in the sentence before, unless it is one slip away',
    'Elba covers 342 square miles. It covers 352 square miles.',
    'Elba covers 342 square miles. It covers 324 square miles.',
    '324 square miles by area',
  ],
])('%s', (_, right, wrong, expected) => {
  it('is not flagged', async () => {
    expect(flaggedIn(await checkText(right, facts, '1998-03-10')).filter((flag) => !flag.endsWith('null'))).toEqual([]);
  });

  it('is, told otherwise', async () => {
    expect(flaggedIn(await checkText(wrong, facts, '1998-03-10'))).toContain(expected);
  });
});
