import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The parcel weighs 25 pounds.', reads: ['25 lb'] },
  { text: 'The ticket was priced at 25 pounds.', reads: ['25 GBP'] },
  { text: 'He borrowed 5 pounds sterling.', reads: ['5 GBP'] },
  { text: 'She shed 12 pounds.', reads: ['down 12 lb'] },
  { text: 'The bill came to 3 million pounds.', reads: ['3000000 GBP'] },
  { text: 'A 12-pound trout was caught.', reads: ['12 lb'] },
  { text: 'The prize is 500 pounds (620 dollars).', reads: ['500 GBP', '620 USD'] },
  { text: 'They found 1,300 pounds (590 kg) of salt.', reads: ['1300 lb', '590 kg'] },
];
