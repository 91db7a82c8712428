import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Above 10 and under 20 are allowed.', reads: ['10..20'] },
  { text: 'It takes at least 5 but no more than 9 crates.', reads: ['5..9 crate'] },
  { text: 'A load of less than 9 kg and more than 5 kg is fine.', reads: ['5..9 kg'] },
  { text: 'Above 10 and 20 are allowed.', reads: ['>10', '20'] },
  { text: 'More than 5 boats and fewer than 9 carts came.', reads: ['>5 boat', '<9 cart'] },
  { text: 'More than 20 and fewer than 10 are odd.', reads: ['>20', '<10'] },
  { text: 'Over 10 came and under 20 left.', reads: ['>10', '<20'] },
];
