import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The treaty lets each side keep 1,550 deployed nuclear warheads.', reads: ['1550 warhead (deployed nuclear)'] },
  { text: 'Two new ferries and 40 staff arrived.', reads: ['2 ferry (new)', '40 staff'] },
  { text: 'The committee heard 14 first-hand accounts.', reads: ['14 account (first-hand)'] },
  { text: 'The 20 most crowded stations will be rebuilt.', reads: ['20 station (most crowded)'] },
  { text: 'Hundreds of small, friendly shops closed.', reads: ['vague 100..999 shop (small friendly)'] },
  { text: 'The society has repaired dozens of oak and beech chairs.', reads: ['vague 24..120 chair (oak beech)'] },
  { text: 'Sixty commercial fishermen signed the letter.', reads: ['60 fisherman (commercial)'] },
  { text: 'She ran 30 competitive miles.', reads: ['30 mi (competitive)'] },
  { text: 'A 135-member assembly and a 12-storey tower rose by the river.', reads: ['135 member', '12 storey'] },
  { text: 'The 1,000-strong crowd cheered.', reads: ['1000'] },
  { text: 'One museum closed.', reads: ['1 museum'] },
  { text: 'One proposal asks the mayor to resign.', reads: ['1 proposal'] },
  { text: 'Twenty-one of them left.', reads: ['21'] },
  { text: 'The gang of 20 met.', reads: ['20'] },
  { text: 'Six of the cases and three of his buyers were heard.', reads: ['6 case', '3 buyer'] },
  { text: 'Five of the best came.', reads: ['5'] },
  {
    text: 'Two would-be robbers met 12 off-duty guards and 20 newly built ships.',
    reads: ['2 robber (would-be)', '12 guard (off-duty)', '20 ship (newly built)'],
  },
  { text: 'It hurt 12 badly.', reads: ['12'] },
  { text: 'Five more ships came, three more than before.', reads: ['5 ship (more)', '3'] },
  { text: 'It saw a 10-fold rise.', reads: ['10 time'] },
  { text: 'Six Iraqis and 12 MPs sat on 3 buses.', reads: ['6 iraqi', '12 mp', '3 bus'] },
  { text: 'The file is 16 billion b.', reads: ['16000000000'] },
];
