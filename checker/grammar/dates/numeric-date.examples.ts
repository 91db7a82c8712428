import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'It was sealed on 2020/10/22.', reads: ['2020-10-22'] },
  { text: 'It was sealed in 2020/21.', reads: ['2020/2021 = 2020-01-01/2021-12-31'] },
  { text: 'The count came to 2010-04-31.', reads: ['2010-04-31 impossible'] },
  { text: 'The form was dated 8/4/2010.', reads: ['2010-08-04 or 2010-04-08'] },
  { text: 'The form was dated 22/10/2010.', reads: ['2010-10-22'] },
  { text: 'The form was dated 22-10-2010.', reads: ['2010-10-22'] },
  { text: 'The form was dated 22.10.2010.', reads: ['2010-10-22'] },
  { text: 'The form was dated 8.4.2010.', reads: ['2010-04-08 or 2010-08-04'] },
  { text: 'The form was dated 10/22/68.', published: '2020-10-22', reads: ['1968-10-22'] },
  { text: 'The form was dated 10/22/18.', published: '1990-10-22', reads: ['1918-10-22'] },
  { text: 'The file has version 22.10.1.', reads: ['1'] },
  { text: 'The form was dated 2010-10-22.', reads: ['2010-10-22'] },
];
