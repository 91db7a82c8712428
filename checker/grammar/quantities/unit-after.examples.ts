import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The tank holds 5 square metres of foil at 20 °C.', reads: ['5 m2', '20 celsius'] },
  { text: 'A 640bhp engine gives 23 miles per gallon.', reads: ['640 bhp', '23 mpg'] },
  { text: 'Vitamin C and 5 V: the lamp draws 5 W.', reads: ['5 V', '5 W'] },
  { text: 'Block 12 C is closed, said 3 A. Smith fans.', reads: ['3'] },
  { text: 'The sack holds 20 (kg).', reads: ['20 kg'] },
  { text: 'The list has 20 (new) names.', reads: ['20'] },
  { text: 'The firm owes 30 MEUR.', reads: ['30000000 EUR'] },
  { text: 'They paid 75 USD million.', reads: ['75000000 USD'] },
  { text: 'The beam is 5 mm thick, the road 12 sq km wide.', reads: ['5 mm', '12 km2'] },
  { text: 'Water boils at 100° Celsius and freezes at 32 degrees Fahrenheit.', reads: ['100 celsius', '32 fahrenheit'] },
  { text: 'The wage is 700 million won.', reads: ['700000000 KRW'] },
  { text: 'Of the 12, five won.', reads: ['12', '5'] },
  { text: 'It costs 30 marks and 3 real coins.', reads: ['30 DEM', '3 coin (real)'] },
  { text: 'Yields rose 40 basis points, or 0.4 percentage points.', reads: ['up 40 basis-point', '0.4 percentage-point'] },
  { text: 'It fell from 5 francs to 4 French francs.', reads: ['5 CHF', 'to 4 FRF'] },
  { text: 'It boils at 672 degrees Rankine.', reads: ['672 rankine'] },
  { text: 'It sold 30 - year bonds at $ 70 - a - share to a 28 - year - old.', reads: ['duration P30Y', '70 USD/share', '28 year (age)'] },
  { text: 'He scored 30 - points that told.', reads: ['30'] },
];
