import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const facts = [
  {
    ...dateOf('clinic', 'Hofbau tragedy', 'date', '1998-04-22'),
    subjectAliases: ['Strelsau clinic bombing', 'Ruritania river clinic bombing'],
  },
  { ...dateOf('missions', 'Twin attacks', 'date', '1998-04-12'), subjectAliases: ['mission bombings in Kenya and Peru'] },
  {
    ...numberOf('missions-toll', 'Twin attacks', 'death toll', '318', 'person'),
    subjectAliases: ['mission bombings in Kenya and Peru'],
    attributeAliases: ['killed'],
  },
];
const { flagged } = against(facts, '1998-10-20');

describe('a name whose words stand in a phrase of their own', () => {
  it.each([
    ['She was hurt in the April 6, 1998, bombing of the river clinic in Strelsau.', 'April 6, 1998 by clinic'],
    ['She was hurt in the April 6, 1998, bombing of a Strelsau, Rur., clinic, she said.', 'April 6, 1998 by clinic'],
    ['The May 12, 1998, mission bombings in Lima, the Peruvian capital, and Dar es Marl, Kenya, shook all.', 'May 12, 1998 by missions'],
    ['The bombings on missions in Kenya and Peru killed 250 people.', '250 by missions-toll'],
  ])('is the name: %s', async (text, flag) => expect(await flagged(text)).toEqual([flag]));

  it.each([
    'She was hurt in the April 6, 1998, bombing of the Strelsau dental clinic.',
    'She was hurt in a second, April 6, 1998, clinic bombing in Strelsau.',
    'She was hurt in the April 6, 1998, clinic bombing in Strelsau of Marl.',
    'She was hurt in the April 6, 1998, bombings of Strelsau clinics.',
    'She was hurt in the April 6, 1998, clinic bombing. In Strelsau all was still.',
    'The mission bombings in Kenya killed 250 people, and Peru mourned.',
    'She was hurt in the 1996 clinic bombing in Strelsau.',
    'She was hurt in the May 6, 1998, clinic bombing in Strelsau.',
    'The bombing of missions in Kenya and Peru killed 250 people.',
    'She was hurt in a April 6, 1998, clinic bombing in Strelsau.',
    'She was hurt in the April 6, 1998, clinic bombing in Strelsau, Ga., last year.',
    'She was hurt in the April 6, 1998, bombing of clinics in Strelsau and Marl.',
    'She was hurt in the April 6, 1998, bombing of a clinic in Marl and the bombing of a clinic in Strelsau.',
    'The bombings on missions in Kenya and Peru in 1996 killed 250 people.',
  ])('is none with other words of weight, another head, or in two clauses: %s', async (text) => expect(await flagged(text)).toEqual([]));

  it('is not made of the names in a list', async () => {
    const republic = { ...numberOf('growth', 'Marl', 'growth', '4', '%'), subjectAliases: ['Republic of Marl'] };
    const { checked: listed } = against([republic], '1998-10-20');
    expect(await listed('Growth in Peru, the Czech Republic, Norland, Marl, and Zenda was 3 percent.')).not.toContain(
      'refuted 3 percent by growth',
    );
  });

  it('is none of another place in capitals: “the 1996 Zenda bombing”', async () => {
    expect(await flagged('The Strelsau clinic bombing hurt two. He spoke of the 1996 Zenda bombing too.')).toEqual([]);
    expect(await flagged('The Strelsau clinic bombing hurt two. He spoke of the 1996 Olympic bombing too.')).toEqual([]);
  });
});

describe('what nobody goes through twice', () => {
  const { flagged: ofDeath } = against(
    [{ ...dateOf('death', 'Assassination of Ida Roth', 'date', '1995-11-04'), subjectAliases: ['Roth assassination'] }],
    '1998-02-20',
  );

  it.each([
    'He is serving a sentence for the May 1993 assassination of Roth.',
    'He is serving a sentence for the May 1993 assassination of Roth at a rally.',
  ])('has no other year: %s', async (text) => expect(await ofDeath(text)).toEqual(['May 1993 by death']));

  it.each([
    'He is serving a sentence for the May 1993 assassination of Roth family friends.',
    'He was held in May 1993 over the assassination of Roth.',
    'He was jailed in May 1993 for the Roth assassination.',
  ])('may lend its words to what is told: %s', async (text) => expect(await ofDeath(text)).toEqual([]));
});

