import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const land = (parts: Partial<Fact>) => factOf({ subject: 'Norvania', subjectAliases: [], ...parts });
const facts = [
  land({ id: 'people', attribute: 'population', attributeAliases: ['people'], value: '2193843', unit: 'person' }),
  land({ id: 'coast', attribute: 'length of its coast', attributeAliases: ['coast'], value: '300', unit: 'mi' }),
  land({ id: 'army', attribute: 'size of its army', attributeAliases: ['army'], value: '1550', unit: 'soldier' }),
  land({ id: 'jobless', attribute: 'unemployment rate', attributeAliases: ['unemployment'], value: '12', unit: '%' }),
  land({ id: 'seats', attribute: 'share of seats', attributeAliases: ['seats of the union'], value: '55', unit: '%' }),
  land({ id: 'aid', attribute: 'aid', attributeAliases: [], value: '1200000000', unit: 'USD' }),
  land({ id: 'murders', attribute: 'murder rate', attributeAliases: [], value: '12', unit: '1/100000' }),
  land({ id: 'tax', attribute: 'top tax rate', attributeAliases: [], value: '0.00000001', unit: '%' }),
  land({ id: 'gdp', attribute: 'GDP', attributeAliases: [], value: '236000000000', unit: 'USD', qualifiers: { series: 'old' } }),
  land({
    id: 'gdp-rebased',
    attribute: 'GDP',
    attributeAliases: [],
    value: '523400000000',
    unit: 'USD',
    qualifiers: { series: 'rebased' },
  }),
  factOf({ id: 'warheads', subject: 'Sea Pact', subjectAliases: [], comparator: '<=', precision: 'exact' }),
];
const check = async (text: string) => inShort(await checkText(text, facts, '2020-10-22'));

