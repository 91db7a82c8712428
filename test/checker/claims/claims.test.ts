import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const treaty = { subject: 'New START', subjectAliases: ['New START treaty'] };
const warheads = factOf({ ...treaty, id: 'warheads', comparator: '<=', precision: 'exact' });
const missiles = factOf({
  ...treaty,
  id: 'missiles',
  attribute: 'limit on deployed missiles',
  attributeAliases: ['missiles', 'deployed missiles'],
  value: '700',
  unit: 'missile',
  comparator: '<=',
  precision: 'exact',
});
const launchers = factOf({
  ...treaty,
  id: 'launchers',
  attribute: 'limit on deployed and non-deployed launchers',
  attributeAliases: ['deployed and non-deployed launchers'],
  value: '800',
  unit: 'launcher',
  comparator: '<=',
  precision: 'exact',
});
const signed = factOf({
  ...treaty,
  id: 'signed',
  attribute: 'signed',
  attributeAliases: ['signing'],
  type: 'date',
  value: '2010-04-08',
  unit: null,
});
const inForce = factOf({
  ...treaty,
  id: 'in-force',
  attribute: 'entered into force',
  attributeAliases: ['took effect', 'in force since'],
  type: 'date',
  value: '2011-02-05',
  unit: null,
});
const oldTreaty = factOf({
  id: 'start-signed',
  subject: 'START',
  subjectAliases: ['START I'],
  attribute: 'signed',
  attributeAliases: [],
  type: 'date',
  value: '1991-07-31',
  unit: null,
});
const facts: Fact[] = [warheads, missiles, launchers, signed, inForce, oldTreaty];

const check = async (text: string, published: string | null = '2020-10-22') => inShort(await checkText(text, facts, published));

describe('two numbers in a sentence', () => {
  it('go each to the thing it counts', async () => {
    expect(await check('New START allows 1,550 warheads and 700 missiles.')).toEqual([
      'supported 1,550 by warheads',
      'supported 700 by missiles',
    ]);
  });

  it('are refuted each on its own', async () => {
    expect(await check('New START allows 1,500 warheads and 700 missiles.')).toEqual([
      'refuted 1,500 by warheads: value-differs',
      'supported 700 by missiles',
    ]);
  });
});

describe('dates of one thing', () => {
  it('go each to its own verb', async () => {
    expect(await check('New START, signed in 2010, took effect in 2011.')).toEqual([
      'supported 2010 by signed',
      'supported 2011 by in-force',
    ]);
    expect(await check('New START, signed in 2011, took effect in 2011.')).toEqual([
      'refuted 2011 by signed: date-differs',
      'supported 2011 by in-force',
    ]);
  });

  it('agree at the precision they are written in', async () => {
    expect(await check('New START was signed on April 8, 2010.')).toEqual(['supported April 8, 2010 by signed']);
    expect(await check('New START was signed in April 2010.')).toEqual(['supported April 2010 by signed']);
    expect(await check('New START was signed in April 2011.')).toEqual(['refuted April 2011 by signed: date-differs']);
  });

  it('are bounds after "before" and "by", and not compared', async () => {
    expect(await check('New START was signed before 2012.')).toEqual(['not-enough-info 2012 by signed: comparator']);
  });
});

describe('names', () => {
  it('are the longest that fit: New START is no START', async () => {
    expect(await check('New START was signed in 2010.')).toEqual(['supported 2010 by signed']);
    expect(await check('START was signed in 1991.')).toEqual(['supported 1991 by start-signed']);
  });

  it('may be left out for "the treaty" of an earlier sentence', async () => {
    expect(await check('Envoys spoke of the New START treaty. The pact allows 1,500 warheads.')).toEqual([
      'refuted 1,500 by warheads: value-differs',
    ]);
  });

  it('mean nothing where two treaties could be meant', async () => {
    const other = factOf({
      id: 'other',
      subject: 'Sea Treaty',
      subjectAliases: [],
      attribute: 'signed',
      type: 'date',
      value: '1982',
      unit: null,
    });
    const report = await checkText(
      'Envoys spoke of the New START treaty and the Sea Treaty. The treaty was signed in 1999.',
      [...facts, other],
      '2020-10-22',
    );
    expect(inShort(report)).toEqual([]);
  });

  it('in capitals are not the pronoun', async () => {
    const us = factOf({
      id: 'us',
      subject: 'United States',
      subjectAliases: ['US'],
      attribute: 'states',
      attributeAliases: [],
      value: '50',
      unit: 'state',
    });
    expect(inShort(await checkText('He told us 48 states had voted.', [us]))).toEqual([]);
    expect(inShort(await checkText('The US has 48 states.', [us]))).toEqual(['refuted 48 by us: value-differs']);
  });
});

