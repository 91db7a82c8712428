import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const facts = [
  {
    ...dateOf('shot', 'Rudolf Rassendyll', 'murdered', '1998-05-23'),
    attributeAliases: ['shooting', 'death'],
    subjectAliases: ['Rassendyll'],
  },
  { ...dateOf('met', 'Fritz Tarlenheim', 'meeting with his aunts', '1999-12-15'), subjectAliases: ['Tarlenheim'] },
  dateOf('raid', 'Hofbau raid', 'date', '1998-04-12'),
  { ...dateOf('ruled', 'Marl', 'direct rule from Zenda began', '1972-03'), attributeAliases: ['ruled directly by Zenda'] },
  { ...dateOf('seized', 'Sapt', 'abducted', '1996-03-26'), attributeAliases: ['kidnapped', 'capture'] },
  { ...dateOf('embargo', 'embargo on trade with Norland', 'ordered', '1999-10-06'), attributeAliases: [] },
  {
    ...dateOf('talks', 'Queen Flavia', 'Strelsau meeting', '1999-12-12'),
    attributeAliases: ['met security advisers', 'meeting with top aides'],
  },
  { ...dateOf('joined', 'Pierre Hentzau', 'joined Globex', '1985'), attributeAliases: [] },
];
const { flagged } = against(facts, '2000-01-10');

describe('a date within the words of its event', () => {
  it.each([
    ['Hentz was charged last year in the May 3, 1998, roadside shooting of Dr. Rassendyll.', 'May 3, 1998 by shot'],
    ['Hentz, who is from Vermland, was charged in the June 1997 shooting of Rassendyll.', 'June 1997 by shot'],
    [
      'Hentz, who is from Vermland, was indicted in the April 1998 shooting death of Dr. Rudolf Rassendyll, a doctor in Marl.',
      'April 1998 by shot',
    ],
    ['He still spoke of the handling of the Jan. 15, 1999, meeting between Tarlenheim and his aunts.', 'Jan. 15, 1999 by met'],
    ['She was hurt in the 1996 Hofbau raid.', '1996 by raid'],
    ['She was hurt five years ago in the Hofbau raid.', 'five years ago by raid'],
  ])('is that event’s: %s', async (text, flag) =>
    expect(await flagged(text.replace(' of then', ''))).toEqual(flag.startsWith('two') ? [] : [flag]),
  );

  it.each([
    'Hentz was charged in the May 3, 1998, robbery before the shooting of Rassendyll.',
    'In the May 3, 1998, hearing Hentz denied the shooting of Rassendyll.',
    'He came to the May 3, 1998, Rassendyll shooting inquiry.',
    'He kept the June 3, 1998, roadside Rassendyll shooting files.',
    'Friends came for the June 3, 1998, roadside shooting of Rassendyll’s dog.',
    'They met for the May 3, 1999, release of Tarlenheim’s book on a meeting with his aunts.',
  ])('may be another’s: %s', async (text) => expect(await flagged(text)).toEqual([]));
});

describe('what a date goes with', () => {
  it.each([
    ['Marl, which has been ruled directly by Zenda since 1982, is calm.', '1982 by ruled'],
    [
      'Sapt had been working for the mines group when he was abducted with his young interpreter Hans Bersonin by ten men of the old guard near the red paper mill in June 1997.',
      'June 1997 by seized',
    ],
    [
      'The Foreign Office said it had told the family of Sapt that he died soon after his capture on March 26, 1995.',
      'March 26, 1995 by seized',
    ],
    ['Queen Flavia met with her top aides on Dec. 2 in Strelsau.', 'Dec. 2 by talks'],
  ])('is told by its own words: %s', async (text, flag) => expect(await flagged(text)).toEqual([flag]));

  it.each([
    'Marl, which has been ruled from Strelsau since 1982, is ruled directly by Zenda.',
    'Sapt was abducted near the mill that burned in June 1997.',
    'Sapt was abducted, and the mill was sold in June 1997.',
    'Bersonin told of Sapt that he died soon after his capture on May 6, 1995.',
    'Hentzau’s daughter joined Globex last year.',
    'Sapt was abducted in Hofbau, the site of a fire in June 1997.',
    'Sapt was abducted near the site of a mill fire in June 1997.',
    'Marl was ruled directly by Zenda, its friend since 1982.',
    'The Trade Council on Oct. 13 discussed an embargo on trade with Norland.',
  ])('may be of something else: %s', async (text) => expect(await flagged(text)).toEqual([]));
});

describe('an age', () => {
  const ages = against([{ ...numberOf('age', 'Orin Finch', 'age', '6', 'year'), subjectAliases: ['Orin'] }], '2000-01-10');

  it.each([
    ['Officials told the Marl relatives of 9-year-old Kenyan sailor Orin Finch to come.', '9 by age'],
    ['Orin Finch may come: the Queen wants 9-year-old Orin home in Marl.', '9 by age'],
    ['A dual homage was paid to Orin, the 9-year-old Kenyan whose story is told.', '9 by age'],
    ['Orin Finch is a 6-month-old boy.', '6-month by age'],
  ])('is that of the name after it: %s', async (text, flag) =>
    expect((await ages.flagged(text)).map((one) => one.replace(/^9\S*/, '9'))).toEqual([flag]),
  );

  it.each(['Orin Finch met the 9-year-old sailor Amir Roth.', 'Orin’s 9-month-old brother was there.'])(
    'may be another’s: %s',
    async (text) => expect(await ages.flagged(text)).toEqual([]),
  );
});
