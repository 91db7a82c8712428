import type { Examples } from './examples.ts';

const first = 'The treaty limits each side to 1,550 warheads.';

export const examples: Examples = [
  { text: `${first} Envoys met in Geneva. The treaty limits each side to 1,500 warheads.`, finds: ['1,500 differs: 1,550'] },
  { text: `${first} Envoys met in Geneva. The treaty limits each side to 1,550 warheads.`, finds: [] },
  { text: `${first} Envoys met in Geneva. The old treaty limits each side to 6,000 warheads at sea and on land.`, finds: [] },
  { text: `${first} In 1991 the treaty limits each side to 6,000 warheads.`, finds: [] },
  { text: `${first} The treaty limits each side to 800 deployed warheads.`, finds: [] },
  { text: `${first} The treaty may limit each side to 1,000 warheads.`, finds: [] },
  { text: 'The first plane carried 300 crew members home. The second plane carried 350 crew members home.', finds: [] },
  { text: 'In Lund the storm left 300 homes dark. In Oslo the storm left 350 homes dark.', finds: [] },
  { text: 'The dairy pays each farmer $3.50 a litre. Envoys met in Geneva. The dairy pays each farmer $3.60 a litre.', finds: [] },
  { text: 'The storm left 300 homes dark in Lund. The storm left 350 homes dark in Lund.', finds: ['350 differs: 300'] },
];
