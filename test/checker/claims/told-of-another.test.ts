import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const quarter = { validFrom: '1999-07-01', validTo: '1999-09-30' };
const { checked, flagged } = against(
  [
    { ...numberOf('net', 'Globex', 'net income', '81200000', 'USD'), attributeAliases: ['profit'], ...quarter },
    { ...numberOf('credit', 'Globex', 'tax credit', '1400000', 'USD'), ...quarter },
    { ...numberOf('toll', 'Lund bombings', 'death toll', '257', 'person'), attributeAliases: ['killed'] },
    { ...dateOf('rifle', 'Orla Finch', 'discovery of the rifle', '1999-10-20'), attributeAliases: ['rifle found'] },
    {
      ...numberOf('term', 'Amir Orin', 'term as mayor', '0', ''),
      type: 'period',
      value: '1995-01-01/1999-12-31',
      unit: null,
      attributeAliases: ['in office'],
    },
    {
      ...numberOf('strike', 'Lund strike', 'strike', '0', ''),
      type: 'period',
      value: '1999-10-18/1999-10-24',
      unit: null,
      attributeAliases: ['took place'],
    },
  ],
  '1999-10-26',
);

describe('what a firm reports', () => {
  it('is of the stretch of time told, also where its words are no word for a result', async () => {
    expect(await flagged('In the third quarter Globex had a tax credit of $4.4 million.')).toEqual(['$4.4 million by credit']);
    expect(await flagged('For the nine months, Globex had a net of $231 million. Globex had a tax credit of $4.4 million.')).toEqual([]);
  });

  it('is no operating profit', async () => {
    expect(await flagged('In the third quarter Globex had a profit of $76.8 million.')).toEqual(['$76.8 million by net']);
    expect(await flagged('In the third quarter Globex had an operating profit of $76.8 million.')).toEqual([]);
    expect(await flagged('In the third quarter Globex rose. Globex had operating profit of $76.8 million.')).toEqual([]);
  });
});

describe('a number told place by place', () => {
  it('is no total', async () => {
    expect(await flagged('The Lund bombings killed 247 people in Lynn.')).toEqual(['247 by toll']);
    expect(await flagged('The Lund bombings killed 247 people in Lynn and 10 in Marl.')).toEqual([]);
    expect(await flagged('The Lund bombings killed 140 people in Lynn, 217 in Marl.')).toEqual([]);
    expect(await flagged('The Lund bombings killed 247 people in northern Lynn and at least 10 in Marl.')).toEqual([]);
    expect(await flagged('The Lund bombings killed 247 people at Lynn; 10 in Marl.')).toEqual([]);
    expect(await flagged('The Lund bombings killed 247 people, 10 in Marl.')).toEqual(['247 by toll']);
  });
});

describe('others', () => {
  it('are told besides somebody', async () => {
    expect(await flagged('The Lund bombings killed a nurse and 250 others.')).toEqual([]);
    expect(await flagged('The Lund bombings killed 250 others.')).toEqual(['250 by toll']);
  });
});

describe('the day of the telling', () => {
  it('is not the day of what is told', async () => {
    const story = 'Orla Finch was killed in her kitchen last fall.';
    expect(await flagged(`${story} Friday they found the rifle buried near her home.`)).toEqual(['Friday by rifle']);
    expect(await flagged(`${story} Investigators said Friday they found the rifle buried near her home.`)).toEqual([]);
    expect(await flagged(`${story} Investigators said on Friday that they found the rifle buried near her home.`)).toEqual([]);
  });
});

describe('a day within years', () => {
  it('says nothing of who was in office then', async () => {
    expect(await checked('Amir Orin was in office in 1997.')).toEqual(['supported 1997 by term']);
    expect(await checked('Amir Orin was in office on Oct. 25, 1999.')).toEqual(['supported Oct. 25, 1999 by term']);
    expect(await checked('Amir Orin was in office last year.')).toEqual(['supported last year by term']);
    expect(await checked('Amir Orin was in office on Monday.')).toEqual(['not-enough-info Monday by term: time-differs']);
  });

  it('tells of what lasted some days', async () => {
    expect(await checked('The Lund strike took place on Thursday.')).toEqual(['supported Thursday by strike']);
  });
});
