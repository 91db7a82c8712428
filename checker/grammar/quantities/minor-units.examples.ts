import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'A 50-cent stamp is 64 pence in London.', reads: ['0.5 USD', '0.64 GBP'] },
  { text: 'The share fell 68 p to 112p.', reads: ['down 0.68 GBP', 'to 1.12 GBP'] },
  { text: 'Petrol is 118.5p a litre.', reads: ['1.185 GBP/L'] },
  { text: 'They paid 5 to 6 cents.', reads: ['0.05..0.06 USD'] },
  { text: 'A 1080p screen costs 90 euros.', reads: ['90 EUR'] },
  { text: 'It cost 42.5 Canadian cents; 12 Australian cents were left.', reads: ['0.425 CAD', '0.12 AUD'] },
  { text: 'The cent fell.', reads: [] },
];
