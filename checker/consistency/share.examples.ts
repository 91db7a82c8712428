import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'Only 120 of the 400 members, or 30 percent, came.', finds: ['30 percent agrees'] },
  { text: 'Only 120 of the 400 members, or 40 percent, came.', finds: ['40 percent differs: 30 percent'] },
  { text: 'Only 120 of the 400 members (40 percent) came.', finds: ['40 percent differs: 30 percent'] },
  { text: 'Some 40 percent (120 of 400) came.', finds: ['40 percent differs: 30 percent'] },
  { text: 'Of the members, 120 out of 400, 30 percent, came.', finds: ['30 percent agrees'] },
  { text: 'Only 77 of 230 boats, or 33 percent, were out.', finds: ['33 percent agrees'] },
  { text: 'Only 77 of 230 boats, or 33.5 percent, were out.', finds: ['33.5 percent agrees'] },
  { text: 'Only 77 of 230 boats, or 36 percent, were out.', finds: ['36 percent differs: 33 percent'] },
  { text: 'Of these, 210 of the 400 members, more than 50 percent, came.', finds: ['50 percent agrees'] },
  { text: 'Of these, 190 of the 400 members, more than 50 percent, came.', finds: ['50 percent differs: 48 percent'] },
  { text: 'Only 1.2 million of its 4 million voters, nearly 30 percent, came.', finds: ['30 percent agrees'] },
  { text: 'Only 9 of the 400 members, or 4 percent, came.', finds: ['4 percent differs: 2.3 percent'] },
  // The percentage is of something else.
  { text: 'Only 120 of the 400 members, 40 percent of them women, came.', finds: [] },
  { text: 'Only 120 of the 400 members came, 40 percent more than last year.', finds: [] },
  { text: 'Only 120 of the 400 members came; 40 percent stayed at home.', finds: [] },
  { text: 'One in five (18 percent) came.', finds: [] },
  { text: 'Dues rose for 120 of the 400 members, up 40 percent.', finds: [] },
];
