import { describe, expect, it } from 'vitest';
import { against, checkText, flaggedIn } from '../check-text.ts';
import { dateOf, factOf, numberOf } from '../facts-of.ts';

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

describe('an event of a kind', () => {
  const { flagged: ofEvents } = against(
    [
      {
        ...dateOf('vote', 'Ruritania election', 'date', '1999-05-23'),
        subjectAliases: ['Ruritanian election', '1999 Ruritanian election'],
      },
      dateOf('quake', 'Lynn earthquake', 'date', '1998-08-17'),
      {
        ...dateOf('council', 'Ruritanian election council', 'vote on the king', '1999-06-02'),
        attributeAliases: ['voted to bar the king'],
      },
      { ...dateOf('death', 'Amir Roth', 'death', '1996-02-19'), attributeAliases: ['murder', 'arrest'], subjectAliases: ['Roth'] },
      { ...numberOf('hurt', 'Lynn earthquake', 'injured', '164', 'people'), attributeAliases: ['wounded'] },
    ],
    '1999-06-07',
  );

  it.each([
    ['The Ruritanian election was held on May 13.', 'May 13 by vote'],
    ['The 1999 Ruritanian election was held on May 23, 1998.', 'May 23, 1998 by vote'],
    ['The Lynn earthquake in August 1996 was strong.', 'August 1996 by quake'],
    ['The 1994 death of Amir Roth shook the town.', '1994 by death'],
    ['The Lynn earthquake shook all. At least 437 were wounded there.', '437 by hurt'],
    ['The Lynn earthquake shook all. Nine were killed and at least 437 were wounded there.', '437 by hurt'],
    ['The Ruritanian election council voted overwhelmingly Monday to bar the old king.', 'Monday by council'],
  ])('has a day of its own: %s', async (text, flag) => expect(await ofEvents(text)).toEqual([flag]));

  it.each([
    'The Ruritanian election in 1995 was marred by fraud.',
    'The Ruritanian election next year will be decisive.',
    'Geologists say the Lynn earthquake in 1912 was strong.',
    'The Lynn earthquake shook all. In June, floods wounded 437 there.',
  ])('may be another one: %s', async (text) => expect(await ofEvents(text)).toEqual([]));

  it.each([
    'Two men were convicted in 1997 of the murder of Amir Roth.',
    'He was held in 1997 over the murder of Roth.',
    'Rumors in 1994 of Amir Roth’s death were denied.',
    'A panel was set up in 1998 to look into the murder of Amir Roth.',
    'The 1994 death of Amir Roth’s wife left him alone.',
    'Amir Roth’s arrest report was dated Feb. 17, 1995.',
    'Amir Roth was known for the killing of a rival. His friends spoke of the murder of a judge in May 1994.',
  ])('may be what something else is about: %s', async (text) => expect(await ofEvents(text)).toEqual([]));
});
