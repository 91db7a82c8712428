import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The talks lasted five years.', reads: ['duration P5Y'] },
  { text: 'He serves a nine-month sentence.', reads: ['duration P9M'] },
  { text: 'The dam took nearly a decade.', reads: ['duration P10Y (nearly<1 decade)'] },
  { text: 'The dam took more than a decade.', reads: ['duration P10Y (>1 decade)'] },
  { text: 'The dam took 2 1/2 years.', reads: ['duration P2Y6M'] },
  { text: 'The trial ran a year and a half.', reads: ['duration P1Y6M'] },
  { text: 'They met for several weeks.', reads: ['duration PXW'] },
  { text: 'Rain fell for days.', reads: ['duration PXD'] },
  { text: 'Profit rose in the past two years.', reads: ['duration P2Y'] },
  { text: 'Sales fell in the first nine months.', reads: ['duration P9M'] },
  { text: 'They wait 20 more years.', reads: ['duration P20Y'] },
  { text: 'They wait at least two more weeks.', reads: ['duration P2W (>=2 week)'] },
  { text: 'He joined in his 30s.', reads: ['30..39 year (age)'] },
  { text: 'The clip runs 30 seconds.', reads: ['duration PT30S'] },
  { text: 'Costs rose for the past two quarters.', reads: ['duration P2Q'] },
  { text: 'The half-century-old mill took half a century to build.', reads: ['0.5 century (age)', 'duration P50Y'] },
  {
    text: 'The tower is a quarter of a century old, the half-old wall a century of stone.',
    reads: ['0.25 century (age)', 'duration P100Y'],
  },
  { text: 'A second group of aides left.', reads: [] },
];
