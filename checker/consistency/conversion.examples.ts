import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'The wreck lies 30 miles (48 km) off the coast.', finds: ['48 km agrees'] },
  { text: 'The wreck lies 30 miles (50 km) off the coast.', finds: ['50 km agrees'] },
  { text: 'The wreck lies 30 miles (58 km) off the coast.', finds: ['30 miles (58 km) differs: 30 miles (48 km) or 36 miles (58 km)'] },
  { text: 'The wreck lies about 30 miles, or 48 km, off the coast.', finds: ['48 km agrees'] },
  {
    text: 'The wreck lies about 30 miles, or 84 km, off the coast.',
    finds: ['30 miles, or 84 km differs: 30 miles, or 48 km or 52 miles, or 84 km'],
  },
  { text: 'The wreck lies 17 kilometers (10 miles) off the coast.', finds: ['10 miles agrees'] },
  { text: 'Gusts of 100 mph (160 km/h) were measured.', finds: ['160 km/h agrees'] },
  { text: 'Gusts of 100 mph (106 km/h) were measured.', finds: ['100 mph (106 km/h) differs: 100 mph (161 km/h) or 66 mph (106 km/h)'] },
  { text: 'The park covers 246,000 square kilometres (94,981 sq mi).', finds: ['94,981 sq mi agrees'] },
  {
    text: 'The park covers 246,000 square kilometres (49,981 sq mi).',
    finds: [
      '246,000 square kilometres (49,981 sq mi) differs: 246,000 square kilometres (94,981 sq mi) or 129,000 square kilometres (49,981 sq mi)',
    ],
  },
  { text: 'He is 5 feet 10 inches (1.78 m) tall.', finds: ['1.78 m agrees'] },
  { text: 'The calf weighs 150 pounds (68 kg).', finds: ['68 kg agrees'] },
  { text: 'The calf weighs 150 pounds (86 kg).', finds: ['150 pounds (86 kg) differs: 150 pounds (68 kg) or 190 pounds (86 kg)'] },
  { text: 'The tank holds 100 gallons (455 litres).', finds: ['455 litres agrees'] },
  { text: 'It was 20 degrees Celsius (68 degrees Fahrenheit).', finds: ['68 degrees Fahrenheit agrees'] },
  {
    text: 'It was 20 degrees Celsius (86 degrees Fahrenheit).',
    finds: [
      '20 degrees Celsius (86 degrees Fahrenheit) differs: 20 degrees Celsius (68 degrees Fahrenheit) or 30 degrees Celsius (86 degrees Fahrenheit)',
    ],
  },
  // The same unit again, a bound.
  { text: 'The wreck lies 30 km (48 km) off the coast.', finds: [] },
  { text: 'The wreck lies more than 30 miles (58 km) off the coast.', finds: [] },
  // Differences of degrees, ends of ranges, fractions, other things in brackets.
  { text: 'It has warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).', finds: [] },
  { text: 'It goes from 0-50 miles (85 km) in a tank.', finds: [] },
  { text: 'The track is a 1/4 mile (500 m) long.', finds: [] },
  { text: 'The race is over 30 miles (80 km for riders).', finds: [] },
  { text: 'The road is 30 miles (4 m wide) long.', finds: [] },
  { text: 'It cost $30 million (58 million euros).', finds: [] },
];
