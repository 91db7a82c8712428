import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const number = (
  id: string,
  subject: string,
  attribute: string,
  value: string,
  unit: string | null,
  more: Partial<Parameters<typeof factOf>[0]> = {},
) => factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: [], value, unit, ...more });
const date = (id: string, subject: string, attribute: string, value: string, more: Partial<Parameters<typeof factOf>[0]> = {}) =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: [], type: 'date', value, unit: null, ...more });

const facts = [
  number('ruritania-population', 'Ruritania', 'population', '4100000', 'person', { attributeAliases: ['residents'] }),
  number('sylvania-population', 'Sylvania', 'population', '2300000', 'person', { attributeAliases: ['residents'] }),
  number('borduria-inflation', 'Borduria', 'inflation rate', '5.9', '%', { attributeAliases: ['inflation'] }),
  number('ruritania-inflation', 'Ruritania', 'inflation rate', '4.6', '%', { attributeAliases: ['inflation'] }),
  number('ruritania-age', 'Ruritania', 'life expectancy at birth', '72.3', 'year', { attributeAliases: ['life expectancy'] }),
  number('ruritania-income', 'Ruritania', 'GNI (PPP)', '41300000000', 'international dollar', { attributeAliases: ['GNI; PPP'] }),
  number('acme-revenue', 'Acme Corp.', 'revenue', '217000000', 'USD', {
    subjectAliases: ['Acme'],
    attributeAliases: ['revenues'],
    validFrom: '2020-07-01',
    validTo: '2020-09-30',
  }),
  number('acme-growth', 'Acme Corp.', 'growth of profit', '33', '%', {
    subjectAliases: ['Acme'],
    validFrom: '2020-07',
    validTo: '2020-09',
  }),
  number('index', 'Strelsau Index', 'close', '8189.49', 'point', { attributeAliases: ['level'] }),
  number('house', 'Rudolf Hentzau', 'price paid for a house', '7200000', 'USD', {
    subjectAliases: ['Hentzau'],
    attributeAliases: ['spent on a house'],
  }),
  date('raid', '2020 Zenda raids', 'date', '2020-08-07', { subjectAliases: ['raids on Zenda'] }),
  number('raid-dead', '2020 Zenda raids', 'death toll', '224', 'person', {
    subjectAliases: ['raids on Zenda'],
    attributeAliases: ['killed'],
  }),
  number('reward', 'Black Michael', 'total reward', '650000', 'USD', { attributeAliases: ['bounty'] }),
];
const check = async (text: string, published: string | null = '2020-10-22') => inShort(await checkText(text, facts, published));

/** Each text with the value of the sheet stands beside its twin with another one. */
describe.each([
  [
    'a list with “respectively”',
    'Ruritania and Borduria saw inflation of 4.6 and 5.9 percent respectively.',
    'Ruritania and Borduria saw inflation of 5.9 and 4.6 percent respectively.',
    ['4.6 by ruritania-inflation', '5.9 percent by borduria-inflation'],
    ['5.9 by ruritania-inflation', '4.6 percent by borduria-inflation'],
  ],
  [
    'numbers in brackets after their names',
    'Inflation was told for Borduria (5.9%), Ruritania (4.6%) and Graustark (4.1%).',
    'Inflation was told for Borduria (6.9%), Ruritania (6.4%) and Graustark (4.1%).',
    ['5.9% by borduria-inflation', '4.6% by ruritania-inflation'],
    ['6.9% by borduria-inflation', '6.4% by ruritania-inflation'],
  ],
  [
    'a clause without its verb',
    'Ruritania has 4.1 million residents, and Sylvania 2.3 million.',
    'Ruritania has 4.1 million residents, and Sylvania 3.2 million.',
    ['4.1 million by ruritania-population', '2.3 million by sylvania-population'],
    ['3.2 million by sylvania-population'],
  ],
  [
    'a unit in brackets',
    'Life expectancy at birth (years) in Ruritania was 72.3.',
    'Life expectancy at birth (years) in Ruritania was 77.3.',
    ['72.3 by ruritania-age'],
    ['77.3 by ruritania-age'],
  ],
  [
    'money in brackets',
    'GNI; PPP (US dollar) in Ruritania was measured at 41300000000.',
    'GNI; PPP (US dollar) in Ruritania was measured at 43100000000.',
    ['41300000000 by ruritania-income'],
    ['43100000000 by ruritania-income'],
  ],
  [
    'an aside between subject and number',
    'The population of Ruritania, as estimated last year, is 4.1 million.',
    'The population of Ruritania, as estimated last year, is 1.4 million.',
    ['4.1 million by ruritania-population'],
    ['1.4 million by ruritania-population'],
  ],
  [
    'words of the attribute around the number',
    'Hentzau spent $7.2 million on a house.',
    'Hentzau spent $2.7 million on a house.',
    ['$7.2 million by house'],
    ['$2.7 million by house'],
  ],
  [
    'a level after what it went by, in a sentence that goes on about the last one’s subject',
    'Acme published its results on Thursday. Revenue rose 15% to $217 million.',
    'Acme published its results on Thursday. Revenue rose 15% to $271 million.',
    ['$217 million by acme-revenue'],
    ['$271 million by acme-revenue'],
  ],
  [
    'a direction that the number itself tells',
    'Acme profit soared 33% in the third quarter.',
    'Acme profit soared 53% in the third quarter.',
    ['33% by acme-growth'],
    ['53% by acme-growth'],
  ],
  [
    'a level of what the name itself says',
    'The Strelsau Index rose 72.24 points, to 8,189.49.',
    'The Strelsau Index rose 72.24 points, to 8,198.49.',
    ['8,189.49 by index'],
    ['8,198.49 by index'],
  ],
  [
    'the date of an event beside its name',
    'The Aug. 7, 2020, raids on Zenda shook the kingdom.',
    'The Aug. 9, 2020, raids on Zenda shook the kingdom.',
    ['Aug. 7, 2020 by raid'],
    ['Aug. 9, 2020 by raid'],
  ],
  [
    'a description with a date in it',
    'The king spoke of the raids on Zenda. The Aug. 7, 2020, raids killed 224 people.',
    'The king spoke of the raids on Zenda. The Aug. 7, 2020, raids killed 242 people.',
    ['Aug. 7, 2020 by raid', '224 by raid-dead'],
    ['242 by raid-dead'],
  ],
])('%s', (_, right, wrong, supported, refuted) => {
  it('agrees', async () => {
    expect(await check(right)).toEqual(supported.map((claim) => `supported ${claim}`));
  });
  it('differs', async () => {
    const found = (await check(wrong)).filter((line) => line.startsWith('refuted')).map((line) => line.replace(/^refuted |: .*$/g, ''));
    expect(found).toEqual(refuted);
  });
});

