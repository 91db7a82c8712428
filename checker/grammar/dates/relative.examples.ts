import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The law passed last year.', published: '2020-10-22', reads: ['2019'] },
  { text: 'The law passed last year.', published: '2021-10-22', reads: ['2020'] },
  {
    text: 'Output fell last week and rose this week.',
    published: '2020-10-22',
    reads: ['2020-W42 = 2020-10-12/2020-10-18', '2020-W43 = 2020-10-19/2020-10-25'],
  },
  { text: 'Output fell last week.', published: '2021-01-04', reads: ['2020-W53 = 2020-12-28/2021-01-03'] },
  { text: 'It snowed last month.', published: '2020-10-22', reads: ['2020-09'] },
  { text: 'It snowed last month.', published: '2020-01-22', reads: ['2019-12'] },
  { text: 'The plant opened earlier this year.', published: '2020-10-22', reads: ['2020 early = 2020-01-01/2020-10-22'] },
  { text: 'The plant opens later this year.', published: '2020-10-22', reads: ['2020 late = 2020-10-22/2020-12-31'] },
  { text: 'The plant opens early next year.', published: '2020-10-22', reads: ['2021 early = 2021-01-01/2021-05-26'] },
  { text: 'Work ends by the end of the year.', published: '2020-10-22', reads: ['2020 late = 2020-09-13/2020-12-31'] },
  { text: 'Work ends by year-end.', published: '2020-10-22', reads: ['2020 late = 2020-09-13/2020-12-31'] },
  { text: 'Over the weekend, the party split.', published: '2020-10-22', reads: ['2020-W42-WE = 2020-10-17/2020-10-18'] },
  { text: 'The next year was worse.', published: '2020-10-22', reads: ['duration P1Y'] },
  { text: 'She was woman of the year.', published: '2020-10-22', reads: [] },
  { text: 'Last night the power failed.', published: '2020-10-22', reads: ['time 2020-10-21TNI = 2020-10-21/2020-10-21'] },
];
