import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const day = { validFrom: '1999-10-25', validTo: '1999-10-25' };
const quarter = { validFrom: '1999-07-01', validTo: '1999-09-30' };
const facts = [
  { ...dateOf('rifle', 'Voss rifle', 'found', '1999-10-20'), attributeAliases: ['discovered'] },
  { ...numberOf('index', 'Nord index', 'close', '1406.29', 'point'), attributeAliases: ['level'], ...day },
  { ...numberOf('price', 'Dagny Works', 'share price', '61.5', 'USD'), attributeAliases: ['shares'] },
  numberOf('stamp', 'Lynn Post', 'price of a stamp', '0.55', 'USD'),
  { ...dateOf('roads', 'Lynn', 'cut off', '1995-06-05'), attributeAliases: ['cut off from the coast'] },
  { ...numberOf('net', 'Globex', 'net income', '94200000', 'USD'), attributeAliases: ['profit', 'earnings'], ...quarter },
  { ...numberOf('staff', 'Initech', 'workforce', '21170', 'employee'), attributeAliases: ['employees'] },
  { ...numberOf('defence', 'Tarland', 'defence spending', '4200000000', 'USD'), attributeAliases: ['spending', 'budget'] },
  { ...numberOf('health', 'Tarland', 'health spending', '6100000000', 'USD'), attributeAliases: ['spending', 'budget'] },
  { ...dateOf('act', 'Lund Act', 'signed into law', '1994-06-03'), attributeAliases: ['enacted'] },
  { ...numberOf('gifts', 'Lund Parties Act', 'donation above which the donor is named', '20000', 'USD'), attributeAliases: ['threshold'] },
  { ...numberOf('volume', 'Nord exchange', 'trading volume', '170330000', 'share'), attributeAliases: ['shares traded'] },
];
const { flagged, checked } = against(facts, '1999-10-26');

describe('a number or a date that stands by the words of a fact', () => {
  it.each([
    ['the day of the telling', 'The Voss rifle was found, police said Friday.'],
    ['the day of the telling, told to somebody', 'Police told reporters in Lynn on Friday that the Voss rifle was found.'],
    ['not yet', 'The Voss rifle had not yet been found on Oct. 10, 1999.'],
    ['of a time of the day', 'The Nord index stood at 1,440.10 at noon.'],
    ['of the morning', 'The Nord index was down 12 points at 1,440.10 in early trading.'],
    ['what some were sold for', 'Dagny Works sold shares at $39 to a rival.'],
    ['by how much it fell', 'Dagny Works shares were off $39.'],
    ['by how much two differ', 'The price of a stamp of Lynn Post is 10 cents more.'],
    ['how far from another', 'Dagny Works shares closed at $39 below par.'],
    ['a share of a debt', 'The price of a stamp of Lynn Post is 70 cents on the dollar.'],
    ['another, being so short', 'Lynn has been cut off for two days.'],
    ['of a part, named in between', 'Globex’s mills division, which includes its paper mills, posted earnings of $24 million.'],
    ['of those it is offered to', 'Initech will offer early retirement to as many as 1,100 employees.'],
    ['about a tenth of something else', 'On the Nord exchange shares rose. Dagny Works will get about 16.7 million shares, traded there.'],
  ])('may be %s', async (_, text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it.each([
    ['The Voss rifle was found Friday, police said.', 'Friday by rifle'],
    ['Police said the Voss rifle was found on Friday.', 'Friday by rifle'],
    ['The paper said on Oct. 10, 1999, the Voss rifle was found.', 'Oct. 10, 1999 by rifle'],
    ['The Nord index closed at 1,440.10.', '1,440.10 by index'],
    ['Dagny Works shares closed at $39.', '$39 by price'],
    ['Lynn has been cut off for nine years.', 'nine years by roads'],
    ['Globex, which includes a paper mill, posted earnings of $24 million.', '$24 million by net'],
    ['Initech has as many as 1,100 employees.', '1,100 by staff'],
  ])('is wrong where nothing speaks for that: %s', async (text, flag) => {
    expect(await flagged(text)).toEqual([flag]);
  });
});

describe('a number that agrees with one of several', () => {
  it.each([
    'Tarland’s road spending is $4.2 billion.',
    'Tarland’s spending on roads is $4.2 billion.',
    'Tarland may raise its spending to $6.1 billion.',
    'Tarland’s spending was $6.1 billion in 1975.',
  ])('is none of them where words or times speak against it: %s', async (text) => {
    expect((await checked(text)).filter((line) => line.startsWith('supported'))).toEqual([]);
  });

  it('is that one where none do', async () => {
    expect(await checked('Tarland’s spending is $6.1 billion.')).toEqual(['supported $6.1 billion by health']);
  });
});

it('a threshold is told by what lies beyond it', async () => {
  expect(await checked('The threshold of the Lund Parties Act is $20,000.')).toEqual(['supported $20,000 by gifts']);
  const above = 'The threshold in the Lund Parties Act asks for the names of those who give';
  expect(await checked(`${above} more than $20,000.`)).toEqual(['supported $20,000 by gifts']);
  for (const other of ['more than $30,000', 'less than $20,000'])
    expect((await checked(`${above} ${other}.`)).filter((line) => line.startsWith('supported'))).toEqual([]);
  expect(await flagged('The threshold of the Lund Parties Act is more than $20,000.')).toEqual(['$20,000 by gifts']);
});

it('a year before a name that goes on is not that of its beginning', async () => {
  expect(await checked('They liked the 1994 Lund Act.')).toEqual(['supported 1994 by act']);
  expect(await checked('They liked the 1994 Lund Act debate.')).toEqual([]);
  expect(await checked('They liked the 1994 Lund Act of God.')).toEqual([]);
});
