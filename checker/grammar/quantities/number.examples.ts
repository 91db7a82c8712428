import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The hangar holds 1 550 600 spare parts.', reads: ['1550600 part (spare)'] },
  { text: 'On page 12 300 people are named.', reads: ['300 person'] },
  { text: 'The dose is .5 mg.', reads: ['0.5 mg'] },
  { text: 'The bill is 12,34,567 rupees, or 35 lakh.', reads: ['1234567 INR', '3500000'] },
  { text: 'It took 2½ eggs and 2 1/2 cups.', reads: ['2.5 egg', '2.5 cup'] },
  { text: 'He took 1/4 of the cake and a 3/4 inch bolt.', reads: ['0.25 cake', '0.75 in'] },
  { text: 'Half a million trees fell.', reads: ['500000 tree'] },
  { text: 'A quarter million tiles cracked.', reads: ['250000 tile'] },
  { text: 'They paid a quarter of a million dollars and a half-million-dollar fee.', reads: ['250000 USD', '500000 USD'] },
  { text: 'Three-quarters of a billion tiles cracked; three-quarters of the tiles held.', reads: ['750000000 tile', 'part 0.75 tile'] },
  { text: 'A quarter of the tiles cracked.', reads: ['part 0.25 tile'] },
  { text: 'The number is two million three hundred thousand.', reads: ['2300000'] },
  { text: 'It has 4 hundred seats.', reads: ['400 seat'] },
  {
    text: 'The star weighs 1.99×10^30 kg, the grain 3 x 10⁻⁶ mg, the sheet is 3 x 10 cm.',
    reads: ['1990000000000000000000000000000 kg', '0.000003 mg', '3 cm', '10 cm'],
  },
  { text: 'The ground holds 80, 000 fans; rooms 80, 100 and 120 are shut.', reads: ['80000 fan', '80', '100', '120'] },
  { text: 'It has 10 000 books, 1 and a half floors.', reads: ['10000 book', '1.5 floor'] },
  { text: 'It has 1\u00a0550 warheads and 12\u2009500 cars.', reads: ['1550 warhead', '12500 car'] },
];
