import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'It is one of the oldest bridges in town.', reads: ['member 1 bridge (oldest)'] },
  { text: "She runs one of Norway's largest dairies.", reads: ['member 1 dairy (norway largest)'] },
  { text: "It is one of the world's most crowded ports.", reads: ['member 1 port (most crowded)'] },
  { text: 'One of his three sons sings.', reads: ['3 son'] },
  { text: 'One bridge is old.', reads: ['1 bridge'] },
  { text: 'One of them left, and not one of the boats sank.', reads: [] },
  { text: 'One of the team sang.', reads: [] },
];
