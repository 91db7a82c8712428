import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const of = (parts: Parameters<typeof factOf>[0]) => factOf({ subjectAliases: [], attributeAliases: [], ...parts });
const date = { type: 'date', unit: null } as const;

const facts = [
  of({ id: 'left', subject: 'Sea Pact', attribute: 'Sylvania left', attributeAliases: ['left'], value: '2020-11-22', ...date }),
  of({ id: 'signed', subject: 'Sea Pact', attribute: 'signed', value: '1991-07-31', ...date }),
  of({
    id: 'limit',
    subject: 'Sea Pact',
    attribute: 'limit on submarines',
    attributeAliases: ['submarines'],
    value: '70',
    unit: 'submarine',
    comparator: '<=',
  }),
  of({ id: 'both', subject: 'Dam Accord', attribute: 'boats scrapped', value: '269', unit: 'boat', qualifiers: { party: 'both' } }),
  of({
    id: 'own',
    subject: 'Dam Accord',
    attribute: 'Sylvanian boats scrapped',
    value: '184',
    unit: 'boat',
    qualifiers: { party: 'Sylvania' },
  }),
  of({ id: 'mass', subject: 'Opportunity', attribute: 'mass', attributeAliases: ['weighs'], value: '185', unit: 'kg' }),
  of({
    id: 'rocks',
    subject: 'Opportunity',
    attribute: 'rocks',
    attributeAliases: ['collected', 'brought back'],
    value: '21.5',
    unit: 'kg',
  }),
  of({ id: 'launch', subject: 'Opportunity', attribute: 'launched', attributeAliases: ['lifted off'], value: '2003-07-07', ...date }),
  of({ id: 'people', subject: 'Zenda', attribute: 'population', attributeAliases: ['inhabitants'], value: '35000', unit: 'person' }),
  of({ id: 'seats', subject: 'Baltic Parliament', attribute: 'seats', value: '705', unit: 'seat' }),
  of({ id: 'old', subject: 'Rudolf', attribute: 'votes', value: '6200', unit: 'vote', validFrom: '2016-11-08', validTo: '2020-11-02' }),
  of({ id: 'new', subject: 'Rudolf', attribute: 'votes', value: '7700', unit: 'vote', validFrom: '2020-11-03' }),
];
const refuted = async (text: string) => flaggedIn(await checkText(text, facts, '2021-12-18'));

