import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'It was minus 5 degrees Celsius.', reads: ['-5 celsius'] },
  { text: 'The reading was minus-5 degrees.', reads: ['-5 degree'] },
  { text: 'Dow +0.2%, gold -0.3%.', reads: ['up 0.2 %', 'down -0.3 %'] },
  { text: 'The line 3 - 4 boats - is short.', reads: ['3..4 boat'] },
  { text: 'A minus 5 is rare.', reads: ['5'] },
  { text: 'It was 5 degrees below zero, then between -20 and -15 C.', reads: ['-5 degree', '-20..-15 celsius'] },
  { text: 'It swung from minus 10 to minus 5 and -3 to 12 degrees.', reads: ['-10..-5 degree', '-3..12 degree'] },
  { text: 'It is 5 metres below the bridge.', reads: ['5 m'] },
  { text: 'It was at - 20 degrees; the coast - 20 degrees warmer - is near.', reads: ['-20 degree', '20 degree'] },
];
