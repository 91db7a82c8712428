import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The minister said Thursday that talks went on.', published: '2020-10-22', reads: ['2020-10-22 weekday 4'] },
  { text: 'The minister said Thursday that talks went on.', published: '2020-10-26', reads: ['2020-10-22 weekday 4'] },
  { text: 'The council will meet on Friday.', published: '2020-10-22', reads: ['2020-10-23 weekday 5'] },
  { text: 'It snowed last Thursday.', published: '2020-10-22', reads: ['2020-10-15 weekday 4'] },
  { text: 'She called on Monday night.', published: '2020-10-22', reads: ['time 2020-10-19TNI = 2020-10-19/2020-10-19 weekday 1'] },
  { text: 'The minister said Thursday that talks went on.', reads: ['XXXX-WXX-4 weekday 4'] },
  { text: 'The sun sat low.', published: '2020-10-22', reads: [] },
];
