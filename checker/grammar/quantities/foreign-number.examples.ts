import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The pact allows 1.550 warheads and 1.550 spare parts.', reads: [] },
  { text: 'The pact allows 1,550 warheads and 1.55 tonnes.', reads: ['1550 warhead', '1.55 t'] },
  { text: 'It weighs 1.550 tonnes and has 9.875 points.', reads: ['1.55 t', '9.875 point'] },
  { text: 'The town has 2.754.685 people.', reads: ['2754685 person'] },
  { text: 'It grew 2.754. 685 people came.', reads: ['up 2.754', '685 person'] },
];
