import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { numberOf } from '../facts-of.ts';

const { flagged } = against(
  [
    {
      ...numberOf('stake', 'Globex', 'stake in Marl Mills', '67', '%'),
      attributeAliases: ['owns of Marl Mills'],
    },
    { ...numberOf('staff', 'Globex', 'employees', '7500', 'person'), attributeAliases: ['employs'] },
  ],
  '2020-10-22',
);

describe('what is denied of a number', () => {
  it.each([
    'Globex bid for the 33% of Marl Mills that it does not own.',
    'Globex wants to buy the 33% stake in Marl Mills that it does not own.',
    "Globex wants to buy the 33% stake in Marl Mills it doesn't already own.",
    'Globex wants the 33% stake in Marl Mills that it could not get.',
    'Globex offered $30 a share for the 33% of Marl Mills not owned by it.',
    'Globex would buy the 33% of Marl Mills shares not owned by Globex.',
    'Of the 6,500 people that Globex does not employ, half are young.',
  ])('makes it another one: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it.each([
    ['Globex has a 33% stake in Marl Mills and does not want more.', '33% by stake'],
    ['Globex employs 6,500 people, who do not work at night.', '6,500 by staff'],
    ['Globex employs 6,500 people and that is not much.', '6,500 by staff'],
    ['Globex has 6,500 employees in a country that has few.', '6,500 by staff'],
    ['Globex has 6,500 employees because it did not dismiss any.', '6,500 by staff'],
    ['Globex has 6,500 employees, which is not much.', '6,500 by staff'],
  ])('is not what is denied of something else: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });
});

describe('what is denied after the name of a firm', () => {
  it('makes it another one too', async () => {
    const { flagged: ofBoth } = against(
      [
        { ...numberOf('stake', 'Globex', 'stake in Tarnow', '67', '%'), attributeAliases: ['owns of Tarnow'] },
        { ...numberOf('price', 'Tarnow', 'share price', '20', 'USD'), subjectAliases: ['Tarnow Inc.'] },
      ],
      '2020-10-22',
    );
    const text = "Globex extended its offer of $18 a share for the 33% of Tarnow Inc. that it doesn't already own until Nov. 6.";
    expect(await ofBoth(text)).toEqual([]);
    expect(await ofBoth(text.replace("that it doesn't already own", 'shares that it has come to own'))).toEqual(['33% by stake']);
  });
});
