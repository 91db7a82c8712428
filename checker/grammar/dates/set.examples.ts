import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The board meets every Thursday.', published: '2020-10-22', reads: ['set XXXX-WXX-4'] },
  { text: 'The board meets on Thursday.', published: '2020-10-22', reads: ['2020-10-22 weekday 4'] },
  { text: 'The board meets twice a year.', published: '2020-10-22', reads: ['set P1Y'] },
  { text: 'The board meets every two weeks.', published: '2020-10-22', reads: ['set P2W'] },
  { text: 'The board met two weeks ago.', published: '2020-10-22', reads: ['2020-W41 = 2020-10-05/2020-10-11'] },
  { text: 'The march is held each July.', published: '2020-10-22', reads: ['set XXXX-07'] },
  { text: 'They play on weekends.', published: '2020-10-22', reads: ['set XXXX-WXX-WE'] },
  { text: 'They play on Tuesday nights.', published: '2020-10-22', reads: ['set XXXX-WXX-2TNI'] },
  { text: 'They played Tuesday night.', published: '2020-10-22', reads: ['time 2020-10-20TNI = 2020-10-20/2020-10-20 weekday 2'] },
  { text: 'The tally is published daily.', published: '2020-10-22', reads: ['set P1D'] },
  { text: 'It is paid quarterly.', published: '2020-10-22', reads: ['set P1Q'] },
  { text: 'It cut its quarterly dividend.', published: '2020-10-22', reads: [] },
  { text: 'The Daily Mail was sued.', published: '2020-10-22', reads: [] },
];
