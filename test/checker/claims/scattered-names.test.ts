import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../checker/claims/name-pairs.ts';
import { readPassage } from '../../../checker/claims/passage.ts';
import { indexKeys, scatterKey } from '../../../checker/facts/scatter-key.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const embassy = 'bombing of the U.S. embassy in Tanzania';

describe('the pair a name goes by', () => {
  it.each([
    [embassy, 'tanzania+us'],
    ['New START', 'new+start'],
    ['Treaty on Open Skies', 'open+treaty'],
  ])('of “%s” is “%s”', (name, pair) => expect(scatterKey(name)).toBe(pair));

  it.each(['Ruritania', 'the country', 'reserve callup', 'The Who'])('is none for “%s”', (name) => expect(scatterKey(name)).toBeNull());

  it('stands beside the place of the name itself', () => {
    expect(indexKeys('Open Skies Treaty')).toEqual(['open skies treaty', 'open+treaty']);
  });

  it.each([
    [embassy, ['bombing', 'U.S.', 'embassy', 'Tanzania', 'outside', 'deadly']],
    ['Walk About Ruritania', ['Walk', 'About', 'Ruritania', 'gala']],
    ['Russia–Ukraine gas transit', ['Russia', 'Ukraine', 'gas', 'transit', 'new']],
  ])('of “%s” is asked for by every text that has the words, in any order', (name, words) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (order) => {
        const text = `Then ${order.join(' ')} were told.`;
        expect(candidatePairs(readPassage(text, null), () => true)).toContain(scatterKey(name));
      }),
    );
  });
});

describe('a subject whose words stand scattered', () => {
  const facts = [
    factOf({
      id: 'toll',
      subject: 'Dar es Salaam attack',
      subjectAliases: [embassy],
      attribute: 'death toll',
      attributeAliases: ['killed'],
      value: '11',
      unit: 'person',
    }),
  ];
  const check = (text: string) => checkText(text, facts, '1998-08-21').then(inShort);

  it('is told where the number agrees', async () => {
    expect(await check('A nearly simultaneous car bombing outside the U.S. embassy in Tanzania killed 11 people.')).toEqual([
      'supported 11 by toll',
    ]);
  });

  it('is as good as named where they stand in one phrase', async () => {
    expect(await check('The Tanzania bombing of the embassy of the U.S. killed 15 people.')).toEqual(['refuted 15 by toll: value-differs']);
  });

  it('is as good as named where they stand in their order, with nothing of weight between', async () => {
    expect(await check('A nearly simultaneous car bombing outside the U.S. embassy in Tanzania killed 15 people.')).toEqual([
      'refuted 15 by toll: value-differs',
    ]);
    expect(await check('A second car bombing outside the U.S. embassy in Tanzania killed 15 people.')).toEqual([]);
    expect(await check('The bombing that hit the U.S. embassy in Tanzania killed 15 people.')).toEqual([]);
    expect(await check('Bombings of U.S. embassies in Tanzania killed 15 people.')).toEqual([]);
  });

  it('is named there rather than what is named within it', async () => {
    const country = factOf({
      id: 'tanzania',
      subject: 'Tanzania',
      subjectAliases: [],
      attribute: 'deaths',
      attributeAliases: ['killed'],
      value: '40',
      unit: 'person',
    });
    const text = 'A car bombing outside the U.S. embassy in Tanzania killed 15 people.';
    expect(inShort(await checkText(text, [...facts, country], '1998-08-21'))).toEqual(['refuted 15 by toll: value-differs']);
  });

  it('may be either of two that share the name', async () => {
    const other = facts.map((fact) => factOf({ ...fact, id: 'other', subject: 'Later attack', value: '40' }));
    const text = 'A car bombing outside the U.S. embassy in Tanzania killed 15 people.';
    expect(inShort(await checkText(text, [...facts, ...other], '1998-08-21'))).toEqual(['not-enough-info 15 by toll: ambiguous']);
  });

  it('is not named by the first words of a longer place', async () => {
    expect(await check('The bombing outside the U.S. embassy in Tanzania of Marl Street killed 15 people.')).toEqual([]);
  });

  it('takes all of its words, and their capitals', async () => {
    expect(await check('A bombing outside the U.S. embassy in Kenya killed 11 people.')).toEqual([]);
    expect(await check('A bombing killed 11 people; the embassy of tanzania and the U.S. said so.')).toEqual([]);
  });
});
