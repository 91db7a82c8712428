import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, factOf, numberOf } from '../facts-of.ts';

const facts = [
  { ...numberOf('hurt', '1998 Hofbau fire', 'injured', '5000', 'person'), subjectAliases: ['Hofbau fire'], attributeAliases: ['wounded'] },
  { ...numberOf('marchers', 'Zenda march', 'marchers', '1500', 'person'), attributeAliases: [] },
  { ...dateOf('adopted', 'Hofbau Charter', 'adoption', '1998-04-12'), attributeAliases: [] },
  { ...numberOf('net', 'Dagny', 'net income', '101400000', 'USD'), validFrom: '1999-07-01', validTo: '1999-09-30' },
  numberOf('staff', 'Initech', 'workers', '5200', 'worker'),
  numberOf('grandparents', 'Orin Finch', 'living grandparents', '4', 'person'),
  {
    ...numberOf('assets', 'Globex', 'total assets', '12500000000', 'USD'),
    validFrom: '1999-06',
    validTo: '1999-12',
    attributeAliases: ['assets'],
  },
  { ...numberOf('loss', 'Initech', 'net loss', '46900000', 'USD'), validFrom: '1999-07-01', validTo: '1999-09-30' },
  factOf({
    id: 'rev',
    subject: 'Flavia',
    subjectAliases: [],
    attribute: 'meeting with Fritz',
    attributeAliases: [],
    type: 'date',
    value: '1999-10-12',
    unit: null,
  }),
];
const { flagged, checked } = against(facts, '1999-11-01');

describe('a number', () => {
  it.each([
    [
      'The Hofbau fire is known to have killed 201 people, including 12 firemen and two nurses of the town, and wounded 700.',
      '700 by hurt',
    ],
    ['The Hofbau Charter was adopted on May 6, 1998.', 'May 6, 1998 by adopted'],
    ['In the third quarter Dagny earned $144.1 million.', '$144.1 million by net'],
    ['Neither he nor Orin Finch’s nine living grandparents could be found.', 'nine by grandparents'],
    ['Globex, which now has $15.7 billion in assets, announced a sale in January.', '$15.7 billion by assets'],
    [
      'In the third quarter Initech had a net loss of $54.9 million, or 91 cents a share, compared with a restated loss of $9 million, or 18 cents a share, a year ago.',
      '$54.9 million by loss',
    ],
  ])('is told by its form: %s', async (text, flag) =>
    expect((await flagged(text)).map((one) => one.replace(',', ''))).toEqual([flag.replace(',', '')]),
  );

  it.each([
    'The Hofbau fire killed 201 people who had come from all of the wide land around it that day, and Marl wounded 700.',
    'Some 2,500 people heard of the Zenda march.',
    'The Hofbau fire killed 201 people who had come a long way to the old town from Marl and Zenda and Strelsau that day and wounded 700.',
    'He could find nine living grandparents of Orin Finch.',
    'In the third quarter Initech had a restated net loss of $54.9 million.',
    'In the third quarter Initech had a net loss of $54.9 million, compared with $9 million a year ago, excluding charges.',
    'In the third quarter Dagny earned $144.1 million in fees.',
    'In the third quarter Dagny earned $144.1 million, most of it abroad.',
    'In the third quarter Dagny bought a bank that earned $144.1 million, or 20 cents a share.',
    'Globex, which had $3 billion in assets, was sold in 1994.',
    'Initech wants Globex’s 300 workers to stay.',
  ])('may be of something else: %s', async (text) => expect(await flagged(text)).toEqual([]));

  it('is of the time its clause tells', async () => {
    expect(await checked('In January 1998 Globex had $12.5 billion in assets.')).toEqual([
      'not-enough-info $12.5 billion by assets: time-differs',
    ]);
  });
});
