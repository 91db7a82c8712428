import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The 22-year-old pianist played.', reads: ['22 year (age)'] },
  { text: 'Children aged 5 to 12 and adults over the age of 21 may enter.', reads: ['5..12 year (age)', '21 year (age)'] },
  { text: 'Ada Roth, 48, of Bern, won the race.', reads: ['48 year (age)'] },
  { text: 'Oslo, 48, Bergen, 33, and Voss, 12, reported cases.', reads: ['48', '33', '12'] },
  { text: 'The baby is 18 months old.', reads: ['18 month (age)'] },
  { text: 'At age 30, she moved to Rome.', reads: ['30 year (age)'] },
  { text: 'The tower stands 12 years on.', reads: ['duration P12Y'] },
  { text: 'The pages 5 to 12 are torn.', reads: [] },
  { text: 'She was 29 when he turned 40; who will be just 35?', reads: ['29 year (age)', '40 year (age)', '35 year (age)'] },
  { text: 'She was 29 metres away, he was 12 and 5.', reads: ['29 m', '12', '5'] },
  { text: 'The dollar is 12, and he was 3 of 4.', reads: ['12', '3', '4'] },
  {
    text: 'The driver, 43, left; his wife Ida, 54, and two sons aged 12 and 15 stayed.',
    reads: ['43 year (age)', '54 year (age)', '2 son', '12 year (age)', '15 year (age)'],
  },
  { text: 'Orla Finch, thirty-six, a baker, met Amir, nineteen, of Cork.', reads: ['36 year (age)', '19 year (age)'] },
  { text: '“It rained,” said Ann Maddon, 66. “It always does,” says Ida Roth, 9.', reads: ['66 year (age)', '9 year (age)'] },
  {
    text: 'Orla Finch, not yet 40, left. She, who is well over 60, says he was not yet 30 when it began. Ida Roth, just under 50, won.',
    reads: ['<40 year (age)', '>60 year (age)', '<30 year (age)', 'nearly<50 year (age)'],
  },
  {
    text: 'The lake, just under 40 km away, has not yet 12 boats. It is not yet 9.',
    reads: ['nearly<40 km', '<12 boat', '<9'],
  },
  {
    text: 'The death of Orla Finch, not yet 40, an engineer, shook Oslo. Cases in Oslo, over 60, are too many.',
    reads: ['<40 year (age)', '>60'],
  },
  { text: 'He went to Oslo, 48. They said Oslo had won, 48. “No,” said Oslo, 3.5.', reads: ['48', '48', '3.5'] },
  { text: 'Oslo, forty-eight, Bergen, thirty-three, and Voss, twenty, lost.', reads: ['48', '33', '20'] },
  { text: 'In Voss, twenty, perhaps thirty, came; verses six, twenty-two, and nine were sung.', reads: ['20', '30', '6', '22', '9'] },
  { text: 'The total, 43, grew; a boy aged 12 and 15 dogs ran.', reads: ['43', '12 year (age)', '15 dog'] },
];
