import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The 2019/20 season was cut short.', published: '2020-10-22', reads: ['2019/2020 = 2019-01-01/2020-12-31'] },
  { text: 'The 2019/18 ratio was high.', published: '2020-10-22', reads: ['2019'] },
  { text: 'In 2012–13 output fell.', published: '2020-10-22', reads: ['2012/2013 = 2012-01-01/2013-12-31'] },
  { text: 'Output fell from 2012 to 2013.', published: '2020-10-22', reads: ['2012', '2013'] },
  { text: 'It ran from 1957-58 to 1960.', reads: ['1957/1958 = 1957-01-01/1958-12-31', '1960'] },
  { text: 'Its 1990 invasion failed.', published: '2020-10-22', reads: ['1990'] },
  { text: "The '68 treaty still stands.", published: '2020-10-22', reads: ['1968'] },
  { text: "In '19 it was renewed.", published: '2020-10-22', reads: ['2019'] },
  { text: "In '19 it was renewed.", published: '1990-10-22', reads: ['1919'] },
  { text: 'Nineteen ninety-six was a good year.', published: '2020-10-22', reads: ['1996'] },
  { text: 'Since the year 2000 it has grown.', published: '2020-10-22', reads: ['2000'] },
  { text: 'It ended at the end of 1990.', published: '2020-10-22', reads: ['1990 late = 1990-09-13/1990-12-31'] },
  { text: 'It ended in mid-1996.', published: '2020-10-22', reads: ['1996 mid = 1996-04-20/1996-09-12'] },
  { text: 'It serves more than 1900 pupils.', reads: ['>1900 pupil'] },
  { text: 'It was more than 1900 levels.', reads: ['1900'] },
  { text: 'Between 1500 and 2000 people fled between 1995 and 2000.', reads: ['1500..2000 person', '1995', '2000'] },
  { text: 'The 1520 sq m hall opened in 1990.', reads: ['1520 m2', '1990'] },
  { text: 'It is worth $5 in 2010 dollars.', reads: ['5 USD', '2010'] },
];
