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
];
