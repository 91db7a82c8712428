import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The talks ran from Monday to Friday.', published: '2020-10-29', reads: ['2020-10-26 weekday 1', '2020-10-30 weekday 5'] },
  { text: 'The talks ran on Monday and Friday.', published: '2020-10-29', reads: ['2020-10-26 weekday 1', '2020-10-23 weekday 5'] },
  { text: 'The minister said Thursday that talks went on.', published: '2020-10-22', reads: ['2020-10-22 weekday 4'] },
  { text: 'The minister said Thursday that talks went on.', published: '2020-10-26', reads: ['2020-10-22 weekday 4'] },
  { text: 'The council will meet on Friday.', published: '2020-10-22', reads: ['2020-10-23 weekday 5'] },
  { text: 'It snowed last Thursday.', published: '2020-10-22', reads: ['2020-10-15 weekday 4'] },
  { text: 'It snowed last Thursday.', published: '2020-10-23', reads: ['2020-10-22 weekday 4'] },
  { text: 'She called on Monday night.', published: '2020-10-22', reads: ['time 2020-10-19TNI = 2020-10-19/2020-10-19 weekday 1'] },
  { text: 'The minister said Thursday that talks went on.', reads: ['XXXX-WXX-4 weekday 4'] },
  { text: 'It snowed on Monday of last week.', published: '2020-10-22', reads: ['2020-10-12 weekday 1'] },
  { text: 'It opens Friday next week.', published: '2020-10-22', reads: ['2020-10-30 weekday 5'] },
  {
    text: 'It snowed on Monday. Last week it rained.',
    published: '2020-10-22',
    reads: ['2020-10-19 weekday 1', '2020-W42 = 2020-10-12/2020-10-18'],
  },
  { text: 'The sun sat low.', published: '2020-10-22', reads: [] },
  { text: 'Shelling was heard late Wednesday in the capital.', published: '2020-10-22', reads: ['2020-10-21 late weekday 3'] },
  { text: 'The play opens this coming Sunday.', published: '2020-10-22', reads: ['2020-10-25 weekday 0'] },
  { text: 'The board met on the previous Friday.', published: '2020-10-22', reads: ['2020-10-16 weekday 5'] },
  { text: 'The paper said on Saturday, April 25: the law must go.', published: '2020-10-22', reads: ['2020-04-25 weekday 6'] },
  {
    text: 'They sought a way around Friday’s vote, around Friday.',
    published: '2020-10-22',
    reads: ['2020-10-16 weekday 5 or 2020-10-23', '2020-10-16 about weekday 5'],
  },
];
