import type { Examples } from '../examples.ts';

export const examples: Examples = [
  { text: 'The Boeing 737 landed near No. 10 after the 5-4 ruling.', reads: [] },
  { text: 'The hotel bought 737 chairs.', reads: ['737 chair'] },
  { text: 'An iPhone 11 costs less than the Galaxy Note 20 Ultra.', reads: [] },
  { text: 'The shop sold 11 phones.', reads: ['11 phone'] },
  { text: 'The S&P 500 and the FTSE 100 closed early.', reads: [] },
  { text: 'Around 500 firms closed.', reads: ['~500 firm'] },
  { text: 'They reached the last 16 but not the top three.', reads: [] },
  { text: 'The last 16 pages were torn out.', reads: ['16 page'] },
  { text: 'The club signed an under-21 striker for a last-32 match.', reads: [] },
  { text: 'A sub-7 nanometre chip was shown.', reads: ['<7 nm'] },
  { text: 'BBC One and Formula One agreed.', reads: [] },
  { text: 'The 2019 review praised its 2018 sales.', reads: ['2019'] },
  { text: 'Send it to 575 Willow Road.', reads: [] },
  { text: 'He lived at 12 Station Road with 3 cats.', reads: ['3 cat'] },
  { text: 'The gate 4 yards away is shut, gate 4 is open.', reads: ['4 yd'] },
  { text: 'Its own 787 Dreamliner and a 911 Turbo were sold.', reads: [] },
  { text: 'The 120 Russian officers and the 450 Labour MPs met.', reads: ['120 officer (russian)', '450 mp (labour)'] },
  { text: 'A Mazda 3, a Fiat 500 and a film on Boeing 737-800 flights; the new Toy Story 4 is out.', reads: [] },
  {
    text: 'In Oslo 3 were hurt, in Bergen 4 more; Oslo 500 points, Ida Roth 48 of Bern, for USD 200.',
    reads: ['3', '4', '500 point', '48', '200 USD'],
  },
  { text: 'At 24, she left Oslo. About 3 were ill.', reads: ['24', '~3'] },
];
