import { describe, expect, it } from 'vitest';
import { against, checkText, flaggedIn } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const of = (parts: Parameters<typeof factOf>[0]) => factOf({ subjectAliases: [], attributeAliases: [], ...parts });
const date = { type: 'date', unit: null } as const;
const facts = [
  of({ id: 'seats', subject: 'Baltic Parliament', attribute: 'seats', value: '705', unit: 'seat' }),
  of({
    id: 'members',
    subject: 'Sea League',
    attribute: 'members',
    attributeAliases: ['nations'],
    value: '30',
    unit: 'member',
    validFrom: '2010-01-01',
    validTo: '2020-04-20',
  }),
  of({
    id: 'missiles',
    subject: 'Sea Pact',
    attribute: 'missiles destroyed',
    attributeAliases: ['missiles'],
    value: '1846',
    unit: 'missile',
  }),
  of({ id: 'left', subject: 'Sylvania', attribute: 'left the Sea League', value: '2020-01-31', ...date }),
  of({
    id: 'free',
    subject: 'Sylvania',
    attribute: 'independence',
    attributeAliases: ['became independent'],
    value: '2011-07-09',
    ...date,
  }),
  of({ id: 'signed', subject: 'Sea Pact', attribute: 'signed', attributeAliases: ['signing'], value: '1991-07-31', ...date }),
  of({ id: 'mirror', subject: 'Argus', attribute: 'mirror', value: '6.5', unit: 'm' }),
  of({ id: 'mass', subject: 'Argus', attribute: 'mass', attributeAliases: ['weighing'], value: '899', unit: 'kg' }),
  of({ id: 'crew', subject: 'Argus', attribute: 'crew', attributeAliases: ['carried'], value: '2', unit: 'person' }),
  of({ id: 'flight', subject: 'Argus', attribute: 'flight', attributeAliases: ['flew', 'lasted'], value: '108', unit: 'minute' }),
];
const { flagged } = against(facts, '2020-10-22');

describe.each([
  [
    'of each of several',
    'Argus has a mirror of parts, each 1.3 meters wide.',
    'The mirror of Argus is 1.3 meters wide.',
    '1.3 meters by mirror',
  ],
  [
    'an age',
    'Argus carried Rudolf Lynn, 53, and Michael Marl, 50, and came back.',
    'Argus carried a crew of 53, and two dogs.',
    '53 by crew',
  ],
  ['a rate', 'Argus flew 16 times a day.', 'Argus flew for a day.', 'a day by flight'],
  ['a part of a length', 'The flight of Argus lasted an hour and 48 minutes.', 'The flight of Argus lasted an hour.', 'an hour by flight'],
  ['of a part', 'Argus has a 2-meter arm weighing 67 kg.', 'Argus is a probe, weighing 67 kg.', '67 kg by mass'],
  [
    'of a thing of its own',
    "Sylvania left the Sea League's market on Dec. 31, 2020.",
    'Sylvania left the Sea League on Dec. 31, 2020.',
    'Dec. 31, 2020 by left',
  ],
  [
    'of another object',
    'Lynn joined the Sea Pact by signing the Tarlenheim Protocol on May 23, 1992.',
    'The Sea Pact was signed on May 23, 1992.',
    'May 23, 1992 by signed',
  ],
  [
    'in a clause of its own',
    'Sylvania, whose vote was held in January 2011, became independent.',
    'Sylvania, whose vote was held, became independent in January 2011.',
    'January 2011 by free',
  ],
  ['of what another has', 'Sylvania has 96 seats in the Baltic Parliament.', 'The Baltic Parliament has 96 seats.', '96 by seats'],
  [
    'of where others come from',
    'In 2019 the Sea League had 12,000 guards from 38 nations at the strait.',
    'The Sea League went from 12 members to 30.',
    null,
  ],
  ['of a kind with a name', 'The Sea Pact destroyed 654 SS-20 missiles.', 'The Sea Pact destroyed 654 missiles.', '654 by missiles'],
  ['of one side', 'In 2019 the Sea League agreed with 12 members in favor.', 'In 2019 the Sea League had 12 members.', '12 by members'],
  [
    'of a part of the time',
    'In the first two years of the Sea Pact 1,200 missiles were destroyed.',
    'Under the Sea Pact 1,200 missiles were destroyed.',
    '1,200 by missiles',
  ],
  [
    'of a time that ends later than the fact',
    'In 2020 the Sea League had 29 members.',
    'In 2019 the Sea League had 29 members.',
    '29 by members',
  ],
])('%s', (_, right, wrong, flag) => {
  it(`is not flagged: ${right}`, async () => expect(await flagged(right)).toEqual([]));
  if (flag) it(`is flagged: ${wrong}`, async () => expect(await flagged(wrong)).toEqual([flag]));
});

it.each(['The mirror parts of Argus are 1.3 meters each.', 'The Baltic Parliament has 96 seats each for two peoples.'])(
  'of each of several is not flagged either: %s',
  async (text) => expect(await flagged(text)).toEqual([]),
);

it('the near day of a date is flagged beside what somebody else has', async () => {
  const facts = [of({ id: 'return', subject: 'Rudolf', attribute: 'return date', value: '2000-01-14', ...date })];
  const text = "By setting a March 14, 2000, return date, the service let Rudolf's uncle appeal.";
  expect(flaggedIn(await checkText(text, facts, '2000-01-06'))).toEqual(['March 14, 2000 by return']);
});

it('a clause about the subject itself goes on about it', async () => {
  expect(await flagged('The independence of Sylvania, which came on July 5, 2011, was late.')).toEqual(['July 5, 2011 by free']);
});

it('a number that opens a sentence is no name', async () => {
  expect(await flagged('Eleven years ago, on Feb. 12, 2020, Sylvania left the Sea League.')).toEqual(['Feb. 12, 2020 by left']);
});