describe('a number beside such a phrase', () => {
  const { flagged: ofToll } = against(
    [
      {
        ...numberOf('toll', 'Hofbau tragedy', 'death toll', '5', 'person'),
        subjectAliases: ['Strelsau clinic bombing'],
        attributeAliases: ['killed'],
      },
      { ...numberOf('age', 'Rudolf Elphberg', 'age', '75', 'year'), subjectAliases: ['Ruritania president'] },
    ],
    '1998-10-20',
  );

  it('is of the event', async () => {
    for (const text of [
      'The bombing of the clinic in Strelsau killed 9 people.',
      'They came after the bombing of the clinic in Strelsau, which has killed more than 9 people.',
      'Some 9 people were killed in the bombing of the clinic in Strelsau.',
    ])
      expect(await ofToll(text)).toEqual(['9 by toll']);
  });

  it.each([
    'The bombing of two clinics in Strelsau killed 9 people.',
    'The bombing of the clinic and the Strelsau mill killed 9 people.',
    'The bombing of the clinic in Strelsau, Ga., killed 9 people.',
    'The second bombing of the clinic in Strelsau killed 9 people.',
    'A bombing of the clinic in Strelsau killed 9 people.',
    'In 1991 the bombing of the clinic in Strelsau killed 9 people.',
    'The bombing of a clinic in Marl and the bombing of the clinic in Strelsau killed 9 people.',
    'The wife of the president of Ruritania is 64 years old.',
    'The bombing of the clinic in Strelsau was deadlier than the Marl blaze that killed 9 people.',
    'The bombing of the clinic in Strelsau resembled one in Marl that killed 9 people.',
    'The bombing of the clinic in Strelsau prompted raids in which 9 people were killed.',
    'The rebels who carried out the bombing of the clinic in Strelsau have killed 9 people.',
    'Critics of the bombing of the clinic in Strelsau were freed, and 9 people were killed in fights.',
    'Some 9 people were killed in Marl a day after the bombing of the clinic in Strelsau.',
  ])('may be of another: %s', async (text) => expect(await ofToll(text)).toEqual([]));
});

describe('a subject of whose name all words stand somewhere in a story', () => {
  const story =
    'Fritz Tarlenheim was seen in Zenda. Long before, when all was quiet there and nobody knew of it yet, a mill stood by the river.';
  const mill = against([numberOf('staff', 'Zenda paper mill', 'looms', '27', 'loom')], '1998-10-20');

  it('is known to it, for agreement', async () => {
    expect(await mill.checked(`${story} The paper came from 27 looms.`)).toEqual(['supported 27 by staff']);
    expect(await mill.checked(`${story} The paper came from 29 looms.`)).toEqual([]);
    expect(await mill.checked(`${story} It made paper. A flood broke 27 looms.`)).toEqual([]);
    expect(await mill.checked(`${story.replace('Zenda', 'Marl')} The paper came from 27 looms.`)).toEqual([]);
    expect(await mill.checked(`${story.replace('Zenda', 'zenda')} The paper came from 27 looms.`)).toEqual([]);
  });

  it('agrees on a number by less than on a share or on a day', async () => {
    const small = against([numberOf('doors', 'Zenda paper mill', 'doors painted', '6', 'door')], '1998-10-20');
    expect(await small.checked(`${story} The paper says that 6 doors were painted.`)).toEqual(['supported 6 by doors']);
    const share = against([numberOf('doors', 'Zenda paper mill', 'doors painted', '6', '%')], '1998-10-20');
    expect(await share.checked('The Zenda paper mill is old. In spring 6% got a new door.')).toEqual([]);
    expect(await small.checked('The Zenda paper mill is old. In spring 6 looms got a new door.')).toEqual([]);
  });
});

describe('a word that counts and names', () => {
  const { flagged: ofAttacks } = against(
    [
      {
        ...numberOf('attacks', '1998 mission bombings', 'attacks', '2', 'attack'),
        subjectAliases: ['mission bombings'],
        attributeAliases: ['bombings', 'number of bombings'],
      },
    ],
    '1998-10-20',
  );

  it('is only the name where the number counts something else', async () => {
    expect(await ofAttacks('The arrest brought to nine the number of people held over the mission bombings.')).toEqual([]);
    expect(await ofAttacks('For the mission bombings, nine were held.')).toEqual([]);
    expect(await ofAttacks('The number of mission bombings rose to nine.')).toEqual(['nine by attacks']);
  });
});
