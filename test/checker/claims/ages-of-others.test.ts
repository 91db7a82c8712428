import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const facts = [
  factOf({ ...numberOf('finch', 'Orla Finch', 'age', '36', 'year'), attributeAliases: ['years old', 'aged'] }),
  factOf({ ...numberOf('mill', 'Marl mill', 'age', '50', 'year'), attributeAliases: ['years old'] }),
  factOf({
    ...numberOf('nord', 'Nord index', 'close', '1450.23', 'point'),
    attributeAliases: ['level'],
    validFrom: '1999-10-26',
    validTo: '1999-10-26',
  }),
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('an age', () => {
  it.each([
    ['Orla Finch, 63, won the race.', '63 by finch'],
    ['Orla Finch, sixty-three, won the race.', 'sixty-three by finch'],
    ['The Marl mill is a 25-year-old landmark.', '25-year by mill'],
    ['The Marl mill, a 25-year-old landmark, is closed.', '25-year by mill'],
  ])('that is wrong is flagged: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });

  it.each([
    'Orla Finch, mother of Amir, 19, won the race.',
    'Orla Finch, mother of Amir, nineteen, won the race.',
    'The Marl mill has a 25-year-old turbine.',
    'The Marl mill ended a quarter-century-old dispute.',
  ])('may be of another: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it('may be told in half-centuries', async () => {
    expect(await checked('The Marl mill is a half-century-old landmark.')).toEqual(['supported a half-century by mill']);
  });
});

describe('a level', () => {
  it('is not that of what is traded on it, or only foreseen', async () => {
    expect(await flagged('The Nord index fell 8 points to 1,460.')).toEqual(['1,460 by nord']);
    expect(await flagged('The Nord index futures fell 8 points to 1,460.')).toEqual([]);
    expect(await flagged('The Nord index is seen falling to 1,300.')).toEqual([]);
  });
});
