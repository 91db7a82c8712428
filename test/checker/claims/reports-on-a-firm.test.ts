import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const quarter = { validFrom: '1999-07-01', validTo: '1999-09-30' };
const before = { validFrom: '1998-07-01', validTo: '1998-09-30' };
const net = (id: string, value: string) =>
  factOf({ ...numberOf(id, 'Globex', 'net income', value, 'USD'), attributeAliases: ['net', 'earned', 'profit'] });
const facts = [
  { ...net('net', '45200000'), ...quarter },
  { ...net('net-before', '84900000'), ...before },
  { ...net('net-9m', '254000000'), validFrom: '1999-01-01', validTo: '1999-09-30' },
  { ...numberOf('each', 'Globex', 'earnings per share', '0.65', 'USD'), ...quarter },
  { ...numberOf('each-before', 'Globex', 'earnings per share', '1.24', 'USD'), ...before },
  { ...numberOf('revenue', 'Globex', 'revenue', '563800000', 'USD'), ...quarter },
  numberOf('staff', 'Globex', 'employees', '5600', 'employee'),
  { ...numberOf('stake', 'Dagny Works', 'stake in Marl Mills', '23', '%') },
  factOf({ ...numberOf('marl', 'Marl Mills', 'looms', '400', 'loom'), subjectAliases: ['Marl'] }),
];
const { checked, flagged } = against(facts, '1999-10-26');
const opening = 'Globex reported third-quarter results.\n\nTraders had looked for worse.\n\nThe weather was no help.\n\nCosts were up.\n\n';

describe('a report of results', () => {
  it('goes on about its firm', async () => {
    expect(await flagged(`${opening}In the third quarter, net rose to $54.2 million.`)).toEqual(['$54.2 million by net']);
    expect(await checked(`${opening}In the third quarter, net rose to $45.2 million.`)).toEqual(['supported $45.2 million by net']);
    expect(await flagged(`${opening}Net income for the nine months ended Sept. 30 was $245 million.`)).toEqual(['$245 million by net-9m']);
  });

  it('goes on past what has no results', async () => {
    const storm = factOf({ ...numberOf('storm', 'Storm Ida', 'deaths', '9', 'person'), attributeAliases: ['killed'] });
    const { flagged: withStorm } = against([...facts, storm], '1999-10-26');
    const told = 'Globex’s third-quarter net rose, though claims from Storm Ida cut results.';
    expect(await withStorm(`${told}\n\nRevenue declined to $638.5 million.`)).toEqual(['$638.5 million by revenue']);
    expect(await withStorm(`${told}\n\nRevenue declined to $712 million.`)).toEqual(['$712 million by revenue']);
    expect(await withStorm(`Storm Ida cut the third-quarter results of Globex.\n\nRevenue declined to $712 million.`)).toEqual([]);
    expect(await withStorm(`${told}\n\nInitech told more. Revenue declined to $712 million.`)).toEqual([]);
  });

  it('calls its firm the company', async () => {
    const told = 'Globex has told of the third quarter.\n\nThe company’s revenue was';
    expect(await flagged(`${told} $712 million.`)).toEqual(['$712 million by revenue']);
    expect(await flagged(told.replace('\n\n', ' Its rival is Initech.\n\n').concat(' $712 million.'))).toEqual([]);
    expect(await flagged(told.replace('.\n\n', ', which owns Initech Corp.\n\n').concat(' $712 million.'))).toEqual([]);
  });

  it('may be of a firm whose name ends like an owner’s', async () => {
    const lyons = { ...numberOf('lyons', 'Lyon’s', 'recapitalization', '728000000', 'USD'), attributeAliases: [] };
    const { flagged: ofLyons } = against([lyons], '1999-10-26');
    expect(await ofLyons('Lyon’s said the plan touched debt that was taken on for a $910 million recapitalization.')).toEqual([
      '$910 million by lyons',
    ]);
  });

  it('may be of another firm, which the sheet does not know', async () => {
    expect(await flagged(`${opening}In the third quarter, net rose to $61.3 million.`)).toEqual([]);
    expect(await flagged(`${opening}The Tokyo company earned $61.3 million in the third quarter.`)).toEqual([]);
  });

  it('is no report of anything else of the firm', async () => {
    expect(await flagged(`${opening}There are 6,500 employees.`)).toEqual([]);
  });

  it('is of nobody where the story has two firms', async () => {
    const rival = { ...numberOf('rival', 'Orin Motors', 'revenue', '99000000', 'USD'), ...quarter };
    const story = `${opening}Orin Motors has a new mill.\n\nIt rained.\n\nIt was cold.\n\nIn the third quarter, net rose to $61.3 million.`;
    expect(await against([...facts, rival], '1999-10-26').checked(story)).toEqual([]);
    expect(await checked(story)).toEqual(['not-enough-info $61.3 million by net: loose-link']);
  });
});