/** The number of the hard case, a text, and what is to be said of it. */
const cases: [number, string, string[]][] = [
  [16, 'Norvania has a population of 2 million people.', ['supported 2 million by people']],
  [16, 'Norvania has a population of 2.0 million people.', ['refuted 2.0 million by people: value-differs']],
  [17, 'The Sea Pact allows 1,550 warheads.', ['supported 1,550 by warheads']],
  [17, 'The Sea Pact allows 1,500 warheads.', ['refuted 1,500 by warheads: value-differs']],
  [17, 'Norvania has an army of 1,500 soldiers.', ['refuted 1,500 by army: value-differs']],
  [18, 'The GDP of Norvania was $523.4 billion.', ['supported $523.4 billion by gdp-rebased']],
  [18, 'The GDP of Norvania was $236 billion.', ['supported $236 billion by gdp']],
  [18, 'The GDP of Norvania was $400 billion.', ['refuted $400 billion by gdp: value-differs']],
  [19, 'Norvania has a population of nearly 2.2 million.', ['supported 2.2 million by people']],
  [19, 'Norvania has a population of nearly 2 million.', ['refuted 2 million by people: comparator']],
  [19, 'Norvania has an army of nearly 1,550 soldiers.', ['not-enough-info 1,550 by army: borderline']],
  [20, 'Norvania has an army of about 1,500 soldiers.', ['supported 1,500 by army']],
  [20, 'Norvania has an army of about 1,900 soldiers.', ['refuted 1,900 by army: value-differs']],
  [21, 'Norvania has an army of more than 1,500 soldiers.', ['supported 1,500 by army']],
  [21, 'Norvania has an army of more than 1,600 soldiers.', ['refuted 1,600 by army: comparator']],
  [22, 'The Sea Pact allows no more than 1,550 warheads.', ['supported 1,550 by warheads']],
  [22, 'The Sea Pact allows no more than 1,600 warheads.', ['refuted 1,600 by warheads: value-differs']],
  [22, 'Norvania has an army of no more than 1,600 soldiers.', ['supported 1,600 by army']],
  [23, 'Norvania has an army of at least 1,550 soldiers.', ['supported 1,550 by army']],
  [23, 'Norvania has an army of fewer than 1,550 soldiers.', ['refuted 1,550 by army: comparator']],
  [23, 'Norvania has an army of between 1,550 and 1,600 soldiers.', ['supported 1,550 and 1,600 by army']],
  [23, 'Norvania has an army of between 1,700 and 1,800 soldiers.', ['refuted 1,700 and 1,800 by army: value-differs']],
  [24, 'Norvania has an army of above 1,500 and under 1,600 soldiers.', ['supported 1,500 and under 1,600 by army']],
  [25, 'The union holds more than half of the seats of the union in Norvania.', ['supported half by seats']],
  [28, 'Unemployment in Norvania rose 5 percentage points to 12 percent.', ['supported 12 percent by jobless']],
  [28, 'Unemployment in Norvania is 12 percentage points above the average.', []],
  [29, 'Norvania cut its army by 200 soldiers.', ['not-enough-info 200 by army: qualifier-differs']],
  [
    29,
    'The army of Norvania has gone from 1,400 soldiers to 1,700.',
    ['not-enough-info 1,400 by army: time-differs', 'refuted 1,700 by army: value-differs'],
  ],
  [31, 'The murder rate in Norvania is 12 per 100,000.', ['supported 12 per 100,000 by murders']],
  [31, 'The murder rate in Norvania is 21 per 100,000.', ['refuted 21 per 100,000 by murders: digits-swapped']],
  [32, 'The coast of Norvania is 480 km long.', ['supported 480 km by coast']],
  [32, 'The coast of Norvania is 300 km long.', ['refuted 300 km by coast: unit']],
  [33, 'Norvania got aid of $1.2bn.', ['supported $1.2bn by aid']],
  [33, 'Norvania got aid of $1.2bn in constant 2010 dollars.', ['not-enough-info $1.2bn by aid: qualifier-differs']],
  [33, 'Norvania got aid of $1.2 million.', ['refuted $1.2 million by aid: magnitude']],
  // A bad import does not flag an archive.
  [66, 'The top tax rate in Norvania is 25 percent.', ['not-enough-info 25 percent by tax: loose-link']],
];

describe('hard case', () => {
  it.each(cases)('%i: %s', async (_, text, said) => {
    expect(await check(text)).toEqual(said);
  });

  it('21: a bound far below the value is called loose', async () => {
    const { findings } = await checkText('Norvania has an army of more than 900 soldiers.', facts, '2020-10-22');
    expect(findings).toMatchObject([{ verdict: 'supported', reason: 'loose', explanation: expect.stringContaining('true, but loose') }]);
  });

  it.each([
    ['Norvania got aid of $1.2 million.', 'a factor of 1,000 off, million for billion'],
    ['The coast of Norvania is 300 km long.', 'the number is right in miles, not in kilometres'],
    ['The murder rate in Norvania is 21 per 100,000.', '2 and 1 have changed places'],
  ])('a slip is named: %s', async (text, note) => {
    expect((await checkText(text, facts, '2020-10-22')).findings[0]?.explanation).toContain(note);
  });

  it('67: a story cannot be confirmed by a fact taken from it', async () => {
    const fact = land({
      id: 'ferries',
      attribute: 'ferries',
      attributeAliases: [],
      value: '12',
      unit: 'ferry',
      source: 'Herald: Ferries run late again',
    });
    const text = 'Norvania has 12 ferries.';
    expect(inShort(await checkText(`Ferries run late again\n\n${text}`, [fact], '2020-10-22'))).toEqual([
      'not-enough-info 12 by ferries: circular',
    ]);
    expect(inShort(await checkText(`Ferries run on time\n\n${text}`, [fact], '2020-10-22'))).toEqual(['supported 12 by ferries']);
  });

  it('68: the same wrong statement in ten places is one finding with ten spans', async () => {
    const text = Array.from({ length: 10 }, () => 'Norvania has an army of 1,400 soldiers.').join('\n\n');
    const { findings, coverage } = await checkText(text, facts, '2020-10-22');
    expect([findings.length, findings[0]?.alsoAt.length, coverage.refuted]).toEqual([1, 9, 10]);
    expect(findings[0]?.alsoAt.map(({ start, end }) => text.slice(start, end))).toEqual(Array.from({ length: 9 }, () => '1,400'));
  });
});

