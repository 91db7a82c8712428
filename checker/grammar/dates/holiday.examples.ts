import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'They met on Christmas Day.', reads: ['XXXX-12-25'] },
  { text: 'They met on Easter Sunday.', reads: ['XXXX-XX-XX'] },
  { text: 'The truce held until Christmas Day.', published: '2020-10-22', reads: ['2020-12-25'] },
  { text: 'The truce ends on Christmas Day.', published: '2020-10-22', reads: ['2020-12-25'] },
  { text: 'The truce ended at Christmas.', published: '2021-01-10', reads: ['2020-12-25'] },
  { text: 'Christmas shopping has begun.', published: '2020-10-22', reads: [] },
  { text: 'He was freed last Thanksgiving.', published: '2020-10-22', reads: ['2019-11-28'] },
  { text: 'He was freed on Easter Sunday 2019.', reads: ['2019-04-21'] },
  { text: 'Turnout on Election Day will be high.', published: '2020-10-22', reads: ['2020-11-03'] },
  { text: 'The parade was held on Labor Day.', published: '2020-10-22', reads: ['2020-09-07'] },
];
