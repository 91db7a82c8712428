import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'G20 leaders met after 9/11 about COVID-19.', reads: [] },
  { text: 'The gang of 20 met.', reads: ['20'] },
  { text: 'Call 555-0123 before the end.', reads: [] },
  { text: 'The code 9AB8 opens the door.', reads: [] },
  { text: 'A 30s clip shows a man in his 30s.', reads: ['30 second'] },
  { text: 'The 49ers lost 3 players.', reads: ['down 3 player'] },
  { text: 'See page 12 of chapter 4.', reads: [] },
  { text: 'Write to Dover, DE 19901.', reads: [] },
  { text: 'Use 1/2 of it, not 24/7.', reads: ['0.5'] },
  { text: 'The lift holds 3 / 12.', reads: [] },
  { text: 'Read example.com/12 or room-12.pdf.', reads: [] },
  { text: 'Her 5G phone shows 4K video, a 12MP lens and 5g of gold; she won the 5K run.', reads: ['12 MP', '5 g'] },
  { text: 'It has 4K members and $4K in the bank.', reads: ['4000 member', '4000 USD'] },
  { text: 'It 1) opens and 2) shuts (in about 3) the door.', reads: ['~3'] },
  { text: '1. Open the box.\n2. Count 3 pins.', reads: ['3 pin'] },
  { text: 'He has (at least) 12.', reads: ['12'] },
  { text: 'By 0830 GMT it held 830 boxes.', reads: ['time XXXX-XX-XXT08:30', '830 box'] },
  { text: 'It makes 224 kW / 300 PS on floors 4 to 23.', reads: ['224 kW', '300 hp'] },
  { text: 'A 2-for-1 split and a three-on-two break; 2 for 1 dollar.', reads: ['2', '1 USD'] },
];
