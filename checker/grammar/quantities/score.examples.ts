import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The shop expects 10-15 firms to lose.', reads: ['10..15 firm'] },
  { text: 'Rovers won 2-1 and led 5-4 on aggregate.', reads: [] },
  { text: 'The court split 5-4.', reads: [] },
  { text: 'The game ended 89-89.', reads: [] },
  { text: 'Add 20-40 grams of salt.', reads: ['20..40 g'] },
  { text: 'They trail 1-3 and lost 0-2.', reads: [] },
  { text: 'The show drew 10-15 people.', reads: ['10..15 person'] },
  { text: 'They play in a 4-3-3 shape.', reads: [] },
];
