import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'It was built in the 1990s.', published: '2020-10-22', reads: ['199 = 1990-01-01/1999-12-31'] },
  { text: 'It was built in the early 2000s.', published: '2020-10-22', reads: ['200 early = 2000-01-01/2003-12-31'] },
  { text: "It was built in the mid-'90s.", published: '2020-10-22', reads: ['199 mid = 1993-01-01/1996-12-30'] },
  { text: 'It was built in the sixties.', published: '2020-10-22', reads: ['196 = 1960-01-01/1969-12-31'] },
  { text: 'She is in her sixties.', published: '2020-10-22', reads: ['60..69 year (age)'] },
  { text: 'It was built in the 20th century.', published: '2020-10-22', reads: ['19 = 1900-01-01/2000-12-31'] },
  { text: 'It was built in the late nineteenth century.', published: '2020-10-22', reads: ['18 late = 1860-08-07/1900-12-31'] },
  { text: 'The 20th member joined.', published: '2020-10-22', reads: [] },
  { text: 'The temple dates from the 1200s.', published: '2020-10-22', reads: ['12 = 1200-01-01/1299-12-31'] },
];
