import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The ship docked yesterday.', published: '2020-10-22', reads: ['2020-10-21'] },
  { text: 'The ship docked yesterday.', published: '2021-01-01', reads: ['2020-12-31'] },
  { text: 'The ship docked yesterday.', reads: ['XXXX-XX-XX'] },
  { text: 'Ministers meet the day after tomorrow.', published: '2020-10-22', reads: ['2020-10-24'] },
  { text: 'The fire broke out late yesterday.', published: '2020-10-22', reads: ['2020-10-21 late'] },
  { text: 'In the past, such votes failed.', published: '2020-10-22', reads: ['PAST_REF'] },
  { text: 'In the past two years, such votes failed.', published: '2020-10-22', reads: ['duration P2Y'] },
  { text: 'It is safer than the past rules.', published: '2020-10-22', reads: [] },
  { text: 'The current mayor lost.', published: '2020-10-22', reads: ['PRESENT_REF'] },
  { text: 'The current of the river is strong.', published: '2020-10-22', reads: [] },
  { text: 'They will reply soon.', published: '2020-10-22', reads: ['FUTURE_REF'] },
  { text: 'The town soon became rich.', published: '2020-10-22', reads: [] },
  { text: 'They reply as soon as they can.', published: '2020-10-22', reads: [] },
];
