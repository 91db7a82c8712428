import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'A third of the seats were empty.', reads: ['part 0.33333333333333333333 seat'] },
  { text: 'A third of the local population lives by the lake.', reads: ['part 0.33333333333333333333 population (local)'] },
  { text: 'A third term begins.', reads: [] },
  { text: 'Two-thirds of voters agreed.', reads: ['part 0.66666666666666666667 voter'] },
  { text: 'More than half the seats went to women.', reads: ['part >0.5 seat'] },
  { text: 'Three in four drivers agreed.', reads: ['part 0.75 driver'] },
  { text: '3 out of 4 buses were late.', reads: ['part 0.75 bus'] },
  { text: '8 out of 5 is nonsense.', reads: ['8', '5'] },
  { text: 'The village has 4 shops in 3 streets.', reads: ['4 shop', '3 street'] },
  { text: 'Half an acre was sold.', reads: ['0.5 acre'] },
  { text: 'A quarter of a mile remains.', reads: ['part 0.25 mi'] },
  { text: 'The half-time show began.', reads: [] },
  { text: 'The first half of the game and half of the song were dull.', reads: ['part 0.5 song'] },
  { text: 'Nearly half said no, more than half left.', reads: ['part nearly<0.5', 'part >0.5'] },
  { text: 'He came at about half past in a half-hour.', reads: ['duration PT30M'] },
  { text: 'It kept one - third of the shares.', reads: ['part 0.33333333333333333333 share'] },
];
