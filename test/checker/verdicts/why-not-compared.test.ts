import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { numberOf } from '../facts-of.ts';

const facts = [
  { ...numberOf('first', 'Marl', 'residents', '20300', 'person'), qualifiers: { count: 'first' } },
  { ...numberOf('revised', 'Marl', 'residents', '45100', 'person'), qualifiers: { count: 'revised' } },
  { ...numberOf('past', 'Lynn', 'residents', '20300', 'person'), validFrom: '1990', validTo: '1991' },
  { ...numberOf('year', 'Dorn', 'residents', '20300', 'person'), validFrom: '1999-01-01', validTo: '1999-12-31' },
  { ...numberOf('autumn', 'Dorn', 'residents', '10300', 'person'), validFrom: '1999-07-01', validTo: '1999-10-31' },
  { ...numberOf('now', 'Hofbau', 'residents', '15300', 'person'), validFrom: '1999-10-01', validTo: '1999-12-31' },
  { ...numberOf('next', 'Hofbau', 'residents', '20300', 'person'), validFrom: '2000-01-01', validTo: '2000-12-31' },
  numberOf('cost', 'Marl', 'cost', '600000000', 'USD'),
  numberOf('growth', 'Dorn', 'output growth', '-5.4', '%'),
];
const { checked } = against(facts, '1999-10-26');

describe('a number that an attribute has several series for', () => {
  it('is right where it is in one of them, and wrong where in none', async () => {
    expect(await checked('Marl has 45,100 residents.')).toEqual(['supported 45,100 by revised']);
    expect(await checked('Marl has 33,000 residents.')).toEqual(['refuted 33,000 by first: value-differs']);
  });

  it('is neither where the text only supposes it', async () => {
    for (const number of ['45,100', '33,000'])
      expect(await checked(`If Marl had ${number} residents, it would be a town.`)).toEqual([
        `not-enough-info ${number} by first: ambiguous`,
      ]);
  });

  it('is neither where a word makes it another thing', async () => {
    for (const number of ['20,300', '33,000'])
      expect(await checked(`Marl has ${number} male residents.`)).toEqual([`not-enough-info ${number} by first: qualifier-differs`]);
  });
});

describe('a number of another time than its fact', () => {
  it('is said to be so where nothing else speaks against it', async () => {
    expect(await checked('Lynn had 33,000 residents in 1994.')).toEqual(['not-enough-info 33,000 by past: time-differs']);
    expect(await checked('Strand, a suburb of Lynn, had 33,000 residents in 1994.')).toEqual([
      'not-enough-info 33,000 by past: loose-link',
    ]);
  });
});

describe('a number that two rows of a series are of the time of', () => {
  it('is right where it is in one of them, and not wrong where in none', async () => {
    expect(await checked('Dorn has 20,300 residents.')).toEqual(['supported 20,300 by year']);
    expect(await checked('Dorn has 10,300 residents.')).toEqual(['supported 10,300 by autumn']);
    expect(await checked('Dorn has 12,300 residents.')).toEqual(['not-enough-info 12,300 by year: ambiguous']);
  });
});

describe('a number of a row to come', () => {
  it('is not wrong', async () => {
    expect(await checked('Hofbau has 20,300 residents.')).toEqual(['not-enough-info 20,300 by now: time-differs']);
    expect(await checked('Hofbau has 22,300 residents.')).toEqual(['refuted 22,300 by now: value-differs']);
  });
});

describe('a growth below zero', () => {
  it('is as right as its fact', async () => {
    expect(await checked('The output growth of Dorn was -5.4%.')).toEqual(['supported -5.4% by growth']);
  });
});

describe('a share of something', () => {
  it('is not the whole, and what is told for one share is no share', async () => {
    for (const text of ['A share of the output growth of Dorn is 3%.', 'Dorn has a share of the output growth, 3%.'])
      expect(await checked(text)).toEqual(['not-enough-info 3% by growth: qualifier-differs']);
  });
});

describe('a number with "the" before it', () => {
  it('is so, whatever is said to be done with it', async () => {
    expect(await checked('Lenders would not cover the $620 million cost of Marl.')).toEqual([
      'refuted $620 million by cost: value-differs',
    ]);
  });

  it('is what is denied or planned itself after "not the", "than the" and "be the"', async () => {
    expect(await checked('Marl’s cost is not the $620 million that was told.')).toEqual(['not-enough-info $620 million by cost: negated']);
    expect(await checked('Marl would cost more than the $620 million cost.')).toEqual([
      'not-enough-info $620 million by cost: hypothetical',
    ]);
    expect(await checked('The cost of Marl might be the $620 million.')).toEqual(['not-enough-info $620 million by cost: hypothetical']);
  });
});
