import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The vote was on Oct. 8, and the result came the following day.', published: '2020-10-22', reads: ['2020-10-08', '2020-10-09'] },
  { text: 'He was elected in 1994 and resigned the following year.', published: '2020-10-22', reads: ['1994', '1995'] },
  {
    text: 'He fell ill on Monday and died the next morning.',
    published: '2020-10-22',
    reads: ['2020-10-19 weekday 1', 'time 2020-10-20TMO = 2020-10-20/2020-10-20'],
  },
  {
    text: 'He left in June 1998 and came back later that year.',
    published: '2020-10-22',
    reads: ['1998-06', '1998 late = 1998-01-01/1998-12-31'],
  },
  {
    text: 'He fell ill on Tuesday and had left the previous Friday.',
    published: '2020-10-22',
    reads: ['2020-10-20 weekday 2', '2020-10-16 weekday 5'],
  },
  { text: 'Output fell in 2012 after rising the year before.', published: '2020-10-22', reads: ['2012', '2011'] },
  { text: 'Output fell in 2012, the year before the vote.', published: '2020-10-22', reads: ['2012'] },
  { text: 'Output rose in 2012, and the previous month was no better.', published: '2020-10-22', reads: ['2012', '2020-09'] },
  {
    text: 'Profit fell in the third quarter of 2019. Results for that quarter were poor.',
    published: '2020-10-22',
    reads: ['2019-Q3 = 2019-07-01/2019-09-30', '2019-Q3 = 2019-07-01/2019-09-30'],
  },
  { text: 'The following day is a holiday.', published: '2020-10-22', reads: [] },
  { text: 'The following rules apply.', published: '2020-10-22', reads: [] },
];
