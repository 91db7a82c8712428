import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The panel had been due to report Friday.', published: '2020-10-22', reads: ['2020-10-16 weekday 5'] },
  { text: 'The panel is due to report Friday.', published: '2020-10-22', reads: ['2020-10-23 weekday 5'] },
  { text: 'The rules are to be published in December.', published: '2020-10-22', reads: ['2020-12'] },
  { text: 'The rules were published in December.', published: '2020-10-22', reads: ['2019-12'] },
  { text: 'The talks, set to resume Monday, will be short.', published: '2020-10-22', reads: ['2020-10-26 weekday 1'] },
  { text: 'He set Monday as the deadline.', published: '2020-10-22', reads: ['2020-10-19 weekday 1'] },
  { text: 'She was held next to the embassy Friday.', published: '2020-10-22', reads: ['2020-10-16 weekday 5'] },
  { text: "Officials reacted to Tuesday's vote.", published: '2020-10-22', reads: ['2020-10-20 weekday 2 or 2020-10-27'] },
  { text: 'The firm expects to release figures in mid-November.', published: '2020-10-22', reads: ['2020-11 mid = 2020-11-10/2020-11-21'] },
  { text: 'The firm released figures in mid-November.', published: '2020-10-22', reads: ['2019-11 mid = 2019-11-10/2019-11-21'] },
  { text: 'He announced a vote for Nov. 3.', published: '2020-10-22', reads: ['2020-11-03 or 2019-11-03'] },
];
