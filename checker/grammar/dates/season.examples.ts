import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The dam burst last summer.', published: '2020-10-22', reads: ['2020-SU = 2020-06-01/2020-09-23'] },
  { text: 'The dam burst last summer.', published: '2020-04-22', reads: ['2019-SU = 2019-06-01/2019-09-23'] },
  { text: 'The dam was built in the winter of 1994.', published: '2020-10-22', reads: ['1994-WI = 1993-12-01/1995-03-21'] },
  { text: 'The dam was built in fall 1998.', published: '2020-10-22', reads: ['1998-FA = 1998-09-01/1998-12-21'] },
  { text: 'Prices fall 1998 points.', published: '2020-10-22', reads: ['1998'] },
  { text: 'Prices fall in the spring.', published: '2020-10-22', reads: ['2020-SP = 2020-03-01/2020-06-21'] },
  { text: 'Elections are due next spring.', published: '2020-10-22', reads: ['2021-SP = 2021-03-01/2021-06-21'] },
  { text: 'Water came from the spring.', published: '2020-10-22', reads: [] },
  { text: 'Talks begin this fall.', published: '2020-10-22', reads: ['2020-FA = 2020-09-01/2020-12-21'] },
];
