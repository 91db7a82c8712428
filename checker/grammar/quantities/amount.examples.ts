import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The depot stores 1,550 spare wheels.', reads: ['1550 wheel (spare)'] },
  {
    text: 'The clinic treated 212 patients on Monday and 9 more by noon.',
    reads: ['212 patient', 'XXXX-WXX-1 weekday 1', '9', 'time XXXX-XX-XXT12:00'],
  },
  { text: 'The deck of the ship is 47 metres long.', reads: ['47 m'] },
  { text: 'The reserve holds 1.2 million barrels of oil.', reads: ['1200000 barrel'] },
  { text: 'The reading was -12 °C at dawn.', reads: ['-12 celsius'] },
  { text: 'It rained 12-13 hours a day.', reads: ['12..13 hour/day'] },
  { text: '3M said it would hire.', reads: [] },
  { text: 'Flat 2B is empty.', reads: [] },
  { text: 'Sales came to 4.3M units, 2.5k orders and 1.2bn clicks.', reads: ['4300000 unit', '2500 order', '1200000000 click'] },
  { text: 'The gallery is 5 minutes from the gang of 20.', reads: ['duration PT5M', '20'] },
  { text: 'It is zero, not minus 5 points.', reads: ['0', '-5 point'] },
];
