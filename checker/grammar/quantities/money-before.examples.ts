import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The bid is worth US$1.2 billion.', reads: ['1200000000 USD'] },
  { text: 'He paid US $45, HK $300 and C$20.', reads: ['45 USD', '300 HKD', '20 CAD'] },
  { text: 'Farms there fetch $A82,600 or $US55,900.', reads: ['82600 AUD', '55900 USD'] },
  { text: 'A $5 million gift arrived.', reads: ['5000000 USD'] },
  { text: 'The flat costs RM790,000 or USD10m.', reads: ['790000 MYR', '10000000 USD'] },
  { text: 'The firm made PS2.7m a year and Y=300 billion.', reads: ['2700000 GBP/year', '300000000000 JPY'] },
  { text: 'The PS5 sold well.', reads: [] },
  { text: 'Losses came to -$50m, then $-12m.', reads: ['-50000000 USD', '-12000000 USD'] },
  { text: 'Aid came to £350m a week.', reads: ['350000000 GBP/week'] },
  { text: 'The race is 350m long and 12m people watched.', reads: ['350 m', '12000000 person'] },
  { text: 'The A380 landed.', reads: [] },
  { text: 'The Rs500 note was withdrawn.', reads: ['500 INR'] },
  { text: 'Sales fell to #722 million; he is #12 on the list.', reads: ['to 722000000 GBP'] },
];