describe('what a result is compared with', () => {
  const text =
    'In the third quarter Globex earned $45.2 million, or 65 cents a share, compared with $84.9 million, or $1.24 a share, a year earlier.';

  it('is told by the same word', async () => {
    expect(await checked(text)).toEqual([
      'supported $45.2 million by net',
      'supported 65 cents a share by each',
      'supported $84.9 million by net-before',
      'supported $1.24 a share by each-before',
    ]);
    expect(await flagged(text.replace('84.9', '89.4'))).toEqual(['$89.4 million by net-before']);
    expect(await flagged(text.replace('1.24', '1.42'))).toEqual(['$1.42 a share by each-before']);
    expect(await flagged(text.replace('65 cents', '56 cents'))).toEqual(['56 cents a share by each']);
  });

  it('may be told on another basis', async () => {
    for (const basis of ['before a one-time gain', 'from operations', 'for the division'])
      expect(await flagged(text.replace('$84.9 million, or $1.24 a share,', `$60 million ${basis}`))).toEqual([]);
    expect(await flagged(text.replace('$84.9 million, or $1.24 a share,', '$60 million'))).toEqual(['$60 million by net-before']);
  });

  it('may be reckoned in another way', async () => {
    const told = 'In the third quarter Globex earned $61.3 million';
    expect(await flagged(`${told}.`)).toEqual(['$61.3 million by net']);
    for (const other of [
      `${told}, excluding a charge.`,
      `${told} before charges.`,
      `${told}, before a one-time gain.`,
      `${told} from continuing operations.`,
      'On a pro forma basis, in the third quarter Globex earned $61.3 million.',
      'Without the gain, in the third quarter Globex earned $61.3 million.',
    ])
      expect(await flagged(other)).toEqual([]);
    expect(await flagged(`${told}, before the winter came.`)).toEqual(['$61.3 million by net']);
  });

  it('is of the firm, whatever adverb opens the sentence', async () => {
    const told = 'Meanwhile, Globex, which also has interests in building, reported third-quarter net income of $72.1 million.';
    expect(await flagged(told)).toEqual(['$72.1 million by net']);
  });

  it('is made up of what is none of it', async () => {
    expect(await flagged('Globex’s third-quarter net included a charge of $12 million.')).toEqual([]);
    expect(await flagged('Globex’s third-quarter profit was hurt by a loss of $12 million at its Marl mill.')).toEqual([]);
    expect(await flagged('Globex had third-quarter net income of $12 million.')).toEqual(['$12 million by net']);
  });

  it('is told anew for each share', async () => {
    const early = 'In the year-earlier third quarter, Globex had';
    expect(await flagged(`${early} net income of $84.9 million, or $1.77 a share.`)).toEqual(['$1.77 a share by each-before']);
    expect(await flagged('In the third quarter Globex’s net fell to $45.2 million, or 78 cents a share.')).toEqual([
      '78 cents a share by each',
    ]);
    for (const other of ['Globex’s net fell on a charge of', 'Globex’s net income includes a gain of', 'Globex’s net, after a charge of'])
      expect(await flagged(`In the third quarter ${other} $12 million, or 17 cents a share, was told.`)).toEqual([]);
  });

  it('is told in other words as far as it agrees', async () => {
    const told = 'In the third quarter Globex had net income of 74 cents a share.';
    expect(await flagged(told)).toEqual([]);
    expect(await checked(told.replace('74', '65'))).toEqual(['supported 65 cents a share by each']);
  });

  it('has not changed places with it', async () => {
    expect(await flagged('In the third quarter revenue of Globex rose 27% to $715.1 million from $563.8 million.')).toEqual([
      '$715.1 million by revenue',
    ]);
    expect(await flagged('Revenue of Globex rose 27% to $715.1 million from $563.8 million.')).toEqual([]);
  });

  it('is no time of its own', async () => {
    const growth = { ...numberOf('growth', 'Globex', 'profit growth', '19', '%'), ...quarter };
    const told = against([growth], '1999-10-26');
    expect(await told.flagged('Third-quarter profit of Globex grew 91% from a year ago.')).toEqual(['91% by growth']);
    expect(await told.flagged('Profit of Globex grew 91% in the third quarter a year ago.')).toEqual([]);
    expect(await told.checked('Profit of Globex grew 19% from a year ago.')).toEqual(['supported 19% by growth']);
  });
});

describe('who owns a share of something', () => {
  it('has a stake in it', async () => {
    expect(await flagged('Dagny Works, which owns about 63% of Marl Mills, had no comment.')).toEqual(['63% by stake']);
    expect(await checked('Dagny Works, which owns about 23% of Marl Mills, had no comment.')).toEqual(['supported 23% by stake']);
    expect(await flagged('Dagny Works holds 63% of Marl Mills.')).toEqual(['63% by stake']);
  });

  it.each([
    'Dagny Works bid for the 77% of Marl Mills that it does not own.',
    'Marl Mills owns 63% of Dagny Works.',
    'Marl Mills is 63% owned by Lynn Rail, a rival of Dagny Works.',
    'Dagny Works said Lynn Rail owns 63% of Marl Mills.',
    'Lynn Rail and Dagny Works own 63% of Marl Mills.',
    'Dagny Works holds 63% of the market and Marl Mills 20%.',
    'Dagny Works has an option to own 63% of Marl Mills.',
    'Dagny Works officers own 63% of Marl Mills.',
    'The Orin family, which owns Dagny Works, holds 63% of Marl Mills.',
  ])('is nobody else: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });
});

describe('a name with what a feed leaves of its ampersand', () => {
  it('is the name', async () => {
    const sons = numberOf('sons', 'Marl & Sons', 'looms', '400', 'loom');
    expect(await against([sons]).flagged('Marl amp Sons has 600 looms.')).toEqual(['600 by sons']);
  });
});

describe('the points of an index', () => {
  it('are not some of them', async () => {
    const points = {
      ...numberOf('points', 'Nord index', 'daily decline', '39.5', 'point'),
      validFrom: '1999-10-25',
      validTo: '1999-10-25',
    };
    const told = against([factOf({ ...points, attributeAliases: ['points lost'] })], '1999-10-26');
    expect(await told.flagged('On Monday the Nord index lost 93.5 points.')).toEqual(['93.5 by points']);
  });
});
