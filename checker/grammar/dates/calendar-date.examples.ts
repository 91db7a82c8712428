import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The treaty was signed on 8 April 2010.', reads: ['2010-04-08'] },
  { text: 'The treaty was signed on April 8, 2010.', reads: ['2010-04-08'] },
  { text: 'The treaty was signed on Thursday, April 8, 2010.', reads: ['2010-04-08 weekday 4'] },
  { text: 'The deal was sealed on Wednesday, Oct. 22, 2020.', published: '2020-10-22', reads: ['2020-10-22 weekday 3'] },
  { text: 'Officials gave the date as April 31, 2019.', reads: ['2019-04-31 impossible'] },
  { text: 'Officials gave the date as April 30, 2019.', reads: ['2019-04-30'] },
  { text: 'Voters may march on the capital.', reads: [] },
  { text: 'The strike began in May.', published: '2020-10-22', reads: ['2020-05'] },
  { text: 'May Johnson thanked the crowd.', published: '2020-10-22', reads: [] },
  { text: 'Prices fell last June and rose this September.', published: '2020-10-22', reads: ['2020-06', '2020-09'] },
  { text: 'The mine shut in July last year.', published: '2020-10-22', reads: ['2019-07'] },
  { text: 'The bridge opened in mid-February.', published: '2019-02-10', reads: ['2019-02 mid = 2019-02-09/2019-02-20'] },
  { text: 'The bridge reopened in late November 2019.', published: '2020-10-22', reads: ['2019-11 late = 2019-11-19/2019-11-30'] },
  { text: 'It opened on the 22nd of October 2020.', reads: ['2020-10-22'] },
  { text: 'It fell in the week of April 6.', published: '2020-10-22', reads: ['2020-W15 = 2020-04-06/2020-04-12'] },
  { text: 'He spoke of April 6.', published: '2020-10-22', reads: ['2020-04-06'] },
  { text: 'Guests arrive on March eighth.', published: '2020-10-22', reads: ['2021-03-08 or 2020-03-08'] },
];
