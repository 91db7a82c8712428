import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'Sales tripled to 120 from 40.', finds: ['120 agrees'] },
  { text: 'Sales tripled to 90 from 40.', finds: ['90 differs: 120'] },
  { text: 'Sales more than doubled to $90 million from $40 million.', finds: ['$90 million agrees'] },
  { text: 'Sales more than doubled to $70 million from $40 million.', finds: ['$70 million differs: $80 million'] },
  { text: 'Output halved to 45 from 90.', finds: ['45 agrees'] },
  { text: 'Revenue rose 25% to $12.5 million from $10 million.', finds: ['25% agrees'] },
  { text: 'Revenue rose 15% to $12.5 million from $10.1 million.', finds: ['15% differs: 24%'] },
  { text: 'Profit fell 20% to $8.0 million, or 40 cents a share, from $10.0 million, or 50 cents a share.', finds: ['20% agrees'] },
  { text: 'Profit fell 40% to $8.0 million, or 40 cents a share, from $10.0 million, or 50 cents a share.', finds: ['40% differs: 20%'] },
  { text: 'The army fell by 200 to 1,550 from 1,750.', finds: ['200 agrees'] },
  { text: 'The army fell by 200 to 1,550 from 1,850.', finds: ['200 differs: 300'] },
  { text: 'Unemployment rose 5 percentage points to 12 percent from 7 percent.', finds: ['5 percentage points agrees'] },
  {
    text: 'Unemployment rose 5 percentage points to 12.1 percent from 9.1 percent.',
    finds: ['5 percentage points differs: 3 percentage points'],
  },
  { text: 'Revenue rose more than 20% to $12.5 million from $10.0 million.', finds: ['20% agrees'] },
  { text: 'Revenue rose more than 30% to $12.5 million from $10.0 million.', finds: ['30% differs: 25%'] },
  { text: 'Revenue rose nearly 27% to $12.5 million from $10.0 million.', finds: ['27% agrees'] },
  { text: 'The index fell 60 points to 1,500 from 1,560.', finds: ['60 agrees'] },
  { text: 'The index fell 50 points to 1,500 from 1,560.', finds: ['50 differs: 60'] },
  { text: 'The club rose 5 points to 30 members from 28 members.', finds: [] },
  { text: 'Support fell 200 votes to 48 percent from 51 percent.', finds: [] },
  // Growth of a percentage may be meant in points.
  { text: 'Unemployment rose 5 percent to 12 percent from 7 percent.', finds: [] },
  { text: 'Revenue rose 15% to $12.5 million.', finds: [] },
  { text: 'Revenue rose 15% from a year ago, to $12.5 million, and costs to $9 million from $8 million.', finds: [] },
  { text: 'Sales tripled to 90, and profit fell to 10 from 40.', finds: [] },
  { text: 'The bus runs from 40th Street to 90th Street.', finds: [] },
];
