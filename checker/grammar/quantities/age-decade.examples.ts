import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The driver was in his 40s; her partner, in her late thirties, slept.', reads: ['40..49 year (age)', '36..39 year (age)'] },
  { text: 'A man in his mid-20s and two women in their early 60s won.', reads: ['23..27 year (age)', '2 woman', '60..64 year (age)'] },
  { text: 'He kept it in his 30 shops and in his late work.', reads: ['30 shop'] },
];
