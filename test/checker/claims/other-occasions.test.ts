import { describe, expect, it } from 'vitest';
import { against, checkText, flaggedIn } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const date = { type: 'date', unit: null } as const;
const facts = [
  factOf({
    id: 'charged',
    subject: 'Hentzau',
    subjectAliases: [],
    attribute: 'charged',
    attributeAliases: [],
    value: '1999-05-06',
    ...date,
  }),
  factOf({ id: 'rally', subject: 'Sapt', subjectAliases: [], attribute: 'rally', attributeAliases: [], value: '1999-05-27', ...date }),
  numberOf('age', 'Hentzau', 'age', '49', 'year'),
  numberOf('children', 'Sapt', 'sons', '4', 'person'),
];
const { flagged } = against(facts, '1999-06-07');

describe('a date of its own', () => {
  it('goes with a verb after "with"', async () => {
    expect(await flagged('Hentzau is charged with robbing the king last fall.')).toEqual([]);
    expect(await flagged('Hentzau was charged at the court last fall.')).toEqual(['last fall by charged']);
  });

  it('goes with the noun after it', async () => {
    expect(await flagged('Hentzau was charged in the Nov. 12, 1998, robbery of the king.')).toEqual([]);
    expect(await flagged('Hentzau was charged on Nov. 12, 1998, at the court.')).toEqual(['Nov. 12, 1998 by charged']);
  });

  it('is near the publication where it is a weekday', async () => {
    expect(await flagged('The rally of Sapt was on Thursday.')).toEqual([]);
    expect(flaggedIn(await checkText('The rally of Sapt was on Monday.', facts, '1999-05-30'))).toEqual(['Monday by rally']);
  });
});

describe('somebody of the subject’s', () => {
  it('has an age of his own', async () => {
    expect(await flagged('Hentzau’s 57-year-old cousin was there.')).toEqual([]);
    expect(await flagged('The 57-year-old Hentzau was there.')).toEqual(['57-year by age']);
  });

  it('does something beside one of them', async () => {
    expect(await flagged('Sapt’s wife and one son were there.')).toEqual([]);
    expect(await flagged('Sapt’s five sons were there.')).toEqual(['five by children']);
  });
});