describe('what is not compared', () => {
  it('is a neighbouring attribute', async () => {
    expect(await check('New START caps deployed launchers at 800.')).toEqual([]);
  });

  it('is a supposed value', async () => {
    expect(await check('New START would allow 2,000 warheads if amended.')).toEqual(['not-enough-info 2,000 by warheads: hypothetical']);
  });

  it('is a denied value', async () => {
    expect(await check('New START does not allow 2,000 warheads.')).toEqual(['not-enough-info 2,000 by warheads: negated']);
  });

  it('is a part of the population counted', async () => {
    const life = factOf({
      id: 'life',
      subject: 'Ruritania',
      subjectAliases: [],
      attribute: 'life expectancy',
      attributeAliases: [],
      value: '80',
      unit: 'year',
    });
    expect(inShort(await checkText('Life expectancy of women in Ruritania is 84 years.', [life]))).toEqual([
      'not-enough-info 84 years by life: qualifier-differs',
    ]);
    expect(inShort(await checkText('Life expectancy in Ruritania is 84 years.', [life]))).toEqual([
      'refuted 84 years by life: value-differs',
    ]);
  });

  it('is a number that another name owns', async () => {
    const share = factOf({
      id: 'share',
      subject: 'Acme',
      subjectAliases: [],
      attribute: 'market share',
      attributeAliases: ['share'],
      value: '40',
      unit: '%',
    });
    expect(inShort(await checkText("Globex's share of 7% is far below that of Acme.", [share]))).toEqual([
      'not-enough-info 7% by share: loose-link',
    ]);
  });

  it('is a number without any fact', async () => {
    const report = await checkText('Police arrested 212 people.', facts);
    expect([report.findings, report.coverage.mentions]).toEqual([[], 1]);
  });
});

describe('times', () => {
  const members = [
    factOf({
      id: 'm29',
      subject: 'NATO',
      subjectAliases: [],
      attribute: 'members',
      attributeAliases: [],
      value: '29',
      unit: 'member',
      validFrom: '2017-06-05',
      validTo: '2020-03-26',
    }),
    factOf({
      id: 'm30',
      subject: 'NATO',
      subjectAliases: [],
      attribute: 'members',
      attributeAliases: [],
      value: '30',
      unit: 'member',
      validFrom: '2020-03-27',
    }),
  ];

  it('pick the row', async () => {
    expect(inShort(await checkText('In 2018 NATO had 29 members.', members, '2020-10-22'))).toEqual(['supported 29 by m29']);
    expect(inShort(await checkText('NATO has 30 members.', members, '2020-10-22'))).toEqual(['supported 30 by m30']);
  });

  it('make a value outdated that was right once', async () => {
    expect(inShort(await checkText('NATO has 29 members.', members, '2020-10-22'))).toEqual(['refuted 29 by m30: outdated']);
    expect(inShort(await checkText('NATO has 29 members.', members, '2019-10-22'))).toEqual(['supported 29 by m29']);
  });

  it('that no row covers stop the comparison and name the fact', async () => {
    expect(inShort(await checkText('In 1999 NATO had 19 members.', members, '2020-10-22'))).toEqual([
      'not-enough-info 19 by m29: time-differs',
    ]);
  });
});

describe('speech', () => {
  it('makes a wrong figure a warning with its speaker', async () => {
    const { findings } = await checkText('“New START allows 2,000 warheads,” said Jane Roe.', facts, '2020-10-22');
    expect(findings.map(({ verdict, severity, speaker }) => [verdict, severity, speaker])).toEqual([['refuted', 'warning', 'Jane Roe']]);
  });
});

describe('periods', () => {
  const rule = factOf({
    id: 'rule',
    subject: 'Rudolf',
    subjectAliases: [],
    attribute: 'ruled',
    attributeAliases: ['in power'],
    type: 'period',
    value: '2003-03-15/2013-03-24',
    unit: null,
  });

  it.each([
    ['Rudolf ruled from 2003 to 2013.', 'supported 2003 to 2013 by rule'],
    ['Rudolf ruled from 2004 to 2013.', 'refuted 2004 to 2013 by rule: date-differs'],
    ['Rudolf ruled for ten years.', 'supported ten years by rule'],
    ['Rudolf ruled for seven years.', 'refuted seven years by rule: span'],
    ['Rudolf ruled in 2005.', 'supported 2005 by rule'],
    ['Rudolf ruled in 1999.', 'not-enough-info 1999 by rule: time-differs'],
  ])('%s', async (text, expected) => {
    expect(inShort(await checkText(text, [rule], '2020-10-22'))).toEqual([expected]);
  });
});

describe('a report', () => {
  it('counts one wrong statement made twice as one discrepancy with two places', async () => {
    const { findings } = await checkText(
      'New START allows 1,500 warheads.\n\nAgain: New START allows 1,500 warheads.',
      facts,
      '2020-10-22',
    );
    expect(findings.map(({ alsoAt }) => alsoAt.length)).toEqual([1]);
  });

  it('keeps the id of a discrepancy when its paragraph moves, and changes it with the fact', async () => {
    const id = async (text: string, fact: Fact) => (await checkText(text, [fact], '2020-10-22')).findings[0]?.discrepancyId;
    const wrong = 'New START allows 1,500 warheads.';
    expect(await id(`A first paragraph.\n\n${wrong}`, warheads)).toBe(await id(wrong, warheads));
    expect(await id(wrong, { ...warheads, value: '1600' })).not.toBe(await id(wrong, warheads));
  });

  it('quotes the text as it came in, at its line and column', async () => {
    const text = 'Arms talks go on\r\n\r\nNew START allows 1,500&nbsp;warheads.';
    const { findings } = await checkText(text, facts, '2020-10-22');
    const [finding] = findings;
    const marked = (await checkText('\uFEFFNew START allows 1,500 warheads.', facts, '2020-10-22')).findings[0];
    expect([marked?.line, marked?.column, marked?.start]).toEqual([1, 18, 18]);
    expect([finding?.line, finding?.column, text.slice(finding?.start, finding?.end)]).toEqual([3, 18, '1,500']);
  });
});
