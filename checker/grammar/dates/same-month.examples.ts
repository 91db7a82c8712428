import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The fair ran on March 4-8, 2019.', published: '2020-10-22', reads: ['2019-03-04', '2019-03-08'] },
  { text: 'The fair was held on June 12 and 13.', published: '2020-10-22', reads: ['2020-06-12', '2020-06-13'] },
  { text: 'The fair was held on June 12 and 13 people came.', published: '2020-10-22', reads: ['2020-06-12', '13 person'] },
  { text: 'The fair ran from 4 to 8 March 2019.', published: '2020-10-22', reads: ['2019-03-04', '2019-03-08'] },
  { text: 'The fair ran from April 2 to 5.', published: '2019-10-22', reads: ['2019-04-02', '2019-04-05'] },
  { text: 'The fair was held on May 12, 13 and 14.', published: '2020-10-22', reads: ['2020-05-12', '2020-05-13', '2020-05-14'] },
  { text: 'Costs rose on April 2 to 5 percent.', published: '2020-10-22', reads: ['2020-04-02', 'to 5 %'] },
];
