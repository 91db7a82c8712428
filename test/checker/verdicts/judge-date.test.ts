import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const dated = (parts: Partial<Fact>): Fact =>
  factOf({
    id: 'fact',
    type: 'date',
    unit: null,
    subjectAliases: [],
    attribute: 'signed',
    attributeAliases: ['signing'],
    value: '2020-10-23',
    ...parts,
  });
const check = async (text: string, fact: Fact, published: string | null = '2020-10-26') =>
  inShort(await checkText(text, [fact], published));

describe('a time of day told by the clock of another place', () => {
  const signed = dated({});

  it('may be a day apart, and says so', async () => {
    expect(await check('New START was signed late Thursday in Moscow.', signed)).toEqual(['supported late Thursday by fact']);
    expect(await check('New START was signed at 2230 GMT on Thursday.', signed)).toEqual(['supported 2230 GMT on Thursday by fact']);
    const { findings } = await checkText('New START was signed late Thursday in Moscow.', [signed], '2020-10-26');
    expect(findings[0]).toMatchObject({ reason: 'time-zone' });
    expect(findings[0]?.explanation).toContain('a day apart, as clocks of different places may be');
  });

  it('may not be two days apart', async () => {
    expect(await check('New START was signed late Wednesday in Moscow.', signed)).toEqual(['refuted late Wednesday by fact: date-differs']);
  });

  it('is no excuse for a whole day', async () => {
    expect(await check('New START was signed on Thursday in Moscow.', signed)).toEqual(['refuted Thursday by fact: date-differs']);
  });

  it('is not flagged where no place is named', async () => {
    expect(await check('New START was signed Thursday night.', signed)).toEqual(['not-enough-info Thursday night by fact: date-differs']);
    expect(await check('New START was signed Friday night.', signed)).toEqual(['supported Friday night by fact']);
  });
});

describe('a deadline', () => {
  const deadline = dated({
    attribute: 'deadline',
    attributeAliases: ['must be extended', 'extended'],
    value: '2021-02-05',
    comparator: '<=',
  });
  const on = (text: string) => check(text, deadline, '2020-10-22');

  it('is met by naming it', async () => {
    expect(await on('New START must be extended by 5 February 2021.')).toEqual(['supported 5 February 2021 by fact']);
    expect(await on('New START must be extended no later than February 2021.')).toEqual(['supported February 2021 by fact']);
    expect(await on('The New START deadline is 5 February 2021.')).toEqual(['supported 5 February 2021 by fact']);
  });

  it('is not met by another one', async () => {
    expect(await on('New START must be extended by 5 March 2021.')).toEqual(['refuted 5 March 2021 by fact: date-differs']);
    expect(await on('New START must be extended after 5 February 2021.')).toEqual(['not-enough-info 5 February 2021 by fact: loose-link']);
  });

  it('says nothing of a day before it, and is broken by a day beyond it', async () => {
    expect(await on('New START was extended on 3 February 2021.')).toEqual(['not-enough-info 3 February 2021 by fact: comparator']);
    expect(await on('New START was extended on 3 March 2021.')).toEqual(['refuted 3 March 2021 by fact: date-differs']);
    expect(await on('New START must be extended before April 2021.')).toEqual(['supported April 2021 by fact']);
  });

  it('is not broken by what has no sharp end, or may be told of another year', async () => {
    expect(await check('New START was extended in mid-February 2021.', deadline, '2021-04-22')).toEqual([
      'not-enough-info mid-February 2021 by fact: borderline',
    ]);
    expect(await check('New START was extended in late February 2021.', deadline, '2021-04-22')).toEqual([
      'refuted late February 2021 by fact: date-differs',
    ]);
    expect(await check('New START was extended on 3 March.', deadline, '2021-04-22')).toEqual(['refuted 3 March by fact: date-differs']);
    expect(await check('New START was extended on 3 March.', deadline, '2023-04-22')).toEqual([
      'not-enough-info 3 March by fact: time-differs',
    ]);
  });

  it('is written as one', async () => {
    const { findings } = await checkText('New START must be extended by 5 March 2021.', [deadline], '2020-10-22');
    expect(findings[0]?.explanation).toContain('New START, deadline: by 5 February 2021');
  });
});

describe('a date without its year', () => {
  it('is of the year that a word for it tells', async () => {
    expect(await check('New START was signed last year.', dated({}))).toEqual(['refuted last year by fact: date-differs']);
    expect(await check('New START was signed this year.', dated({}))).toEqual(['supported this year by fact']);
  });

  it('is not flagged where it is right in the year before or after', async () => {
    const opens = dated({ attribute: 'opens', attributeAliases: ['open', 'opened'], value: '2020-12-01' });
    const on = (text: string) => check(text, opens, '2021-10-26');
    expect(await on('New START will open on Dec. 1.')).toEqual(['not-enough-info Dec. 1 by fact: time-unresolved']);
    expect(await on('New START will open on Dec. 3.')).toEqual(['refuted Dec. 3 by fact: date-differs']);
  });
});

describe('other bounds of a date', () => {
  it('hold the first day something may be', async () => {
    const opens = dated({ attribute: 'opens', attributeAliases: ['open', 'opened'], value: '2021-02-05', comparator: '>=' });
    expect(await check('New START may open no earlier than 5 February 2021.', opens)).toEqual(['supported 5 February 2021 by fact']);
    expect(await check('New START opened on 3 January 2021.', opens)).toEqual(['refuted 3 January 2021 by fact: date-differs']);
  });

  it('let a rough date stand for its neighbours', async () => {
    const about = dated({ value: '2010', comparator: '~' });
    expect(await check('New START was signed in 2011.', about)).toEqual(['supported 2011 by fact']);
    expect(await check('New START was signed in 2013.', about)).toEqual(['refuted 2013 by fact: date-differs']);
  });
});

describe('a time counted back from the publication', () => {
  const began = dated({ attribute: 'entered into force', attributeAliases: ['took effect'], value: '2011-02-05' });
  const on = (text: string) => check(text, began, '2020-10-22');

  it('is rounded as people round', async () => {
    expect(await on('New START took effect nearly a decade ago.')).toEqual(['supported a decade ago by fact']);
    expect(await on('New START took effect nine years ago.')).toEqual(['supported nine years ago by fact']);
    expect(await on('New START took effect 10 years ago.')).toEqual(['supported 10 years ago by fact']);
    expect(await on('New START took effect more than nine years ago.')).toEqual(['supported nine years ago by fact']);
  });

  it('is flagged where it cannot be', async () => {
    expect(await on('New START took effect more than a decade ago.')).toEqual(['refuted a decade ago by fact: date-differs']);
    expect(await on('New START took effect two decades ago.')).toEqual(['refuted two decades ago by fact: date-differs']);
    expect(await on('New START took effect less than five years ago.')).toEqual(['refuted five years ago by fact: date-differs']);
  });
});

describe('a holiday that other countries keep on another day', () => {
  it('is right where it is the day of one, and not wrong', async () => {
    const signed = dated({ value: '2019-11-28' });
    expect(await check('New START was signed on Thanksgiving Day.', signed, '2020-01-07')).toEqual(['supported Thanksgiving Day by fact']);
    expect(await check('New START was signed on Thanksgiving Day.', dated({ value: '2019-11-26' }), '2020-01-07')).toEqual([
      'not-enough-info Thanksgiving Day by fact: time-unresolved',
    ]);
    const { findings } = await checkText('New START was signed on Thanksgiving Day.', [dated({ value: '2019-11-26' })], '2020-01-07');
    expect(findings[0]?.explanation).toContain('other countries keep it on another day');
  });
});