/** Each true sentence stands beside a twin that is wrong in the fact's own words. */
describe.each([
  [
    'what another one did',
    'Ruritania left the Sea Pact on Dec. 18, 2021.',
    'Sylvania left the Sea Pact on Dec. 18, 2021.',
    'Dec. 18, 2021 by left',
  ],
  [
    'a count beside its limit',
    'Under the Sea Pact Ruritania had 51 submarines in May, against a limit of 70.',
    'Under the Sea Pact the limit is 51 submarines, down from 60.',
    '51 by limit',
  ],
  [
    'the part of a party that has a series of its own',
    'Among the 184 boats scrapped under the Dam Accord by Sylvania were two yachts.',
    'The Dam Accord had 184 boats scrapped.',
    '184 by both',
  ],
  ['a difference', 'Opportunity weighs 35 kilograms more than its twin.', 'Opportunity weighs 35 kilograms.', '35 kilograms by mass'],
  [
    'the whole of a part',
    'The six rovers brought back 382 kilograms, of which Opportunity collected 21.5.',
    'Opportunity collected 382 kilograms of rocks.',
    '382 kilograms by rocks',
  ],
  [
    'what is measured against it',
    'The probe weighs 14 kilograms to the 185 of Opportunity and lifted off on Jan. 31, 2004.',
    'Opportunity, which weighs 185 kilograms, lifted off on Jan. 31, 2004.',
    'Jan. 31, 2004 by launch',
  ],
  [
    'a group in the whole',
    'The liberals in the Baltic Parliament fell to 79 seats.',
    'The Baltic Parliament fell to 79 seats.',
    '79 by seats',
  ],
  [
    'what a participle tells of',
    'Four heirs joined the Sea Pact by the Zenda protocol, signed on May 23, 1992.',
    'Four heirs joined the Sea Pact, signed on May 23, 1992.',
    'May 23, 1992 by signed',
  ],
  [
    'a noun that alone tells what is counted',
    'Only 21,000 inhabitants of Zenda voted.',
    'Zenda has a population of only 21,000 inhabitants.',
    '21,000 by people',
  ],
  [
    'the attribute of another name',
    "Zenda took over Hofbau's population of 36,000.",
    'At the 2020 Census population in Zenda was 36,000.',
    '36,000 by people',
  ],
  [
    'a name with a verb of its own',
    'Zenda, while Hofbau grew, kept a population of 36,000.',
    'Zenda, while all grew, kept a population of 36,000.',
    '36,000 by people',
  ],
  [
    'a name in apposition',
    'Hofbau, the richest town of Zenda, with a population of 36,000, voted.',
    'The richest town of the south, Zenda, with a population of 36,000, voted.',
    '36,000 by people',
  ],
  [
    'a level that goes on changing',
    'Rudolf won 7,100 votes in 2021, then lost 5 to Michael.',
    'Having lost 5 votes to Michael, Rudolf won 7,100 votes in 2021.',
    '7,100 by new',
  ],
  [
    'what a word of time goes with',
    'Two days before the feast Zenda had a population of 36,000.',
    'With 7 mills before the war, Zenda now has a population of 36,000.',
    '36,000 by people',
  ],
  [
    'another round',
    'In the first round Rudolf won 7,100 votes in 2021.',
    'In the last round Rudolf won 7,100 votes in 2021.',
    '7,100 by new',
  ],
  [
    'the first of several times',
    'Sylvania first left the Sea Pact on Dec. 18, 2021.',
    'Sylvania then left the Sea Pact on Dec. 18, 2021.',
    'Dec. 18, 2021 by left',
  ],
  [
    'one of two days',
    'Sylvania left the Sea Pact on Dec. 18, 2021, or on May 5, 2019.',
    'Sylvania left the Sea Pact on Dec. 18, 2021.',
    'Dec. 18, 2021 by left',
  ],
  [
    'the members of one',
    'Sylvania’s 79 seats in the Baltic Parliament are lost.',
    'The chamber’s 79 seats make up the Baltic Parliament.',
    '79 by seats',
  ],
  [
    'a kind that an adjective makes',
    'The rural population of Zenda is 36,000.',
    'The May population of Zenda is 36,000.',
    '36,000 by people',
  ],
  [
    'a number before the whole',
    '382 kilograms of rocks, of which Opportunity collected most, are kept.',
    '382 kilograms of rocks is what Opportunity collected.',
    '382 kilograms by rocks',
  ],
  ['a rough date', 'Sylvania left the Sea Pact around 2008.', 'Sylvania left the Sea Pact in 2008.', '2008 by left'],
  [
    'it after a name that something is compared with',
    'The village grew faster than Zenda. It has a population of 36,000.',
    'Tourists love Zenda. It has a population of 36,000.',
    '36,000 by people',
  ],
  [
    'a word across a comma',
    'Zenda had growth in a population of 36,000.',
    'Zenda had growth, a population of 36,000 and peace.',
    '36,000 by people',
  ],
  [
    'what is set against it by a number',
    'Some 14 to the 36,000 of Zenda have the population on their side.',
    'In a list of 28, Zenda, it says, has a population of 36,000.',
    '36,000 by people',
  ],
  ['a mark that a count passes', 'Rudolf passed 7,000 votes in 2018.', 'Rudolf won 7,000 votes in 2018.', '7,000 by old'],
  [
    'the time of what it is compared with',
    'Rudolf won 7,700 votes, 1,500 more than in 2018.',
    'Rudolf won 7,100 votes, 1,500 more than in 2018.',
    '7,100 by new',
  ],
])('%s', (_, right, wrong, flag) => {
  it(`is not flagged: ${right}`, async () => {
    expect(await refuted(right)).toEqual([]);
  });

  it(`has its wrong twin: ${wrong}`, async () => {
    expect(await refuted(wrong)).toEqual([flag]);
  });
});
