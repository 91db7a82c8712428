import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, factOf, numberOf } from '../facts-of.ts';

const on = (day: string) => ({ validFrom: day, validTo: day });
const facts = [
  { ...numberOf('dagny', 'Dagny Works', 'share price', '18.375', 'USD'), attributeAliases: ['closing price'], ...on('1999-10-25') },
  factOf({ ...numberOf('nord', 'Nord index', 'close', '2681.76', 'point'), attributeAliases: ['closing level'], ...on('1999-10-25') }),
  factOf({ ...numberOf('nord-26', 'Nord index', 'close', '2702.10', 'point'), attributeAliases: ['closing level'], ...on('1999-10-26') }),
  { ...numberOf('marl', 'Marl Mills', 'last price', '32.5', 'USD'), attributeAliases: ['closed at'], ...on('1999-10-25') },
  numberOf('dividend', 'Globex', 'dividend per share', '1.2', 'USD'),
  { ...numberOf('volume', 'Nord exchange', 'volume', '840800000', 'share'), ...on('1999-10-25') },
  { ...numberOf('initech', 'Initech', 'share price', '18.375', 'USD'), attributeAliases: ['closing price'], ...on('1999-10-25') },
  { ...numberOf('residents', 'Strand', 'residents', '20300', 'person'), validFrom: '1998', validTo: '1999' },
  { ...numberOf('guests', 'Strand', 'guests', '20300', 'person'), validFrom: '1999-07', validTo: '1999-12' },
  dateOf('founded', 'Strand', 'founded', '1895-03-04'),
  numberOf('age', 'Roth', 'age', '48', 'year'),
  numberOf('named', 'Holm', 'age at appointment', '41', 'year'),
  numberOf('height', 'Marl Tower', 'height', '324', 'm'),
  { ...numberOf('growth', 'Globex', 'profit growth', '19', '%'), validFrom: '1999-07-01', validTo: '1999-09-30' },
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('what something traded went to', () => {
  it('is its price, with no word of it', async () => {
    expect(await flagged('Dagny Works shares leaped $2, to $81.375.')).toEqual(['$81.375 by dagny']);
    expect(await checked('Dagny Works shares leaped $2, to $18.375.')).toEqual(['supported $18.375 by dagny']);
    expect(await flagged('On Monday, the Nord index was down 15.82 at 2618.76.')).toEqual(['2618.76 by nord']);
    expect(await flagged('On Monday, the Nord index closed 15.82 points lower at 2618.76.')).toEqual(['2618.76 by nord']);
    expect(await flagged('On Monday, the Nord index shed 15.82 points to close at 2618.76.')).toEqual(['2618.76 by nord']);
  });

  it('is none of what else of it rose', async () => {
    for (const text of [
      'Dagny Works raised its offer for Marl Mills to $31.',
      'Dagny Works cut its quarterly dividend to $2.',
      'Dagny Works lost $2 million as costs grew to $31.',
      'Dagny Works fell as the price of zinc dropped to $16.',
      'Dagny Works shares climbed to $24 in early trading.',
      'Dagny Works shares fell $3 to $15 before recovering.',
      'Dagny Works shares fell $3 to $15 in Tokyo.',
      'Dagny Works fell 3 places to 112.',
      'Dagny Works dropped three mills to $31.',
      'The Nord index fell 3 places to 2618.',
    ])
      expect(await flagged(text)).toEqual([]);
    expect(await flagged('Dagny Works revenue leaped $2 million, to $81 million.')).toEqual([]);
  });

  it('is not what came before its name', async () => {
    expect(await flagged('The price of zinc rose to $24 as Dagny Works shares fell.')).toEqual([]);
    expect(await flagged('It rose to $24, and Dagny Works fell.')).toEqual([]);
  });

  it('is not that of one with a longer name', async () => {
    expect(await flagged('Initech fell $2 to $81.375.')).toEqual(['$81.375 by initech']);
    expect(await flagged('Then East Initech fell $2 to $81.375.')).toEqual([]);
    expect(await flagged('Then Ruritania’s Initech fell $2 to $81.375.')).toEqual(['$81.375 by initech']);
  });

  it('may have the day between its words', async () => {
    expect(await flagged('Marl Mills closed on Monday at $31.25.')).toEqual(['$31.25 by marl']);
    expect(await flagged('Marl Mills closed a mill at $31.25.')).toEqual([]);
  });

  it('may be of a rate that rose from another', async () => {
    expect(await flagged('Globex raised its dividend per share to $2.10 a share from $1.05.')).toEqual(['$2.10 a share by dividend']);
  });

  it('may be that of the day before, where no day is told', async () => {
    expect(await checked('The Nord index shed 15.82 points to 2681.76.')).toEqual(['supported 2681.76 by nord']);
  });
});

describe('the time of what a number is compared with', () => {
  it('is not its own', async () => {
    expect(await flagged('Volume on the Nord exchange was 480.8 million shares, up from 443.6 million last Thursday.')).toEqual([
      '480.8 million by volume',
    ]);
    expect(await checked('Globex profit grew 19% from a year ago.')).toEqual(['supported 19% by growth']);
    expect(await flagged('Strand has 33,000 residents, up from March.')).toEqual(['33,000 by residents']);
    expect(await flagged('Strand has 33,000 residents, up from 14,000 in March.')).toEqual(['33,000 by residents']);
    expect(await checked('Globex profit grew 21% a year ago.')).toEqual(['not-enough-info 21% by growth: time-differs']);
  });
});

describe('a time beside what a number is compared with', () => {
  it('may be its own where its year is told', async () => {
    for (const text of [
      'Strand has had 33,000 residents from 1995.',
      'Strand has 33,000 residents, up from 1995 levels.',
      'Strand had 33,000 residents, up from 14,000 in 1995.',
    ])
      expect(await flagged(text)).toEqual([]);
  });

  it('may be its own where it is set apart, or stands before', async () => {
    expect(await flagged('Volume on the Nord exchange was 480.8 million shares, up from 443.6 million, last Thursday.')).toEqual([]);
    expect(await flagged('Volume on the Nord exchange was 480.8 million shares last Thursday, up from 443.6 million.')).toEqual([]);
  });
});

describe('a date at the head of a sentence', () => {
  it('is the time of what follows, unless it is told for itself', async () => {
    expect(await flagged('In 1995, Strand had 33,000 residents.')).toEqual([]);
    const aside = ', by the old town hall of the river and the bridge and the mill on the great wide grey old sea,';
    expect(await flagged(`Last May${aside} Strand had 33,000 guests.`)).toEqual([]);
    expect(await flagged(`The crowd that came last May${aside} knows that Strand has 33,000 guests.`)).toEqual(['33,000 by guests']);
    expect(await flagged('Founded on March 4, 1895, Strand has 33,000 residents.')).toEqual(['33,000 by residents']);
  });
});

describe('a number that says by its form what it is', () => {
  it('is an age after a name, if it is of the whole name', async () => {
    expect(await flagged('Roth, 52, resigned.')).toEqual(['52 by age']);
    expect(await checked('Hanna Roth, 52, resigned.')).toEqual([]);
  });

  it('is no age at some other time', async () => {
    expect(await checked('Holm, 48, resigned.')).toEqual([]);
  });

  it('is a measure right before a name', async () => {
    expect(await flagged('The 342-metre Marl Tower is red.')).toEqual(['342-metre by height']);
    for (const text of [
      'The 342-metre mast by Marl Tower is red.',
      'The Marl Tower has a 342-metre twin.',
      'Marl Tower, a 342-metre mast, fell.',
    ])
      expect(await flagged(text)).toEqual([]);
  });
});