const pact = (parts: Partial<Fact>) =>
  factOf({
    subject: 'Sea Pact',
    subjectAliases: [],
    attribute: 'expires',
    attributeAliases: ['expiry'],
    type: 'date',
    unit: null,
    ...parts,
  });
const timed = [
  pact({ id: 'expires-2021', value: '2021-02-05', knownFrom: '2010-04-08', supersededBy: 'expires-2026' }),
  pact({ id: 'expires-2026', value: '2026-02-05', knownFrom: '2021-02-03' }),
  land({ id: 'agents-2015', attribute: 'agents', attributeAliases: [], value: '120', unit: 'agent', validFrom: '2015', validTo: '2018' }),
  land({ id: 'agents-2019', attribute: 'agents', attributeAliases: [], value: '135', unit: 'agent', validFrom: '2019' }),
];

describe('two clocks', () => {
  it.each([
    // 50: right then, wrong now.
    ['The Sea Pact expires on Feb. 5, 2021.', '2020-10-22', ['supported Feb. 5, 2021 by expires-2021']],
    ['The Sea Pact expires on Feb. 5, 2021.', '2022-10-22', ['refuted Feb. 5, 2021 by expires-2026: outdated']],
    ['The Sea Pact expires on Feb. 5, 2026.', '2022-10-22', ['supported Feb. 5, 2026 by expires-2026']],
    ['The Sea Pact expires on Feb. 5, 2026.', '2020-10-22', ['refuted Feb. 5, 2026 by expires-2021: date-differs']],
    // 42: early, mid and late are flagged only well outside.
    ['The Sea Pact expires in early February 2021.', '2020-10-22', ['supported early February 2021 by expires-2021']],
    ['The Sea Pact expires in mid-February 2021.', '2020-10-22', ['not-enough-info mid-February 2021 by expires-2021: borderline']],
    ['The Sea Pact expires in late February 2021.', '2020-10-22', ['refuted late February 2021 by expires-2021: date-differs']],
    // 51: undated present tense goes by the day of publication.
    ['Norvania has 135 agents.', '2020-10-22', ['supported 135 by agents-2019']],
    ['Norvania has 120 agents.', '2020-10-22', ['refuted 120 by agents-2019: outdated']],
    ['Norvania has 120 agents.', '2016-10-22', ['supported 120 by agents-2015']],
    ['In 2017 Norvania had 120 agents.', '2020-10-22', ['supported 120 by agents-2015']],
    ['In 2017 Norvania had 135 agents.', '2020-10-22', ['refuted 135 by agents-2015: value-differs']],
    ['In 1999 Norvania had 135 agents.', '2020-10-22', ['not-enough-info 135 by agents-2015: time-differs']],
    ['Norvania has 120 agents.', null, ['supported 120 by agents-2015']],
  ])('%s [%s]', async (text, published, said) => {
    expect(inShort(await checkText(text, timed, published))).toEqual(said);
  });

  it('the note says what has changed, and the refusal names the newer value', async () => {
    const said = async (text: string, published: string) => (await checkText(text, timed, published)).findings[0]?.explanation;
    expect(await said('The Sea Pact expires on Feb. 5, 2021.', '2020-10-22')).toContain('it has changed since');
    expect(await said('The Sea Pact expires on Feb. 5, 2021.', '2022-10-22')).toContain('5 February 2026');
    expect(await said('Norvania has 120 agents.', '2020-10-22')).toContain('135 agents');
  });
});
