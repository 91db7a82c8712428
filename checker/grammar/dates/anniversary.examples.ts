import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The union marks its 70th anniversary.', reads: ['duration P70Y after what it is of'] },
  { text: 'The union marks its 70th.', reads: [] },
  { text: 'It is the 10th anniversary of the signing.', reads: ['duration P10Y after an event'] },
  { text: 'It is the anniversary of the signing.', reads: [] },
  { text: 'They held a twenty-fifth wedding anniversary.', reads: ['duration P25Y after an event'] },
  { text: 'They held the fiftieth anniversary.', reads: ['duration P50Y after what it is of'] },
  { text: 'It was the hundredth anniversary.', reads: ['duration P100Y after what it is of'] },
  { text: 'The port keeps its 150th birthday.', reads: ['duration P150Y after what it is of'] },
  { text: 'The city celebrates its centenary.', reads: ['duration P100Y after what it is of'] },
  { text: 'The city celebrates in Centennial Park.', reads: [] },
  { text: 'It is the bicentennial of the revolt.', reads: ['duration P200Y after an event'] },
  { text: 'The queen had a golden jubilee.', reads: ['duration P50Y after what it is of'] },
  // Of 60 years or of 75.
  { text: 'The queen had a diamond jubilee.', reads: [] },
  { text: 'The second day of the anniversary was quiet.', reads: [] },
  { text: 'The two-year anniversary came.', reads: ['duration P2Y', 'duration P2Y after what it is of'] },
];
