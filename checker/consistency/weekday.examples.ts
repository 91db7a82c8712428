import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'The deal was sealed on Thursday, Oct. 22, 2020.', finds: ['Thursday, Oct. 22, 2020 agrees'] },
  {
    text: 'The deal was sealed on Wednesday, Oct. 22, 2020.',
    finds: ['Wednesday, Oct. 22, 2020 differs: Thursday, 22 October 2020 or Wednesday, 21 October 2020'],
  },
  { text: 'The deal was sealed on Wednesday.', finds: [] },
  { text: 'The form was dated April 31, 2019.', finds: ['April 31, 2019 differs'] },
];
