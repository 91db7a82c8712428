/** The hard cases of dates: each with its near miss, and from publications years apart. */
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../checker/calendar.ts';
import type { Fact } from '../../checker/facts/fact.ts';
import { findMentions } from '../../checker/grammar/find-mentions.ts';
import { notate } from '../../checker/grammar/notate.ts';
import { checkText, inShort } from './check-text.ts';
import { factOf } from './facts-of.ts';

const dated = (parts: Partial<Fact>): Fact => factOf({ type: 'date', unit: null, subjectAliases: [], ...parts });
const signed = dated({ id: 'signed', attribute: 'signed', attributeAliases: ['signing'], value: '2010-04-08' });
const inForce = dated({
  id: 'in-force',
  attribute: 'entered into force',
  attributeAliases: ['took effect', 'in force since'],
  value: '2011-02-05',
});
const expiry = dated({
  id: 'expires',
  attribute: 'expires',
  attributeAliases: ['expire', 'expired'],
  value: '2021-02-05',
  supersededBy: 'extended',
});
const extended = dated({
  id: 'extended',
  attribute: 'expires',
  attributeAliases: ['expire', 'expired'],
  value: '2026-02-05',
  knownFrom: '2021-02-03',
});
const facts = [signed, inForce, expiry, extended];

const check = async (text: string, published: string | null) => inShort(await checkText(text, facts, published));
const read = (text: string, published?: string) =>
  findMentions(text, published ? dayNumberOf(published) : null).mentions.map(({ value }) => notate(value));

describe('36: an age, a tenure, a span', () => {
  it('is rounded as people round', async () => {
    expect(await check('New START took effect nearly a decade ago.', '2020-10-22')).toEqual(['supported a decade ago by in-force']);
    expect(await check('New START took effect more than a decade ago.', '2020-10-22')).toEqual([
      'refuted a decade ago by in-force: date-differs',
    ]);
    expect(await check('New START took effect more than a decade ago.', '2022-10-22')).toEqual(['supported a decade ago by in-force']);
    expect(await check('New START took effect nearly a decade ago.', '2015-10-22')).toEqual([
      'refuted a decade ago by in-force: date-differs',
    ]);
  });
});

describe('36: a tenure, an anniversary', () => {
  it('is counted from what began', async () => {
    expect(await check('New START has been in force for nearly a decade.', '2020-10-22')).toEqual(['supported a decade by in-force']);
    expect(await check('New START has been in force for more than a decade.', '2020-10-22')).toEqual([
      'refuted a decade by in-force: date-differs',
    ]);
    expect(await check('New START has been in force for more than a decade.', '2022-10-22')).toEqual(['supported a decade by in-force']);
    expect(await check('New START has been in force since 2011.', '2020-10-22')).toEqual(['supported 2011 by in-force']);
    expect(await check('New START has been in force since 2009.', '2020-10-22')).toEqual(['refuted 2009 by in-force: date-differs']);
    expect(await check('New START marks the 10th anniversary of its signing.', '2020-04-08')).toEqual([
      'supported 10th anniversary by signed',
    ]);
    expect(await check('New START marks the 10th anniversary of its signing.', '2025-04-08')).toEqual([
      'refuted 10th anniversary by signed: date-differs',
    ]);
  });
});

describe('37, 38: a weekday beside its date', () => {
  it('is held against the year of publication', async () => {
    expect(await check('The vote was held on Wednesday, Oct. 22, 2020.', null)).toEqual([
      'refuted Wednesday, Oct. 22, 2020 by weekday: weekday',
    ]);
    expect(await check('The vote was held on Thursday, Oct. 22, 2020.', null)).toEqual(['supported Thursday, Oct. 22, 2020 by weekday']);
    expect(await check('The vote was held on Thursday, Oct. 22.', '2020-10-26')).toEqual(['supported Thursday, Oct. 22 by weekday']);
    expect(await check('The vote was held on Thursday, Oct. 22.', '2019-10-26')).toEqual(['refuted Thursday, Oct. 22 by weekday: weekday']);
    expect(await check('The vote was held on Thursday, Oct. 22.', '2026-10-26')).toEqual(['supported Thursday, Oct. 22 by weekday']);
    expect(await check('The vote was held on Thursday, Oct. 22.', null)).toEqual([]);
  });
});

describe('39: a bare weekday', () => {
  it('is the last one, or the next where the sentence looks forward', () => {
    expect(read('The envoy said Thursday that talks went on.', '2020-10-22')).toEqual(['2020-10-22 weekday 4']);
    expect(read('The envoy said Friday that talks went on.', '2020-10-22')).toEqual(['2020-10-16 weekday 5']);
    expect(read('The envoy will speak on Friday.', '2020-10-22')).toEqual(['2020-10-23 weekday 5']);
    expect(read('The envoy said Friday that talks went on.', '2027-10-22')).toEqual(['2027-10-22 weekday 5']);
  });
});

describe('40: a month without a year', () => {
  it('lies where the verb looks', () => {
    for (const year of [2010, 2015, 2020, 2025]) {
      expect(read('The accord expires in February.', `${year}-10-22`)).toEqual([`${year + 1}-02`]);
      expect(read('The accord took effect in February.', `${year}-10-22`)).toEqual([`${year}-02`]);
    }
  });

  it('is held against the fact of its own year only', async () => {
    expect(await check('New START expires in February.', '2020-10-22')).toEqual(['supported February by expires']);
    expect(await check('New START expires in March.', '2020-10-22')).toEqual(['refuted March by expires: date-differs']);
    expect(await check('New START expires in March.', '2015-10-22')).toEqual(['not-enough-info March by expires: time-differs']);
  });
});

