import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const facts = [
  { ...numberOf('daily', 'Nord exchange', 'average daily volume', '133000000', 'share'), validFrom: '1999-01-01', validTo: '1999-12-31' },
  { ...numberOf('monthly', 'Nord exchange', 'volume this month', '146500000', 'share'), attributeAliases: ['average daily volume'] },
  { ...numberOf('share-a', 'Globex', 'turnout of staff', '53.5', '%'), attributeAliases: ['turnout'] },
  { ...numberOf('share-b', 'Globex', 'turnout of owners', '48.1', '%'), attributeAliases: ['turnout'] },
  { ...numberOf('loss', 'Initech', 'net loss', '20300000', 'USD'), validFrom: '1997-04-01', validTo: '1997-06-30' },
  { ...numberOf('staff-96', 'Initech', 'number of staff', '20300', 'person'), validFrom: '1996-01-01', validTo: '1996-12-31' },
  { ...numberOf('staff-97', 'Initech', 'number of staff', '45100', 'person'), validFrom: '1997-01-01', validTo: '1997-12-31' },
  numberOf('residents', 'Marl', 'residents', '20300', 'person'),
  { ...numberOf('dwellers', 'Marl', 'residents of the town', '45100', 'person'), attributeAliases: ['residents'] },
  numberOf('reward', 'Hentzau', 'reward', '5000000', 'USD'),
  { ...dateOf('day', 'Strelsau mission bombing', 'date', '1998-06-12'), attributeAliases: ['took place'] },
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('a number that may be of several', () => {
  it('is the one that it is a slip away from', async () => {
    expect(await checked('The average daily volume of the Nord exchange is 313 million shares.')).toEqual([
      'refuted 313 million by daily: digits-swapped',
    ]);
    expect(await checked('The average daily volume of the Nord exchange is 151 million shares.')).toEqual([
      'not-enough-info 151 million by daily: ambiguous',
    ]);
  });

  it('is right where it agrees with another of them', async () => {
    expect(await checked('The average daily volume of the Nord exchange is 146.5 million shares.')).toEqual([
      'supported 146.5 million by monthly',
    ]);
    expect(await checked('The turnout of Globex was 48%.')).toEqual(['supported 48% by share-b']);
  });

  it('is not, where that tells too little, or the text only supposes it', async () => {
    expect(await checked('The turnout of Globex was nearly half.')).toEqual(['not-enough-info half by share-a: ambiguous']);
    expect(await checked('The turnout of Globex was more than 50%.')).toEqual(['not-enough-info 50% by share-a: ambiguous']);
    expect(await checked('The turnout of Globex was less than 52%.')).toEqual(['not-enough-info 52% by share-a: ambiguous']);
    expect(await checked('If the turnout of Globex were 48%, it would do.')).toEqual(['not-enough-info 48% by share-a: ambiguous']);
  });

  it('is not, where it agrees with two of three', async () => {
    const third = { ...numberOf('share-c', 'Globex', 'turnout of guests', '48.3', '%'), attributeAliases: ['turnout'] };
    expect(await against([...facts, third]).checked('The turnout of Globex was 48%.')).toEqual([
      'not-enough-info 48% by share-a: ambiguous',
    ]);
  });

  it('is not told so of shares, of which there are many', async () => {
    expect(await flagged('The turnout of Globex was 55.3%.')).toEqual([]);
  });

  it('is none of a time that the text tells', async () => {
    expect(await flagged('Initech had a net loss of $203 million in 1989.')).toEqual([]);
    expect(await flagged('The average daily volume of the Nord exchange was 313 million shares in 1994.')).toEqual([]);
    expect(await flagged('Initech told of its third quarter. Initech had a net loss of $30.2 million.')).toEqual([]);
  });

  it('is no other slip of it', async () => {
    expect(await flagged('The average daily volume of the Nord exchange is 1.33 billion shares.')).toEqual([]);
  });

  it('is none where the text tells that it is of something else', async () => {
    expect(await flagged('Marl has 30,200 residents.')).toEqual(['30,200 by residents']);
    for (const text of [
      'Dorn, a suburb of Marl, has 30,200 residents.',
      'North Marl has 30,200 residents.',
      'Before the flood, Marl had 30,200 residents.',
      'The average daily volume of the Nord exchange is larger than the 313 million shares of Lynn.',
    ])
      expect(await flagged(text)).toEqual([]);
  });

  it('is none where the text tells a ratio that would make it so', async () => {
    expect(await flagged('Marl has 30,200 residents, twice what Lynn has.')).toEqual(['30,200 by residents']);
    expect(await flagged('Marl has 30,200 residents, 1.5 times what Lynn has.')).toEqual([]);
  });

  it('may be of an earlier row', async () => {
    expect(await flagged('Initech has a number of staff of 30,200.')).toEqual(['30,200 by staff-96']);
    expect(await flagged('Initech has a number of staff of 30,900.')).toEqual([]);
  });

  it('may be of a time that the text does not tell', async () => {
    expect(await flagged('Initech had a net loss of $203 million.')).toEqual(['$203 million by loss']);
    expect(await flagged('Initech had a net loss of $24 million.')).toEqual([]);
  });
});

describe('a slip of words tied loosely', () => {
  it('is told for a million and a billion, however round', async () => {
    expect(await flagged('Globex put a reward of $5 billion on the head of Hentzau.')).toEqual(['$5 billion by reward']);
    expect(await flagged('Globex put a reward of $50 million on the head of Hentzau.')).toEqual([]);
  });

  it('is told for the day of an event that its sentence names', async () => {
    expect(await flagged('The bombing that hit the mission in Strelsau, on April 12, 1998, is not forgotten.')).toEqual([
      'April 12, 1998 by day',
    ]);
    for (const text of [
      'The bombing of the mission in Strelsau was worse than the April 12, 1998, bombing in Marl.',
      'Before the bombing of the mission in Strelsau, a man flew in on April 12, 1998.',
    ])
      expect(await flagged(text)).toEqual([]);
    expect(await flagged('The bombing that hit the mission in Strelsau, on June 20, 1998, is not forgotten.')).toEqual([]);
  });
});
