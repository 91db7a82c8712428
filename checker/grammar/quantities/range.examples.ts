import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The wage is between 300 and 400 euros.', reads: ['300..400 EUR'] },
  { text: 'It cost 1.5 to 2 million dollars.', reads: ['1500000..2000000 USD'] },
  { text: 'It costs $1.5 to $2 million.', reads: ['1500000..2000000 USD'] },
  { text: 'The cut is $5 million-$7 million.', reads: ['5000000..7000000 USD'] },
  { text: 'Prices range from $200 to $4 million.', reads: ['200..4000000 USD'] },
  { text: 'Prices fell from $75 to $45.', reads: ['75 USD', 'to 45 USD'] },
  { text: 'The fine rose by $43 billion to $419 billion.', reads: ['up 43000000000 USD', 'to 419000000000 USD'] },
  { text: 'Between 5% and 7% agreed.', reads: ['5..7 %'] },
  { text: 'She grew 10–15% taller.', reads: ['up 10..15 %'] },
  { text: 'Add 20-40 grams of salt.', reads: ['20..40 g'] },
  { text: 'Take 5 or 6 plates.', reads: ['5..6 plate'] },
  { text: 'Take 5 plates or 6 bowls.', reads: ['5 plate', '6 bowl'] },
  { text: 'The wage is 300 and the rent 400 euros.', reads: ['300', '400 EUR'] },
  { text: 'In 2012–13 output fell.', reads: ['2012/2013 = 2012-01-01/2013-12-31'] },
  { text: 'It pays 15 cents to 20 cents a share, 15 cents to 20 people.', reads: ['0.15..0.2 USD/share', '0.15 USD', '20 person'] },
];