describe('41: an offset from an event', () => {
  it('is counted from its fact', async () => {
    expect(await check('On April 22, 2010, two weeks after New START was signed, they met.', '2020-10-22')).toContain(
      'supported two weeks after New START was signed by signed',
    );
    expect(await check('On June 22, 2010, two weeks after New START was signed, they met.', '2020-10-22')).toContain(
      'refuted two weeks after New START was signed by signed: date-differs',
    );
    expect(await check('On June 22, 2010, two weeks after the talks, they met.', '2020-10-22')).toEqual([]);
  });
});

describe('42: parts of a year, decades', () => {
  it('are stretches, flagged only outside', async () => {
    expect(read('It began in the early 2000s.', '2020-10-22')).toEqual(['200 early = 2000-01-01/2003-12-31']);
    expect(read('It began in mid-February.', '2020-10-22')).toEqual(['2020-02 mid = 2020-02-10/2020-02-20']);
    expect(await check('New START was signed in early 2010.', '2020-10-22')).toEqual(['supported early 2010 by signed']);
    expect(await check('New START was signed in late 2010.', '2020-10-22')).toEqual(['refuted late 2010 by signed: date-differs']);
    expect(await check('New START was signed in the 2010s.', '2030-10-22')).toEqual(['supported the 2010s by signed']);
    expect(await check('New START was signed in the 1990s.', '2030-10-22')).toEqual(['refuted the 1990s by signed: date-differs']);
  });
});

describe('43: fiscal years', () => {
  it('have days that only their owner knows', () => {
    expect(read('Sales fell in fiscal 2020.', '2020-10-22')).toEqual(['2020 = ?']);
    expect(read('Sales fell in 2020.', '2020-10-22')).toEqual(['2020']);
    expect(read('Sales fell in fiscal 2020.', '2030-10-22')).toEqual(['2020 = ?']);
  });
});

describe('44: a day no month has', () => {
  it('is flagged, never moved', async () => {
    expect(await check('The form was dated April 31, 2019.', '2020-10-22')).toEqual(['refuted April 31, 2019 by weekday: impossible-date']);
    expect(await check('The form was dated April 30, 2019.', '2020-10-22')).toEqual([]);
    expect(await check('The form was dated April 31.', '2020-10-22')).toEqual(['refuted April 31 by weekday: impossible-date']);
    expect(await check('The form was dated April 31.', null)).toEqual(['refuted April 31 by weekday: impossible-date']);
    expect(await check('The form was dated Feb. 29.', '2020-10-22')).toEqual([]);
    expect(await check('The form was dated Feb. 29.', null)).toEqual([]);
  });
});

describe('45: day and month in either order', () => {
  it('agree if either reading does', async () => {
    expect(await check('New START was signed on 8/4/2010.', '2020-10-22')).toEqual(['supported 8/4/2010 by signed']);
    expect(await check('New START was signed on 4/8/2010.', '2020-10-22')).toEqual(['supported 4/8/2010 by signed']);
    expect(await check('New START was signed on 9/4/2010.', '2020-10-22')).toEqual(['refuted 9/4/2010 by signed: date-differs']);
  });
});

describe('46: years of two digits', () => {
  it('turn by the year of publication', () => {
    expect(read("The '68 treaty stands.", '2020-10-22')).toEqual(['1968']);
    expect(read("The '68 treaty stands.", '2070-10-22')).toEqual(['2068']);
    expect(read("They wore size '68' coats.", '2020-10-22')).toEqual(['68']);
  });
});

describe('47: months that are words', () => {
  it('need a date around them', () => {
    expect(read('The march began in May.', '2020-10-22')).toEqual(['2020-05']);
    expect(read('The march began in May.', '2030-03-22')).toEqual(['2029-05']);
    expect(read('Voters may march on.', '2020-10-22')).toEqual([]);
    expect(read('Theresa May spoke.', '2017-10-22')).toEqual([]);
  });
});

describe('48: a day by the clock of another place', () => {
  it('may be the day beside it', async () => {
    expect(await check('New START was signed late Wednesday in Moscow.', '2010-04-09')).toEqual(['supported late Wednesday by signed']);
    expect(await check('New START was signed late Tuesday in Moscow.', '2010-04-09')).toEqual([
      'refuted late Tuesday by signed: date-differs',
    ]);
  });
});

describe('49: signed, in force, expired', () => {
  it('are three dates', async () => {
    expect(await check('New START, signed in 2010, took effect in 2011.', '2020-10-22')).toEqual([
      'supported 2010 by signed',
      'supported 2011 by in-force',
    ]);
    expect(await check('New START, signed in 2011, took effect in 2011.', '2020-10-22')).toEqual([
      'refuted 2011 by signed: date-differs',
      'supported 2011 by in-force',
    ]);
  });
});

describe('50: right then, wrong now', () => {
  it('is judged by what was known', async () => {
    expect(await check('New START expires in February 2021.', '2020-10-22')).toEqual(['supported February 2021 by expires']);
    expect(await check('New START expires in February 2026.', '2022-10-22')).toEqual(['supported February 2026 by extended']);
    expect(await check('New START expires in February 2023.', '2022-10-22')).toEqual(['refuted February 2023 by extended: date-differs']);
  });
});