describe('lists that do not come out even', () => {
  it('are not compared', async () => {
    expect(await check('Ruritania, Borduria and Graustark saw inflation of 5.6 and 4.9 percent respectively.')).toEqual([]);
  });

  it('leave a number in brackets to the unknown name before it', async () => {
    expect(await check('Inflation in Ruritania is lower than in Graustark (9.1%) or Sarkhan (8.8%).')).toEqual([]);
  });
});

describe('words of the same family as the sheet’s', () => {
  const battle = [number('toll', 'Battle of Strelsau', 'death toll', '1550', 'person')];

  it('are told where the number agrees', async () => {
    const report = await checkText('The Battle of Strelsau killed 1,550 people.', battle, '2020-10-22');
    expect(inShort(report)).toEqual(['supported 1,550 by toll']);
  });

  it('are nothing to flag where it differs', async () => {
    const report = await checkText('The Battle of Strelsau killed 1,380 people.', battle, '2020-10-22');
    expect(inShort(report)).toEqual([]);
  });
});

describe('both ends of a change', () => {
  const visits = [
    number('visitors-1980', 'Ruritania', 'visitors', '100000', 'person', { validFrom: '1980', validTo: '1980', comparator: '<' }),
    number('visitors-1997', 'Ruritania', 'visitors', '300000', 'person', { validFrom: '1997', validTo: '1997', comparator: '>' }),
  ];
  const check = (text: string) => checkText(text, visits, '1998-09-07').then(inShort);

  it('are levels', async () => {
    const text = 'The number of visitors to Ruritania jumped from fewer than 100,000 in 1980 to more than 300,000 last year.';
    expect(await check(text)).toEqual(['supported 100,000 by visitors-1980', 'supported 300,000 by visitors-1997']);
  });

  it('are no levels where they are what it went by', async () => {
    const [found] = await check('The number of visitors to Ruritania jumped by 100,000 in 1980.');
    expect(found).toContain('not-enough-info');
  });
});

describe('words that say less than the sheet’s', () => {
  it('are told where the number agrees', async () => {
    expect(await check('A total of $650,000 is offered for the capture of Black Michael.')).toEqual(['supported $650,000 by reward']);
  });

  it('are nothing to flag where it differs', async () => {
    expect(await check('A total of $480,000 is offered for the capture of Black Michael.')).toEqual([]);
  });
});

describe.each([
  ['a part of the people', 'The working population of Ruritania is 1.9 million.'],
  ['a place within', 'The population of Hofbau, Ruritania is 1.1 million.'],
  ['a longer name', 'The Ruritania Bank serves a population of 1.1 million.'],
  ['a place that is only compared with', 'Graustark has a population of 1.6 million, about the same as Ruritania.'],
])('%s', (_, text) => {
  it('is not flagged', async () => {
    expect((await check(text)).filter((line) => line.startsWith('refuted'))).toEqual([]);
  });
});

describe('a figure of a time that is over', () => {
  const lastYear = number('yearly', 'Acme Corp.', 'revenue', '900000000', 'USD', {
    subjectAliases: ['Acme'],
    validFrom: '2019',
    validTo: '2019',
  });

  it('is compared where the text tells that time', async () => {
    const report = await checkText('Acme had revenue of $800 million in 2019.', [lastYear], '2020-10-22');
    expect(inShort(report)).toEqual(['refuted $800 million by yearly: value-differs']);
  });

  it('is not, where it does not', async () => {
    const report = await checkText('Acme had revenue of $243 million.', [lastYear], '2020-10-22');
    expect(inShort(report)).toEqual(['not-enough-info $243 million by yearly: time-differs']);
  });
});

