import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The talks began on Oct. 12 and ended on the 15th.', published: '2020-10-22', reads: ['2020-10-12', '2020-10-15'] },
  { text: 'The fair runs from Oct. 28 to the 3rd.', published: '2020-10-22', reads: ['2020-10-28', '2020-11-03'] },
  { text: 'The board will meet on the 5th.', published: '2020-10-22', reads: ['2020-11-05'] },
  { text: 'The board will meet on the 31st.', published: '2021-02-22', reads: ['2021-03-31'] },
  { text: 'The board will meet on the 5th floor.', published: '2020-10-22', reads: [] },
  // A hole as well as a day.
  { text: 'She made par on the 15th.', published: '2020-10-22', reads: [] },
  { text: 'The board will meet on the 5th.', reads: [] },
  { text: 'The storm broke on Thursday the 15th.', published: '2020-10-22', reads: ['2020-10-15 weekday 4'] },
  { text: 'The board will meet on Thursday, the 5th.', published: '2020-10-22', reads: ['2020-11-05 weekday 4'] },
  { text: 'The storm broke on Friday the 13th.', published: '2020-10-22', reads: ['2020-03-13 weekday 5'] },
  { text: 'The storm broke on Friday the 13th.', published: '2026-10-22', reads: ['2026-03-13 weekday 5'] },
  { text: 'The storm broke on Friday the 13th.', reads: ['XXXX-XX-13 weekday 5'] },
  { text: 'She came on Friday the 13th time.', published: '2020-10-22', reads: ['2020-10-16 weekday 5'] },
];
