import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Tens of thousands of troops marched.', reads: ['vague 10000..99999 troop'] },
  { text: 'Dozens of lambs escaped.', reads: ['vague 24..120 lamb'] },
  { text: 'Several hundred cyclists rode past.', reads: ['vague 200..999 cyclist'] },
  { text: 'A few million tonnes were lost.', reads: ['vague 2000000..9999999 t'] },
  { text: 'Millions of dollars vanished.', reads: ['vague 1000000..9999999 USD'] },
  { text: 'Thousands were stranded.', reads: ['vague 1000..9999'] },
  { text: 'A few cyclists rode past.', reads: [] },
  { text: 'The score was level.', reads: [] },
];
