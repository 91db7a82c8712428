import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const facts = [
  { ...numberOf('age', 'Orin Finch', 'age', '6', 'year'), subjectAliases: ['Orin'] },
  { ...dateOf('found', 'Orin Finch', 'found at sea', '1999-11-25'), attributeAliases: ['found'], subjectAliases: ['Orin'] },
  {
    ...dateOf('deadline', 'Orin Finch', 'deadline for his return', '2000-01-14'),
    attributeAliases: ['deadline'],
    subjectAliases: ['Orin'],
  },
  { ...dateOf('met', 'Orin Finch', 'meeting with his aunts', '1999-12-15'), subjectAliases: ['Orin'] },
  dateOf('quake', 'Lynn earthquake', 'date', '1999-12-17'),
  { ...numberOf('war', 'War against Zenda', 'duration', '8', 'year'), attributeAliases: ['length'] },
  numberOf('yards', 'Globex', 'shipyards', '2', 'shipyard'),
  { ...numberOf('doctors', 'Hofbau', 'heart doctors', '3', 'doctor'), attributeAliases: ['doctors'] },
  { ...numberOf('banks', 'Initech', 'banks', '8', 'bank'), attributeAliases: [] },
  {
    ...numberOf('hurt', '2000 Strelsau blast', 'injured', '164', 'people'),
    subjectAliases: ['Strelsau blast'],
    attributeAliases: ['wounded'],
  },
  { ...dateOf('killed', 'Amir Roth', 'killed', '1998-10-23'), attributeAliases: ['killing', 'assassinated', 'detained'] },
];
const { flagged } = against(facts, '2000-01-10');

describe('what a noun or a name is told by', () => {
  it.each([
    ['If they win, the king will have plunged into a three-year war against Zenda.', 'three-year by war'],
    ['They warned that they should expect little help from the police here when they come for 9-year-old Orin Finch.', '9-year by age'],
    ['The deal is expected to avert a flight of workers from Globex’s six shipyards.', 'six by yards'],
  ])('is so, whatever is hoped or feared: %s', async (text, flag) => expect(await flagged(text)).toEqual([flag]));

  it.each([
    'If they win, the king will have fought a war against Zenda of three years.',
    'Globex is expected to have six shipyards.',
    'Aides would arrange a Dec. 19 meeting between Orin and his aunts.',
    'If Globex had six shipyards, it would thrive.',
  ])('is not what is only hoped or feared: %s', async (text) => expect(await flagged(text)).toEqual([]));
});

describe('a date', () => {
  it.each([
    ['Orin’s aunts have cared for him since September, when he was found clinging to a tube.', 'September by found'],
    [
      'The U.S. Harbor and Naturalization Service ruled that Orin must go, and set Monday as the deadline for his return.',
      'Monday by deadline',
    ],
    ['Zenda condemned the handling of the Dec. 19 meeting between Orin and his aunts in Strelsau.', 'Dec. 19 by met'],
  ])('is that of what it stands with: %s', async (text, flag) => expect(await flagged(text)).toEqual([flag]));

  it.each([
    'Globex, hit by the Lynn earthquake, in August will cost its yards anew.',
    'Orin’s aunts have cared for him since September, when Hale was found clinging to a tube.',
    'Orin’s aunts have lived in Lynn since May 1, when Orin was found a home.',
    'Orin’s foes have set Monday as the deadline for his aunts.',
    'Amir Roth’s detained friends came. His detention hearing was held Feb. 17, 1998.',
    'Amir Roth was assassinated a year after the killing of a rival leader in September 1997.',
  ])('may be that of something else: %s', async (text) => expect(await flagged(text)).toEqual([]));
});

describe('a number', () => {
  it.each([
    'Roth was one of nine doctors who left Hofbau last year.',
    'Initech began with $2 million in assets and one bank.',
    'The Strelsau blast shook the town. In one block, 37 were wounded, Red Cross and rescue officials said.',
    'The Strelsau blast shook the town. In June, floods wounded 437 there, rescue officials said.',
  ])('may be of others: %s', async (text) => expect(await flagged(text)).toEqual([]));
});
