import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Two dozen lawmakers and a couple of clerks sat down.', reads: ['24 lawmaker', '2 clerk'] },
  { text: 'Half a dozen eggs broke.', reads: ['6 egg'] },
  { text: 'Three score villagers sang.', reads: ['60 villager'] },
  { text: 'A couple danced.', reads: [] },
  { text: 'A pair of gloves was found.', reads: ['2 glove'] },
  { text: 'Four pairs of shoes were sold.', reads: ['4 pair'] },
];
