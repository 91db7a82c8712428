import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The party won 5.9, 5.5 and 4.6 percent.', reads: ['5.9 %', '5.5 %', '4.6 %'] },
  { text: 'He went from 208 kilos to 193.', reads: ['208 kg', '193 kg'] },
  { text: 'Growth slowed from 4.8 to 4.7 percent.', reads: ['4.8 %', 'to 4.7 %'] },
  { text: 'Choose four-, five- and six-cylinder engines.', reads: ['4 cylinder', '5 cylinder', '6 cylinder'] },
  { text: 'It rose 8 percent to 3.65.', reads: ['up 8 %', 'to 3.65'] },
  { text: 'He has 12, she has 5 percent.', reads: ['12', '5 %'] },
  { text: 'The pact allows 1,550 and 700 missiles.', reads: ['1550', '700 missile'] },
  {
    text: 'Eight of the 14 wells and 280 million of the 1.5 billion euros are gone.',
    reads: ['8 well', '14 well', '280000000 EUR', '1500000000 EUR'],
  },
  { text: 'He kept 3 of the $5 notes and 12 of the 30 percent.', reads: ['3', '5 USD', '12', '30 %'] },
];