const league = [
  number('members', 'Baltic League', 'member states', '30', 'member', { attributeAliases: ['members'] }),
  number('seats', 'Diet of Ruritania', 'seats', '650', 'seat'),
  number('share', '2019 Ruritanian referendum', 'share voting Yes', '44.7', '%', {
    subjectAliases: ['the referendum'],
    attributeAliases: ['voted Yes'],
  }),
  date('in-force', 'Sea Pact', 'entered into force', '2002-01-01', { attributeAliases: ['took effect'] }),
  date('rising', 'Zenda rising', 'date', '2014-03-16', { attributeAliases: ['rising'] }),
  date('launched', 'Sprite 1', 'launched', '1957-10-04', { subjectAliases: ['Sprite'] }),
  number('mass', 'Sprite 1', 'mass', '21.5', 'kg', { subjectAliases: ['Sprite'], attributeAliases: ['weighs', 'weighed'] }),
];
const flagged = async (text: string) => flaggedIn(await checkText(text, league, '2020-10-22'));

/** A true sentence about something near a fact, and its twin about the fact. */
describe.each([
  [
    'a protocol to a treaty',
    'A protocol to the Sea Pact took effect on May 4, 2006.',
    'The Sea Pact took effect on May 4, 2006.',
    'May 4, 2006 by in-force',
  ],
  [
    'what a verb does to an event',
    'Parliament condemned the Zenda rising on March 20, 2014.',
    'The Zenda rising was on March 20, 2014.',
    'March 20, 2014 by rising',
  ],
  [
    'a part beside the whole',
    'The party has 12 of 48 seats in the Diet of Ruritania.',
    'The Diet of Ruritania has 48 seats.',
    '48 by seats',
  ],
  ['the others', 'The other 29 members of the Baltic League agreed.', 'The Baltic League has 29 members.', '29 by members'],
  ['somebody’s own', 'Strelsau’s 29 members of the Baltic League agreed.', 'The Baltic League has 29 members.', '29 by members'],
  [
    'a group of voters',
    'Of those over 60, 71 percent voted Yes in the referendum.',
    'In the referendum 71 percent voted Yes.',
    '71 percent by share',
  ],
  [
    'a name with another number',
    'Sprite 3 was launched on May 15, 1958.',
    'Sprite 1 was launched on May 15, 1958.',
    'May 15, 1958 by launched',
  ],
  [
    'a pronoun after a name that only places something',
    'Explorer landed three months after Sprite. It weighs 240 kg.',
    'Sprite landed three months ago. It weighs 240 kg.',
    '240 kg by mass',
  ],
  ['a value beside the right one', 'Sprite 1 weighs 21.5 kg, its crate weighs 40 kg.', 'Sprite 1 weighs 40 kg.', '40 kg by mass'],
  ['a finer value than the sheet’s', 'Sprite 1 weighs 21.55 kg.', 'Sprite 1 weighs 21.65 kg.', '21.65 kg by mass'],
])('%s', (_, right, wrong, found) => {
  it('is not flagged', async () => expect(await flagged(right)).toEqual([]));
  it('has a twin that is', async () => expect(await flagged(wrong)).toEqual([found]));
});

describe('what is taken for granted', () => {
  const hotel = [
    number('rooms', 'Marina Hotel', 'rooms', '700', 'room'),
    number('term', 'Ruritania Programme', 'duration', '10', 'year'),
    number('tower', 'Zenda Tower', 'height', '324', 'm'),
  ];
  const check = (text: string) => checkText(text, hotel, '2020-10-22').then(inShort);

  it('is held against the sheet, whatever is planned with it', async () => {
    expect(await check('The fund would buy the existing 700-room Marina Hotel.')).toEqual(['supported 700 by rooms']);
    expect(await check('The fund would buy the existing 900-room Marina Hotel.')).toEqual(['refuted 900 by rooms: value-differs']);
  });

  it('is not what is planned itself', async () => {
    expect(await check('The Marina Hotel would have 900 rooms.')).toEqual(['not-enough-info 900 by rooms: hypothetical']);
  });

  it('is not what somebody does not have', async () => {
    expect(await check('The Marina Hotel does not have the 900 rooms.')).toEqual(['not-enough-info 900 by rooms: negated']);
    expect(await check('The Marina Hotel does not fill the 900 rooms.')).toEqual(['refuted 900 by rooms: value-differs']);
  });

  it('is a measure before the name of what it measures', async () => {
    expect(await check('They signed the 10-year Ruritania Programme below the 324-metre Zenda Tower.')).toEqual([
      'supported 10-year by term',
      'supported 324-metre by tower',
    ]);
    expect(await check('They signed the Ruritania Programme 10 years later.')).toEqual([]);
  });
});
