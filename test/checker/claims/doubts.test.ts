import { describe, expect, it } from 'vitest';
import { checkText, flaggedIn } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const event = (id: string, subject: string, attribute: string, value: string, aliases: string[] = []) =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: aliases, type: 'date', value, unit: null });
const count = (id: string, subject: string, attribute: string, value: string, unit: string, aliases: string[] = []) =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases: aliases, value, unit });

const facts = [
  event('joined', 'Ruritania', 'joined the Union', '2017-06-05', ['joined']),
  event('left', 'Ruritania', 'left the Union', '2020-01-31', ['left', 'leave']),
  event('independence', 'Ruritania', 'independence', '1991-08-24', ['independent']),
  count('members', 'Baltic League', 'member states', '30', 'member', ['members', 'nations']),
  factOf({
    id: 'limit',
    subject: 'Sea Pact',
    subjectAliases: [],
    attribute: 'limit on submarines',
    attributeAliases: ['submarines'],
    value: '40',
    unit: 'submarine',
    comparator: '<=',
  }),
  count('share', 'Rudolf', 'share of the vote', '66.1', '%', ['percent of the vote', 'voted']),
  count('crew', 'Apollo 11', 'crew', '3', 'person', ['astronauts']),
  count('mass', 'Opportunity', 'mass', '185', 'kg', ['weighed']),
  count('voyage', 'Skyhook', 'voyage', '90', 'day'),
  count('orbit', 'Skyhook', 'orbital period', '90', 'minute', ['orbit']),
];
const refuted = async (text: string, published = '2020-10-22') => flaggedIn(await checkText(text, facts, published));

/** Each true sentence stands beside a twin that is wrong in the fact's own words. */
describe.each([
  [
    'another verb',
    'Ruritania, which split from Sylvania in 2006, joined the Union in 2017.',
    'Ruritania joined the Union in 2006.',
    '2006 by joined',
  ],
  [
    'what a verb is about',
    'Ruritania voted to leave the Union in June 2016.',
    'Ruritania left the Union in June 2016.',
    'June 2016 by left',
  ],
  [
    'an event before the event',
    'The war of 1989 came two years before the independence of Ruritania.',
    'Ruritania became independent in 1989.',
    '1989 by independence',
  ],
  [
    'another event',
    'A referendum on the independence of Ruritania was held on March 17, 1990.',
    'Ruritania became independent on March 17, 1990.',
    'March 17, 1990 by independence',
  ],
  [
    'an intention',
    'Ruritania was due to leave the Union on March 29, 2019.',
    'Ruritania left the Union on March 29, 2019.',
    'March 29, 2019 by left',
  ],
  ['a year not written', 'Ruritania left the Union on Jan. 31.', 'Ruritania left the Union on March 31.', 'March 31 by left'],
  ['a part of them', 'Ten Baltic League members met the target.', 'The Baltic League has ten members.', 'ten by members'],
  ['a kind of them', 'The Baltic League has 12 coastal members.', 'The Baltic League has 12 members.', '12 by members'],
  ['only some', 'Only four Baltic League nations objected.', 'The Baltic League has four member states.', 'four by members'],
  ['another time', 'Before Ruritania joined, the Baltic League had 29 members.', 'The Baltic League has 29 members.', '29 by members'],
  ['what will be', 'The Baltic League will have 31 members next year.', 'The Baltic League has 31 members.', '31 by members'],
  [
    'a count under a limit',
    'Ruritania runs 27 submarines, the Sea Pact observers said.',
    'The Sea Pact allows 27 submarines.',
    '27 by limit',
  ],
  ['a share of others', 'Rudolf won 53.4 percent of rural voters.', 'Rudolf won 53.4 percent of the vote.', '53.4 percent by share'],
  [
    'a thing of the subject',
    "Rudolf's party won with 49 percent of the vote.",
    'Rudolf won 49 percent of the vote.',
    '49 percent by share',
  ],
  ['what follows the subject', 'After Apollo 11, 12 astronauts flew on.', 'Apollo 11 carried a crew of 12 astronauts.', '12 by crew'],
  [
    'how long it has lasted',
    'Skyhook has been in orbit for nearly 22 years.',
    'Skyhook completes an orbit in 22 minutes.',
    '22 minutes by orbit',
  ],
  [
    'a comparison',
    'The new rover weighed 900 kilograms, far more than Opportunity.',
    'Opportunity weighed 900 kilograms.',
    '900 kilograms by mass',
  ],
  [
    'a share that another gives',
    'Strelsau backed Rudolf with 53.4 percent of the vote.',
    'Early voters backed Rudolf with 53.4 percent of the vote.',
    '53.4 percent by share',
  ],
  [
    'a share of some',
    'Among rural people, Rudolf won 53.4 percent of the vote.',
    'Rudolf won 53.4 percent of the vote on Sunday.',
    '53.4 percent by share',
  ],
  [
    'what has lasted',
    'Skyhook has been in orbit for nearly 22 years.',
    'The voyage of Skyhook has lasted for 60 days.',
    '60 days by voyage',
  ],
  [
    'a noun that has to do with it',
    'The draft law on the independence of Ruritania came in 1989.',
    'The formal independence of Ruritania came in 1989.',
    '1989 by independence',
  ],
  [
    'the rank of others',
    'Among its rivals, Opportunity gained 20 kilograms.',
    'Among its rivals, Opportunity weighed 900 kilograms.',
    '900 kilograms by mass',
  ],
])('%s', (_, right, wrong, flag) => {
  it(`is not flagged: ${right}`, async () => {
    expect(await refuted(right)).toEqual([]);
  });

  it(`has its wrong twin: ${wrong}`, async () => {
    expect(await refuted(wrong)).toEqual([flag]);
  });
});
