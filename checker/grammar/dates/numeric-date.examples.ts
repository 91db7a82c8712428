import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The count came to 2010-04-31.', reads: ['2010-04-31 impossible'] },
  { text: 'The form was dated 8/4/2010.', reads: ['2010-08-04 or 2010-04-08'] },
  { text: 'The form was dated 22/10/2010.', reads: ['2010-10-22'] },
  { text: 'The form was dated 2010-10-22.', reads: ['2010-10-22'] },
];
