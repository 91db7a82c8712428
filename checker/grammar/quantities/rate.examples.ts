import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The flat costs $25 per square foot.', reads: ['25 USD/ft2'] },
  { text: 'They sold shares at $70 a share.', reads: ['70 USD/share'] },
  { text: 'They sold at $6.25 each in slow trading.', reads: ['6.25 USD'] },
  { text: 'A $70-a-share bid failed.', reads: ['70 USD/share'] },
  { text: 'A 52,000 barrel-a-day refinery opened.', reads: ['52000 barrel/day'] },
  { text: 'The plant burns 2.4 billion gallons of fuel a year.', reads: ['2400000000 gal/year'] },
  { text: 'The yield is 15 percent per annum.', reads: ['15 %/year'] },
  { text: 'Thefts fell to 12 per 100,000 people.', reads: ['to 12 1/100000'] },
  { text: 'The county counted 12 thefts per 100,000 people.', reads: ['12 theft/100000'] },
  { text: 'The firm earned $6 billion a year earlier.', reads: ['6000000000 USD', 'duration P1Y before what was told'] },
  { text: 'The dividend rose to $1.20 a share from $1.05.', reads: ['to 1.2 USD/share', '1.05 USD'] },
  { text: 'It may cost $6 billion a year from now.', reads: ['6000000000 USD', 'duration P1Y', 'PRESENT_REF'] },
  { text: 'He gave 3 apples a name.', reads: ['3 apple'] },
  { text: 'Pay rose to $50 an hour.', reads: ['to 50 USD/hour'] },
  { text: 'He owns 3 boats and a house.', reads: ['3 boat'] },
  { text: 'It burns 15 kWh/100km at 100 km an hour.', reads: ['15 kWh/100 km', '100 km/h'] },
  { text: 'It counted 15 per 100 at 100 sites.', reads: ['15 1/100', '100 site'] },
];
