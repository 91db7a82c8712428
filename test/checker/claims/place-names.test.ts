import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, factOf } from '../facts-of.ts';

const facts = [
  dateOf('vote', 'Ridgeway envoy Rassendyll’s Kenyan visit', 'date', '1998-08-07'),
  dateOf('spain', 'Spain', 'joined NATO', '1982-05-30'),
  factOf({
    id: 'toll',
    subject: 'Tirana raid',
    subjectAliases: [],
    attribute: 'death toll',
    attributeAliases: ['killed'],
    value: '200',
    unit: 'person',
    comparator: '>',
  }),
];
const { checked } = against(facts, '1999-10-26');

describe('a place in a name', () => {
  it('may be told by what comes from there, and the other way', async () => {
    expect(await checked('Rassendyll, envoy of Ridgeway, was on a visit to Kenya on Aug. 7, 1998.')).toEqual([
      'supported Aug. 7, 1998 by vote',
    ]);
    expect(await checked('Rassendyll, envoy of Ridgeway, was on a visit to Denmark on Aug. 7, 1998.')).toEqual([]);
  });
});

describe('a club that came to include somebody', () => {
  it('was joined', async () => {
    expect(await checked('NATO has been expanded to include Turkey in 1952 and Spain in 1982.')).toContain('supported 1982 by spain');
  });
});

describe('a bound of the sheet', () => {
  it('is true of too much to know a number by in other words', async () => {
    expect(await checked('Tirana raid: 247 deaths.')).not.toContain('supported 247 by toll');
  });
});
