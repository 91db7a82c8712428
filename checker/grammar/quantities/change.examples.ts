import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'Turnout rose 5%.', reads: ['up 5 %'] },
  { text: 'Prices fell by 3 percent to 12 dollars.', reads: ['down 3 %', 'to 12 USD'] },
  { text: 'The fleet was cut by 200 to 1,550.', reads: ['down 200', 'to 1550'] },
  { text: 'The share grew 5 percentage points to 12%.', reads: ['up 5 percentage-point', 'to 12 %'] },
  { text: 'The index climbed from 5% to 7%.', reads: ['5 %', 'to 7 %'] },
  { text: 'The town cut emissions by 40 percent.', reads: ['down 40 %'] },
  { text: 'The levy was raised by 2 percent.', reads: ['up 2 %'] },
  { text: 'The charity raised $5 million.', reads: ['5000000 USD'] },
  { text: 'The team gave up 300 passes.', reads: ['300 pass'] },
  { text: 'She sat down 12 rows from the stage.', reads: ['12 row'] },
  { text: 'Alder +0.4%, Birch -1.2%.', reads: ['up 0.4 %', 'down -1.2 %'] },
  { text: 'It rose 8 percent to 3.65 after the report.', reads: ['up 8 %', 'to 3.65'] },
  { text: 'He walked to 12 shops.', reads: ['12 shop'] },
  { text: 'Women make up 75 percent.', reads: ['75 %'] },
  { text: 'The index ended up 2 percent.', reads: ['up 2 %'] },
];
