import { describe, expect, it } from 'vitest';
import { checkText } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const facts = [
  factOf({
    id: 'reward',
    subject: 'Black Michael',
    subjectAliases: [],
    attribute: 'total reward',
    attributeAliases: [],
    value: '358000',
    unit: 'USD',
  }),
  factOf({
    id: 'arrests',
    subject: 'Black Michael',
    subjectAliases: [],
    attribute: 'followers arrested',
    attributeAliases: [],
    value: '40',
    unit: 'man',
  }),
  factOf({
    id: 'fee',
    subject: 'Rupert of Hentzau',
    subjectAliases: [],
    attribute: 'total fee',
    attributeAliases: [],
    value: '40',
    unit: 'USD',
  }),
  factOf({
    id: 'wage',
    subject: 'Colonel Sapt',
    subjectAliases: [],
    attribute: 'total wage',
    attributeAliases: [],
    value: '43',
    unit: 'USD',
  }),
  factOf({
    id: 'garrison',
    subject: 'Tarlenheim Garrison',
    subjectAliases: [],
    attribute: 'soldiers under arms',
    attributeAliases: [],
    value: '12500',
    comparator: '>',
    unit: 'soldier',
  }),
  factOf({
    id: 'town',
    subject: 'Hofbau',
    subjectAliases: [],
    attribute: 'population',
    attributeAliases: [],
    value: '35412',
    unit: 'person',
    validFrom: '1990',
    validTo: '1991',
  }),
  factOf({
    id: 'army',
    subject: 'Strelsau Guard',
    subjectAliases: [],
    attribute: 'soldiers',
    attributeAliases: [],
    value: '10000',
    comparator: '>',
    unit: 'soldier',
  }),
  factOf({
    id: 'area',
    subject: 'Elba',
    subjectAliases: [],
    attribute: 'area',
    attributeAliases: ['covers'],
    value: '342',
    unit: 'mi2',
  }),
  factOf({
    id: 'fire',
    subject: 'Zenda Castle',
    subjectAliases: [],
    attribute: 'fire',
    attributeAliases: [],
    type: 'date',
    value: '1996-03-26',
    unit: null,
  }),
];

const flagged = async (text: string, published = '1998-02-19') =>
  (await checkText(text, facts, published)).findings
    .filter(({ verdict }) => verdict === 'refuted')
    .map(({ quote, factId, severity }) => `${severity} ${quote} by ${factId}`);

/** Words that would not be enough to flag a value; each slip stands beside a value that is none. */
describe.each([
  [
    'digits that changed places',
    'A total of $853,000 is offered for Black Michael.',
    '$853,000 by reward',
    'A total of $412,000 is offered for Black Michael.',
  ],
  [
    'a zero too many',
    'A total of $3.58 million is offered for Black Michael.',
    '$3.58 million by reward',
    'A total of $3.12 million is offered for Black Michael.',
  ],
  [
    'the year of a day',
    'Prince Rudolf, who was away, condemned the fire at Zenda Castle on March 26, 1995.',
    'March 26, 1995 by fire',
    'Prince Rudolf, who was away, condemned the fire at Zenda Castle on April 2, 1996.',
  ],
  [
    'the month of a day',
    'Prince Rudolf, who was away, condemned the fire at Zenda Castle on June 26, 1996.',
    'June 26, 1996 by fire',
    'Prince Rudolf, who was away, condemned the fire at Zenda Castle on June 12, 1996.',
  ],
  [
    'a bound that looks the other way',
    'The Tarlenheim Garrison has fewer than 12,500 soldiers.',
    '12,500 by garrison',
    'The Tarlenheim Garrison has fewer than 11,500 soldiers.',
  ],
  [
    'digits that changed places, of a time that is over',
    'Hofbau has a population of 34,512.',
    '34,512 by town',
    'Hofbau has a population of 36,100.',
  ],
])('%s', (_, slip, expected, other) => {
  it('says what the number speaks of', async () => {
    expect(await flagged(slip)).toEqual([`warning ${expected}`]);
  });

  it('is the only thing that does', async () => {
    expect(await flagged(other)).toEqual([]);
  });
});

describe('what comes out so by chance', () => {
  it('is a number of one digit', async () => {
    expect(await flagged('A total of $430 is offered for Colonel Sapt.')).toEqual(['warning $430 by wage']);
    expect(await flagged('A total of $400 is offered for Rupert of Hentzau.')).toEqual([]);
  });

  it('is a day whose weekday the text gives', async () => {
    const text = 'Prince Rudolf, who was away, condemned the fire at Zenda Castle on';
    expect(await flagged(`${text} March 26, 1995.`)).toEqual(['warning March 26, 1995 by fire']);
    expect(await flagged(`${text} Sunday, March 26, 1995.`)).toEqual([]);
  });

  it('is a share of it that the text tells, or a part of those', async () => {
    const text = 'A total of $35,800 is offered for one of the men who follow Black Michael';
    expect(await flagged(`${text}.`)).toEqual(['warning $35,800 by reward']);
    expect(await flagged(`${text}, a tenth of the sum.`)).toEqual([]);
    expect(await flagged(`${text}, 10 percent of the sum.`)).toEqual([]);
    expect(await flagged(`${text}. A tenth of the crowd cheered.`)).toEqual(['warning $35,800 by reward']);
    expect(await flagged(`A tenth of the crowd cheered. ${text}.`)).toEqual(['warning $35,800 by reward']);
  });

  it('is of a thing of the subject', async () => {
    expect(await flagged('Elba, which is far from Rome, covers 324 square miles.')).toEqual(['error 324 square miles by area']);
    expect(await flagged('Elba’s vineyards, which are far from Rome, cover 324 square miles.')).toEqual([]);
  });

  it('is a day that comes round', async () => {
    expect(await flagged('Prince Rudolf, who was away, recalled the fire at Zenda Castle on March 26, 1997, on its anniversary.')).toEqual(
      [],
    );
    expect(await flagged('Prince Rudolf gave six months’ notice after the fire at Zenda Castle on Sept. 26, 1996.')).toEqual([]);
  });

  it('is a day that comes round by a term told in the sentence before or after', async () => {
    const text = (day: string) => `Prince Rudolf, who was away, condemned the fire at Zenda Castle on ${day}.`;
    expect(await flagged(`The vault was shut. ${text('Sept. 26, 1996')}`)).toEqual(['warning Sept. 26, 1996 by fire']);
    expect(await flagged(`The vault was shut for six months. ${text('Sept. 26, 1996')}`)).toEqual([]);
    expect(await flagged(`${text('Sept. 26, 1996')} The vault was shut for six months.`)).toEqual([]);
    expect(await flagged(`The prince wed a year ago. ${text('March 26, 1995')}`)).toEqual([]);
  });

  it('is a time counted back', async () => {
    const text = (time: string) => `Prince Rudolf, who was away, condemned the fire at Zenda Castle ${time}.`;
    expect(await flagged(text('in March 1995'), '1998-03-26')).toEqual(['warning March 1995 by fire']);
    expect(await flagged(text('36 months ago'), '1998-03-26')).toEqual([]);
  });
});
