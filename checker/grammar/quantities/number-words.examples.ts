import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Nineteen hundred people and twenty-one boats came.', reads: ['1900 person', '21 boat'] },
  { text: 'Twenty-one hundred letters arrived.', reads: ['2100 letter'] },
  { text: 'One point two million voters stayed home.', reads: ['1200000 voter'] },
  { text: 'Two and a half million chairs were sold.', reads: ['2500000 chair'] },
  { text: 'Two bells and a half-open door were seen.', reads: ['2 bell'] },
  { text: 'Three hundred and five letters arrived.', reads: ['305 letter'] },
  {
    text: 'A four-hundred-room inn, a two-hundred-and-sixty-page novel and a two-thousand-five-hundred-seat hall face a six-hundred-metre pier.',
    reads: ['400 room', '260 page', '2500 seat', '600 m'],
  },
  { text: 'Six hundred - five of them new - came, a hundred-odd left.', reads: ['600', '5', '~100'] },
  { text: 'A hundred and twenty delegates left.', reads: ['120 delegate'] },
  { text: 'A point was made.', reads: [] },
  { text: 'The sixes and sevens danced.', reads: [] },
];
