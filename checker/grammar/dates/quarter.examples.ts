import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Profit rose in the third quarter.', published: '2020-10-22', reads: ['2020-Q3 = 2020-07-01/2020-09-30'] },
  { text: 'Profit rose in the third quarter.', published: '2020-02-10', reads: ['2019-Q3 = 2019-07-01/2019-09-30'] },
  { text: 'Profit rose in the third quarter of 2019.', reads: ['2019-Q3 = 2019-07-01/2019-09-30'] },
  { text: 'The bank posted a third-quarter loss.', published: '2020-10-22', reads: ['2020-Q3 = 2020-07-01/2020-09-30'] },
  { text: 'Sales fell in the first half of 2019.', published: '2020-10-22', reads: ['2019-H1 = 2019-01-01/2019-06-30'] },
  { text: "Costs rose in last year's fourth quarter.", published: '2020-10-22', reads: ['2019-Q4 = 2019-10-01/2019-12-31'] },
  { text: 'Net fell in the 1988 second quarter.', published: '2020-10-22', reads: ['1988-Q2 = 1988-04-01/1988-06-30'] },
  { text: 'In fiscal 2020 the firm lost money.', published: '2020-10-22', reads: ['2020 = ?'] },
  { text: 'In 2020 the firm lost money.', published: '2020-10-22', reads: ['2020'] },
  { text: 'In the fiscal first quarter the firm lost money.', published: '2020-10-22', reads: ['2020-Q1'] },
  {
    text: 'The second-quarter loss was wide. In the year-earlier quarter it made money.',
    published: '2020-10-22',
    reads: ['2020-Q2 = 2020-04-01/2020-06-30', '2019-Q2 = 2019-04-01/2019-06-30'],
  },
  { text: 'Orders fell in the latest quarter.', published: '2020-10-22', reads: ['2020-Q3 = 2020-07-01/2020-09-30'] },
  { text: 'Profit rose in Q3.', published: '2020-10-22', reads: ['2020-Q3 = 2020-07-01/2020-09-30'] },
  { text: 'Profit rose in Q1 2019.', published: '2020-10-22', reads: ['2019-Q1 = 2019-01-01/2019-03-31'] },
  { text: 'He drives a Q7.', published: '2020-10-22', reads: [] },
  { text: 'He lives in the Latin quarter.', published: '2020-10-22', reads: [] },
  { text: 'Profit rose in the quarter ended June 30.', published: '2020-10-22', reads: ['2020-Q2 = 2020-04-01/2020-06-30', '2020-06-30'] },
  { text: "Results for next year's first quarter are unknown.", published: '2020-10-22', reads: ['2021-Q1 = 2021-01-01/2021-03-31'] },
];
