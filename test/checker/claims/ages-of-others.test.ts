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
    ['Orla Finch, who is 63, won the race.', '63 by finch'],
    ['Orla Finch, aged sixty-three, won the race.', 'sixty-three by finch'],
    ['Orla Finch, who is in her late 50s, won the race.', 'in her late 50s by finch'],
    ['Orla Finch is now in her fifties.', 'in her fifties by finch'],
    ['The Marl mill is a 25-year-old landmark.', '25-year by mill'],
    ['The Marl mill, a 25-year-old landmark, is closed.', '25-year by mill'],
  ])('that is wrong is flagged: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });

  it.each([
    'Orla Finch, mother of Amir, 19, won the race.',
    'Orla Finch, mother of Amir, nineteen, won the race.',
    'The Marl mill has a 25-year-old turbine.',
    'The mother of Orla Finch, who is 63, won the race.',
    'A lawyer for the late Orla Finch, aged 63, won the race.',
    'The driver of Orla Finch, 63, won the race.',
    'Orla Finch’s brother, aged 63, won the race.',
    'Orla Finch, a mother of a 12-year-old, won the race.',
    'Mrs. Orla Finch, who is 63, won the race.',
    'Ida Roth met Orla Finch in her 50s.',
    'Orla Finch, in her 20s, joined the club.',
    'Orla Finch, who was 19, left home.',
    'Orla Finch, aged 19 at the time, left home.',
    'Orla Finch, then 19, left home.',
    'When Orla Finch was in her 20s, she left home.',
    'When Orla Finch was 19 years old, she left home.',
    'Orla Finch, 19 years old when she left home, won the race.',
    'Orla Finch, who became a judge at the age of 30, won the race.',
    'Orla Finch, who will be 40 when it ends, won the race.',
    'The Marl mill ended a quarter-century-old dispute.',
  ])('may be of another: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it.each([
    ['Orla Finch, who is in her late 30s, won the race.', 'in her late 30s'],
    ['Orla Finch, in her mid-30s, won the race.', 'in her mid-30s'],
    ['Orla Finch, who was thirty-six, won the race.', 'thirty-six'],
  ])('agrees however it is told: %s', async (text, quote) => {
    expect(await checked(text)).toEqual([`supported ${quote} by finch`]);
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
