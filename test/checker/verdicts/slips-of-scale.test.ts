import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const facts = [
  numberOf('shares', 'Globex', 'ordinary shares outstanding', '31240000', 'share'),
  { ...numberOf('sales', 'Initech', 'sales', '7380000000', 'USD'), validFrom: '1998-01-01', validTo: '1998-12-31' },
  { ...numberOf('half', 'Initech', 'sales', '4200000000', 'USD'), validFrom: '1999-01-01', validTo: '1999-06-30' },
  { ...numberOf('revenue', 'Dagny', 'revenue', '778600000', 'USD'), validFrom: '1998-07-01', validTo: '1998-09-30' },
  { ...numberOf('people', 'Ruritania', 'population', '11140000', 'person'), attributeAliases: ['people'] },
];
const { flagged } = against(facts, '1999-10-30');

describe('a value in another scale', () => {
  it('is a slip with two digits that round it', async () => {
    expect(await flagged('Globex has about 31 billion ordinary shares outstanding.')).toEqual(['31 billion by shares']);
    expect(await flagged('Globex has about 27 billion ordinary shares outstanding.')).toEqual([]);
    expect(await flagged('Globex has about 30 billion ordinary shares outstanding.')).toEqual([]);
  });

  it('is a slip near its words', async () => {
    const told = 'At Globex, a private firm with ordinary shares outstanding of about';
    expect(await flagged(`${told} 31 billion, he rose.`)).toEqual(['31 billion by shares']);
    expect(await flagged(`${told} 31,000, he rose.`)).toEqual([]);
    expect(await flagged(`${told} 33 billion, he rose.`)).toEqual([]);
    expect(await flagged(`${told} 31 (in billions), he rose.`)).toEqual([]);
  });

  it('is none of a small count', async () => {
    expect(await flagged('The people of Ruritania mourned 11 people.')).toEqual([]);
  });

  it('is a slip of whichever row it is, of a time told or not', async () => {
    expect(await flagged('Initech had 7.38 million dollars in sales.')).toEqual(['7.38 million dollars by sales']);
    expect(await flagged('Initech had 9.38 million dollars in sales.')).toEqual([]);
    expect(await flagged('Revenue at Dagny was $778.6 billion.')).toEqual(['$778.6 billion by revenue']);
    expect(await flagged('In the year to June, revenue at Dagny was $778.6 billion.')).toEqual(['$778.6 billion by revenue']);
    expect(await flagged('In the year to June, revenue at Dagny was $787.6 million.')).toEqual([]);
    expect(await flagged('In 1991, revenue at Dagny was $778.6 thousand.')).toEqual([]);
    expect(await flagged('A clerk sold 31,000 ordinary shares outstanding of Globex.')).toEqual([]);
  });
});

describe('the right number in another unit', () => {
  const land = { ...numberOf('land', 'Strand Hotel', 'land bought in Lynn', '117', 'acre'), attributeAliases: ['land'] };
  const { flagged: ofLand } = against([land, numberOf('stay', 'Strand Fair', 'duration', '4', 'day')], '1999-10-30');

  it('is wrong however far off it is', async () => {
    expect(await ofLand('Strand Hotel bought 117 square miles of land in Lynn.')).toEqual(['117 square miles by land']);
    expect(await ofLand('Strand Hotel bought 45 square miles of land in Lynn.')).toEqual([]);
    expect(await ofLand('Strand Fair had a duration of 4 months.')).toEqual([]);
  });
});

describe('the day of an event in another month or year', () => {
  const { flagged: ofDays } = against(
    [
      { ...dateOf('raids', 'Twin raids', 'date', '1998-08-17'), subjectAliases: ['Zenda and Marl mill raids'] },
      { ...dateOf('found', 'Orin Finch', 'found at sea', '1998-11-25'), attributeAliases: ['picked up'] },
    ],
    '1999-01-30',
  );
  const story = 'The Zenda and Marl mill raids were told of.';

  it.each([
    [`${story} The raids on July 17, 1998, killed more than 200 people.`, 'July 17, 1998 by raids'],
    [`${story} He spoke of the July 17, 1998, raids.`, 'July 17, 1998 by raids'],
    [`${story} Raids on July 17, 1998, were not forgotten.`, 'July 17, 1998 by raids'],
    ['Orin Finch was saved. The boy was found clinging to a tube on Sept. 25, 1998, after his boat sank.', 'Sept. 25, 1998 by found'],
  ])('is a slip: %s', async (text, flag) => expect(await ofDays(text)).toEqual([flag]));

  it.each([
    `${story} They came, weeks before the raids, on July 17, 1998, to look.`,
    `${story} The raids were worse than the July 17, 1998, raid in Strelsau.`,
    `${story} On July 17, 1998, men spoke of money, of mills and of raids.`,
    'Orin Finch was saved. The boy was found clinging to a tube days after his boat sank on Sept. 25, 1998.',
  ])('may be another’s: %s', async (text) => expect(await ofDays(text)).toEqual([]));
});
