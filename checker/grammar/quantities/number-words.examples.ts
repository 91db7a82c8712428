import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Nineteen hundred people and twenty-one boats came.', reads: ['1900 person', '21 boat'] },
  { text: 'Twenty-one hundred letters arrived.', reads: ['2100 letter'] },
  { text: 'One point two million voters stayed home.', reads: ['1200000 voter'] },
  { text: 'Two and a half million chairs were sold.', reads: ['2500000 chair'] },
  { text: 'Two bells and a half-open door were seen.', reads: ['2 bell'] },
  { text: 'Three hundred and five letters arrived.', reads: ['305 letter'] },
  { text: 'A hundred and twenty delegates left.', reads: ['120 delegate'] },
  { text: 'A point was made.', reads: [] },
  { text: 'The sixes and sevens danced.', reads: [] },
];
