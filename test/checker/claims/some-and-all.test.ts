import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const onThatDay = { validFrom: '2020-10-19', validTo: '2020-10-19' };
const { flagged, checked } = against(
  [
    { ...numberOf('closed', 'Globex', 'plants closed', '6', 'plant'), attributeAliases: ['closed plants'] },
    {
      ...numberOf('deported', 'Zenda', 'Ruritanians deported', '5', 'Ruritanian'),
      attributeAliases: ['deported Ruritanians'],
      ...onThatDay,
    },
    { ...numberOf('scrapped', 'Dam Accord', 'boats scrapped', '148', 'boat'), attributeAliases: ['scrapped boats'] },
    { ...numberOf('fleet', 'Strelsau Air', 'planes in the fleet', '8', 'plane'), attributeAliases: ['fleet of planes'] },
    { ...numberOf('doctors', 'Hofbau Hospital', 'doctors on staff', '85', 'doctor'), attributeAliases: ['staff doctors'] },
    { ...numberOf('states', 'Hentzau Pact', 'member states', '29', 'state'), attributeAliases: ['members', 'states in the pact'] },
    { ...numberOf('rooms', 'Tarlenheim Hotel', 'rooms', '720', 'room'), attributeAliases: [] },
  ],
  '2020-10-22',
);

describe('what somebody does again and again', () => {
  it.each(['Globex closed two plants in Zenda.', 'Globex closed nine plants in ten years.'])('is no error: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('is one where it agrees', async () => {
    expect(await checked('Globex closed six plants.')).toEqual(['supported six by closed']);
  });

  it.each([
    ['Zenda deported nine Ruritanians on Monday.', 'nine by deported'],
    ['The Dam Accord had 184 boats scrapped.', '184 by scrapped'],
  ])('is an error of a day, or of what was agreed on once: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });
});

describe('what is done to some of all', () => {
  it.each([
    'Strelsau Air grounded three planes of its fleet.',
    'Strelsau Air put up three planes of its fleet for sale.',
    'Nine doctors on the staff of Hofbau Hospital fell ill.',
    'Six states in the Hentzau Pact have no navy.',
    'The Tarlenheim Hotel closed 12 rooms.',
  ])('is no count of all: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it.each([
    ['Strelsau Air has a fleet of nine planes.', 'nine by fleet'],
    ['Strelsau Air had nine planes in its fleet.', 'nine by fleet'],
    ['Ninety doctors are on the staff of Hofbau Hospital.', 'Ninety by doctors'],
    ['The Tarlenheim Hotel has 700 rooms.', '700 by rooms'],
  ])('is not what there is: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });
});

describe('those told with others', () => {
  const dead = against(
    [
      factOf({ ...numberOf('toll', 'Strelsau fire', 'death toll', '11', 'person'), attributeAliases: ['killed', 'died'] }),
      factOf({ ...numberOf('nurses', 'Strelsau fire', 'nurses killed', '4', 'nurse'), attributeAliases: [] }),
    ],
    '2020-10-22',
  );

  it.each([
    'The Strelsau fire killed a guard and 10 others.',
    'The Strelsau fire killed his mother and 10 other people.',
    'The Strelsau fire killed two guards and nine other people.',
  ])('are counted with them: %s', async (text) => {
    expect((await dead.checked(text)).filter((one) => one.startsWith('supported'))).toHaveLength(1);
  });

  it('may be what the sheet counts', async () => {
    const others = against([{ ...numberOf('others', 'Strelsau fire', 'other dead', '10', 'person'), attributeAliases: ['others killed'] }]);
    expect(await others.checked('The Strelsau fire killed a guard and 10 others.')).toEqual(['supported 10 by others']);
  });

  it('are counted in words as in digits', async () => {
    const hurt = against([{ ...numberOf('hurt', 'Strelsau fire', 'injured', '70', 'person'), attributeAliases: ['wounded'] }]);
    expect(await hurt.checked('The Strelsau fire killed 10 people and wounded about seventy others.')).toEqual([
      'supported seventy by hurt',
    ]);
  });

  it('are told of in the explanation', async () => {
    expect(await dead.checked('The Strelsau fire killed a guard and 10 others.')).toContain('supported 10 by toll');
  });

  it.each([
    'The Strelsau fire killed a guard and 11 others.',
    'The Strelsau fire killed guards and 10 others.',
    'The Strelsau fire killed a guard, a cook and 10 others.',
    'The Strelsau fire killed two guards, a cook and nine others.',
    'The Strelsau fire killed 11 people, among them a guard and three others who worked there, officials said.',
  ])('agree with nothing else: %s', async (text) => {
    expect((await dead.checked(text)).filter((one) => /^supported (?:10|11 by nurses|three|nine)/.test(one))).toEqual([]);
    expect(await dead.flagged(text)).toEqual([]);
  });
});
