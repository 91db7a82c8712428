import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const blasts = { subjectAliases: ['bombings of the Elphberg missions in Strelsau and Marl'] };
const facts = [
  { ...dateOf('day', '1998 mission bombings', 'date', '1998-06-12'), attributeAliases: ['took place'], ...blasts },
  { ...numberOf('toll', '1998 mission bombings', 'death toll', '137', 'people'), attributeAliases: ['killed'], ...blasts },
  { ...numberOf('hurt', '1998 mission bombings', 'injured', '2600', 'people'), comparator: '>' as const, ...blasts },
  numberOf('guests', 'Lynn', 'guests killed', '14', 'people'),
  { ...dateOf('due', 'Lynn charter', 'deadline for ratification', '1998-08-14'), attributeAliases: ['ratify'] },
  numberOf('aunts', 'Rupert', 'aunts', '4', 'people'),
  numberOf('age', 'Hentzau', 'age', '52', 'year'),
  { ...numberOf('service', 'Hentzau', 'years with Globex', '27', 'year'), attributeAliases: ['veteran'] },
  { ...numberOf('stake', 'Globex', 'stake in Initech', '45', '%'), attributeAliases: ['interest in Initech'] },
];
const { checked, flagged } = against(facts, '1998-07-20');

describe('an event that a story goes on to call by a word of its names', () => {
  const lead = 'Bombings tore through the missions of Elphberg in Strelsau, the capital, and in Marl.';

  it('is the same event', async () => {
    expect(await checked(`${lead} Flags flew low. The crown waited. The blasts on June 12 killed 137 people.`)).toEqual([
      'supported June 12 by day',
      'supported 137 by toll',
    ]);
  });

  it('is the same where one of its own places is told with it', async () => {
    expect(await checked(`${lead} Flags flew low. The crown waited. They mourned the June 12 blasts in Marl.`)).toEqual([
      'supported June 12 by day',
    ]);
  });

  it('is another one elsewhere', async () => {
    expect(await checked(`${lead} Flags flew low. The crown waited. They mourned the June 12 blasts in Ulster.`)).toEqual([]);
  });

  it('is none without it', async () => {
    expect(await checked('The blasts on June 12 killed 137 people.')).toEqual([]);
    expect(await checked(`${lead} Flags flew low. The crown waited. The floods on June 12 killed 137 people.`)).toEqual([
      'supported 137 by toll',
    ]);
  });

  it('says what its day is the day of, where it agrees', async () => {
    expect(await checked(`${lead} Flags flew low. The crown waited. They mourned the June 12 blasts.`)).toEqual([
      'supported June 12 by day',
    ]);
    expect(await checked(`${lead} Flags flew low. The crown waited. They mourned the June 21 blasts.`)).toEqual([]);
  });

  it('is not confirmed by what holds of too much', async () => {
    const text = (number: string) => `${lead} Flags flew low. The crown waited. The blasts injured ${number} people.`;
    expect(await checked(text('more than 2,600'))).toEqual(['supported 2,600 by hurt']);
    expect(await checked(text('more than 100'))).toEqual([]);
    expect(await checked(text('dozens of'))).toEqual([]);
  });
});

describe('a number that one thing of the sheet cannot be', () => {
  it('may be another', async () => {
    // Nearest stands the stake; the words of the other are scattered.
    expect(await checked('Rupert said four of the aunts came.')).toEqual(['supported four by aunts']);
  });

  it('of years that is an age is of no time served, and no time served an age', async () => {
    expect(await checked('Hentzau, 52 years old and a 27-year Globex veteran, resigned.')).toEqual([
      'supported 52 years by age',
      'supported 27-year by service',
    ]);
    expect(await flagged('Hentzau, 54 years old and a 27-year Globex veteran, resigned.')).toEqual(['54 years by age']);
  });
});

describe('people', () => {
  it('are counted by where they are from and what they do', async () => {
    expect(await checked('In Lynn, 14 Ruritanians were killed, all of them guests.')).toEqual(['supported 14 by guests']);
    expect(await checked('In Lynn, 14 teachers were killed, all of them guests.')).toEqual(['supported 14 by guests']);
    expect(await checked('In Lynn, 14 lorries were killed, all of them guests.')).toEqual([]);
  });

  it('of one kind are not flagged for all', async () => {
    expect(await flagged('In Lynn, 9 Ruritanians were killed, all of them guests.')).toEqual([]);
  });
});

describe('a plan', () => {
  it('agrees where it agrees, and is never wrong', async () => {
    expect(await checked('Globex might sell a stake in Initech of 45%.')).toEqual(['supported 45% by stake']);
    expect(await checked('Globex might sell a stake in Initech of 47%.')).toEqual(['not-enough-info 47% by stake: hypothetical']);
    expect(await checked('If Globex had a stake in Initech of 45%, it could vote.')).toEqual([
      'not-enough-info 45% by stake: hypothetical',
    ]);
  });
});

describe('a deadline', () => {
  it('is told with "by" and "until"', async () => {
    expect(await checked('The deadline for ratification of the Lynn charter runs until Aug. 14.')).toEqual(['supported Aug. 14 by due']);
    expect(await checked('States must ratify the Lynn charter by Aug. 14.')).toEqual(['supported Aug. 14 by due']);
    expect(await checked('Ten states had ratified the Lynn charter by July 1.')).toEqual(['not-enough-info July 1 by due: comparator']);
    expect(await checked('States must ratify the Lynn charter before Aug. 14.')).toEqual(['not-enough-info Aug. 14 by due: comparator']);
  });
});
