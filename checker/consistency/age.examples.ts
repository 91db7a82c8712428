import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'Ms. Brandt, 70, was born in 1950.', finds: ['70 agrees'] },
  { text: 'Ms. Brandt, 69, was born in 1950.', finds: ['69 agrees'] },
  { text: 'Ms. Brandt, 80, was born in 1950.', finds: ['80 differs: 69 or 70'] },
  { text: 'Ms. Brandt, 69, was born on May 1, 1950.', finds: ['69 differs: 70'] },
  { text: 'Born in 1950, the singer, aged 80, still tours.', finds: ['80 differs: 69 or 70'] },
  { text: 'The singer, born in Lund in 1950, is aged 70.', finds: ['70 agrees'] },
  { text: 'The singer, born in Lund in 1950, died aged 80.', finds: ['80 differs: 69 or 70'] },
  { text: 'The singer, born in Lund in 1950, now in her own house, aged 80, still tours.', finds: [] },
  { text: 'The singer, born in Lund in 1950, is still singing, aged 80.', finds: ['80 differs: 69 or 70'] },
  { text: 'At 9 a.m. on May 1, 1990, the singer, born in Lund in 1950, was aged 40.', finds: [] },
  // The dead may have died long ago; others may be meant; a story without a date has no today.
  { text: 'The singer, born in Lund in 1950, died aged 60.', finds: [] },
  { text: 'The singer, born in Lund in 1950 to a mother aged 20, still tours.', finds: [] },
  { text: 'The singer, born in Lund in 1950, moved to Oslo when she was aged 20.', finds: [] },
  { text: 'In 1990 the singer, born in Lund in 1950, aged 40, began to tour.', finds: [] },
  { text: 'Ms. Brandt, 80, was born in 1950.', published: null, finds: [] },
];
