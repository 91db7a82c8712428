import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'He is 5 feet, 6 inches tall.', reads: ['5.5 ft'] },
  { text: 'The cord weighs 6 pounds 4 ounces.', reads: ['6.25 lb'] },
  { text: 'The ticket costs 3 dollars and 50 cents.', reads: ['3.5 USD'] },
  { text: 'Three dollars and forty-five cents bought it.', reads: ['3.45 USD'] },
  { text: 'The beam is 5 ft 3 in long.', reads: ['5.25 ft'] },
  { text: 'He has 5 feet and 10 hats.', reads: ['5 ft', '10 hat'] },
  { text: 'The wall is 3 feet and the fence 4 yards.', reads: ['3 ft', '4 yd'] },
  { text: 'It cost 15 dollars 50, then thirteen euros and forty.', reads: ['15.5 USD', '13.4 EUR'] },
  { text: 'He had 15 dollars and 50 people, and 15 dollars and 50 came.', reads: ['15 USD', '50 person', '15 USD', '50'] },
  { text: 'He is 6 foot 2, she 5-foot-9.', reads: ['6.16666666666666666667 ft', '5.75 ft'] },
  { text: 'He dug 6 feet, 2 on Monday.', reads: ['6 ft', '2', 'XXXX-WXX-1 weekday 1'] },
];
