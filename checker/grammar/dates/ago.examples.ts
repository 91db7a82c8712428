import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The firm was founded a decade ago.', published: '2020-10-22', reads: ['2010'] },
  { text: 'The pair met three weeks ago.', published: '2020-10-22', reads: ['2020-W40 = 2020-09-28/2020-10-04'] },
  { text: 'The pair met six days ago.', published: '2020-10-22', reads: ['2020-10-16'] },
  { text: 'The pair met two months ago.', published: '2020-10-22', reads: ['2020-08'] },
  { text: 'The pair met 30 years ago.', published: '2011-10-22', reads: ['1981'] },
  { text: 'The pair met three weeks ago.', reads: ['PAST_REF'] },
  { text: 'The pair met several years ago.', published: '2020-10-22', reads: ['PAST_REF'] },
  {
    text: 'Profit fell in the third quarter from a year ago.',
    published: '2020-10-22',
    reads: ['2020-Q3 = 2020-07-01/2020-09-30', '2019-Q3 = 2019-07-01/2019-09-30'],
  },
  { text: 'Rents are higher than a year ago.', published: '2020-10-22', reads: ['2019'] },
  { text: 'Sales fell in 2014; a year earlier they rose.', published: '2020-10-22', reads: ['2014', '2013'] },
  { text: 'The pair met two and a half years ago.', published: '2020-10-22', reads: ['2018-04'] },
  { text: 'The pair met two and a half weeks ago.', published: '2020-10-22', reads: ['PAST_REF'] },
  { text: 'The pair met a fortnight ago.', published: '2020-10-22', reads: ['2020-W41 = 2020-10-04/2020-10-12'] },
  { text: 'The talks take three weeks.', published: '2020-10-22', reads: ['duration P3W'] },
];
