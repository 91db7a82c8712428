import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, factOf, numberOf } from '../facts-of.ts';

const { flagged, checked } = against(
  [
    { ...dateOf('opened', 'Zenda Tunnel', 'opened', '1999-06-14'), attributeAliases: ['opening'] },
    { ...dateOf('vote', 'Strelsau referendum', 'date', '1999-08-30'), attributeAliases: ['took place', 'held'] },
    { ...dateOf('bombing', 'Marl embassy bombing', 'date', '1999-08-07'), attributeAliases: ['occurred', 'took place'] },
    {
      ...dateOf('return', 'Fritz Tarlenheim', 'deadline for return to Zenda', '1999-05-14'),
      subjectAliases: ['Tarlenheim'],
      attributeAliases: ['return deadline', 'to be returned by'],
    },
    { ...dateOf('bombings', 'East Africa embassy bombings', 'date', '1999-08-07'), subjectAliases: ['U.S. embassy bombings'] },
    { ...dateOf('rescued', 'Antoinette Mauban', 'rescued at sea', '1998-11-26'), subjectAliases: ['Mauban'] },
    { ...dateOf('decided', 'Hentzau v. Marl', 'decided', '1999-01-22'), attributeAliases: ['decision', 'ruling'] },
  ],
  '1999-10-26',
);
const found = async (text: string) => (await checked(text)).filter((one) => !one.endsWith('no-reference'));

describe('a date after “until”', () => {
  it.each([
    'The Zenda Tunnel did not open until June 14, 1999.',
    'The opening of the Zenda Tunnel was put off until June 14, 1999.',
    'Ferries ran until June 14, 1999, when the Zenda Tunnel opened.',
  ])('is the day of what did not happen before: %s', async (text) => {
    expect(await found(text)).toEqual(['supported June 14, 1999 by opened']);
  });

  it('is a bound of what goes on', async () => {
    expect(await found('Work on the opening of the Zenda Tunnel went on until June 14, 1999.')).not.toContain(
      'supported June 14, 1999 by opened',
    );
  });
});

describe('an event that a day is counted from', () => {
  it.each([
    'Two days before the Strelsau referendum, militiamen on Aug. 28 killed four people.',
    'Retaliating days after the Marl embassy bombing, troops on Aug. 20 raided a camp.',
    'Days after the deadly Marl embassy bombing, forces on Aug. 20 launched strikes.',
    'Days after the deadly embassy bombings in East Africa, U.S. forces on Aug. 20 launched strikes.',
  ])('is not that of the day: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('has a wrong twin that is', async () => {
    expect(await flagged('The Marl embassy bombing on Aug. 20 killed nobody.')).toEqual(['Aug. 20 by bombing']);
  });
});

describe('a day that is a slip away', () => {
  it('is not told of by a verb of something else', async () => {
    expect(await flagged('Lawyers filed a brief in court on June 14 arguing that nobody can return Tarlenheim to Zenda.')).toEqual([]);
    expect(await flagged('The court on June 14 had its deadline for the return of Tarlenheim to Zenda.')).toEqual(['June 14 by return']);
  });
});

describe('a day told by another word', () => {
  it('may be a holiday', async () => {
    expect(await found('Mauban was plucked from the water on Thanksgiving Day.')).toEqual(['supported Thanksgiving Day by rescued']);
  });

  it('is none that is got around', async () => {
    expect(await found('They looked for ways to get around Aug. 30’s Strelsau referendum.')).toEqual(['supported Aug. 30 by vote']);
  });

  it('is in one sentence with the case that is named', async () => {
    expect(await found('The court’s decision in Hentzau v. Marl came on Jan. 22.')).toEqual(['supported Jan. 22 by decided']);
    expect(await found('The court’s decision in Hentzau vs. Marl came on Jan. 22.')).toEqual([]);
  });
});

describe('a time that tells the attribute', () => {
  const since = against(
    [
      {
        ...factOf(numberOf('killed', 'Zenda clinic attacks', 'people killed since 1993', '7', 'person')),
        attributeAliases: ['killed'],
        validFrom: '1999-01-01',
        validTo: '1999-12-31',
      },
    ],
    '1999-10-26',
  );

  it('is not the time of the number', async () => {
    expect(await since.checked('Seven people have been killed since 1993 in the Zenda clinic attacks.')).toEqual([
      'supported Seven by killed',
    ]);
    expect(await since.checked('Seven people were killed in 1993 in the Zenda clinic attacks.')).toEqual([
      'not-enough-info Seven by killed: time-differs',
    ]);
  });
});
