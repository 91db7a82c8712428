import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'One councillor voted against it.', reads: ['1 councillor'] },
  { text: 'One mile of the road is closed.', reads: ['1 mi'] },
  { text: 'No one came, and one of them left early.', reads: [] },
  { text: 'Which one is right?', reads: [] },
  { text: 'Each one has its own key.', reads: [] },
  { text: 'The one-off sale drew nobody.', reads: [] },
  { text: 'They like one another; at one point, one goal was scored.', reads: ['1 goal'] },
];
