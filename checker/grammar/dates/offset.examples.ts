import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Polls opened two weeks before the election.', published: '2020-10-22', reads: ['duration P2W before an event'] },
  { text: 'Polls opened for two weeks. Before the election, they shut.', published: '2020-10-22', reads: ['duration P2W'] },
  { text: 'It fell a month after the signing.', published: '2020-10-22', reads: ['duration P1M after an event'] },
  { text: 'It fell a month after signing.', published: '2020-10-22', reads: ['duration P1M'] },
  { text: 'He resigned the day after the vote.', published: '2020-10-22', reads: ['XXXX-XX-XX after an event'] },
  { text: 'He resigned two years to the day after the vote.', published: '2020-10-22', reads: ['duration P2Y after an event'] },
  { text: 'He resigned the day before last Tuesday.', published: '2020-10-22', reads: ['2020-10-19'] },
  { text: 'He resigned the day after Christmas Day.', published: '2021-01-10', reads: ['2020-12-26'] },
  { text: 'Later in the day after returning he resigned.', published: '2020-10-22', reads: [] },
  {
    text: 'It was signed in 2010 and took effect a year later.',
    published: '2020-10-22',
    reads: ['2010', 'duration P1Y after what was told'],
  },
  { text: 'It was signed in 2010 and took a year.', published: '2020-10-22', reads: ['2010', 'duration P1Y'] },
];
