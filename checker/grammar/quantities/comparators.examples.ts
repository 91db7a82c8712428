import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The pact allows no more than 1,550 warheads.', reads: ['<=1550 warhead'] },
  { text: 'At least 700 missiles were counted.', reads: ['>=700 missile'] },
  { text: 'Fewer than 300 delegates came.', reads: ['<300 delegate'] },
  { text: 'Nearly 1,600 people marched.', reads: ['nearly<1600 person'] },
  { text: 'Some 30 lawmakers objected.', reads: ['~30 lawmaker'] },
  { text: 'Just over 50 percent voted.', reads: ['just-over>50 %'] },
  { text: 'Seats for 40 or more guests.', reads: ['>=40 guest'] },
  { text: 'He looked over the wall at 12 sheep.', reads: ['12 sheep'] },
  { text: 'Up to 1,550 warheads, and not less than 12 silos, are allowed.', reads: ['<=1550 warhead', '>=12 silo'] },
  { text: 'As many as 12 ships and as few as 3 boats came.', reads: ['<=12 ship', '>=3 boat'] },
  { text: 'About 30 to 40 mayors signed.', reads: ['~30..40 mayor'] },
  { text: 'He has 5,000 books or more, 700 of them rare.', reads: ['>=5000 book', '700'] },
  { text: 'More than 1,500 homes lost power.', reads: ['>1500 home'] },
  { text: 'Under the bridge 12 ducks slept.', reads: ['12 duck'] },
  { text: 'He has 40 or, with luck, 41 guests.', reads: ['40', '41 guest'] },
  { text: 'The 20-odd villagers and 30-plus cows moved.', reads: ['~20 villager', '>=30 cow'] },
  { text: 'An odd 20 moved.', reads: ['20'] },
  { text: 'Sales exceeded 1,200 books; the rest exceeded what 30 readers wanted.', reads: ['>1200 book', '30 reader'] },
];
