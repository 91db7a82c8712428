import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The accord took effect in February.', published: '2020-10-22', reads: ['2020-02'] },
  { text: 'The accord expires in February.', published: '2020-10-22', reads: ['2021-02'] },
  { text: 'The accord was signed on April 8.', published: '2020-10-22', reads: ['2020-04-08'] },
  { text: 'The accord expires in February.', published: '2010-10-22', reads: ['2011-02'] },
  { text: 'The accord expires in February.', reads: ['XXXX-02'] },
  { text: 'The council votes on Thursday, Oct. 22.', published: '2020-10-22', reads: ['2020-10-22 weekday 4'] },
  { text: 'The council voted on Thursday, Oct. 22.', published: '2026-10-22', reads: ['2026-10-22 weekday 4'] },
  { text: 'The court will sit again by May.', published: '2020-10-22', reads: ['2021-05'] },
  { text: 'He arrived around Nov. 1.', published: '2020-10-22', reads: ['2020-11-01 about or 2019-11-01'] },
  { text: 'The accord took effect in February.', published: '2020-02-22', reads: ['2020-02'] },
  {
    text: 'The war began in 1939. On Friday, Sept. 1, troops crossed the border.',
    published: '2020-10-22',
    reads: ['1939', '1939-09-01 weekday 5'],
  },
  {
    text: 'The war began in 1939. On Tuesday, Sept. 1, a memorial was opened.',
    published: '2020-10-22',
    reads: ['1939', '2020-09-01 weekday 2'],
  },
  { text: 'Guests came on Sunday, March 8.', published: '2020-10-22', reads: ['2020-03-08 weekday 0'] },
  { text: 'The law took effect on Feb. 29.', published: '2021-10-22', reads: ['2020-02-29'] },
];
