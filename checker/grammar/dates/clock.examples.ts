import type { Examples } from '../examples.ts';

export const examples: Examples = [
  {
    text: 'The blast came at 10:35 a.m. Wednesday.',
    published: '2020-10-22',
    reads: ['time 2020-10-21T10:35 = 2020-10-21/2020-10-21 weekday 3'],
  },
  { text: 'The offer runs until 5 p.m. EST, Nov. 6.', published: '2020-10-22', reads: ['time 2020-11-06T17:00 = 2020-11-06/2020-11-06'] },
  { text: 'Shops close at noon Friday.', published: '2020-10-22', reads: ['time 2020-10-23T12:00 = 2020-10-23/2020-10-23 weekday 5'] },
  { text: 'Shops reopen at 9 a.m. tomorrow.', published: '2020-10-22', reads: ['time 2020-10-23T09:00 = 2020-10-23/2020-10-23'] },
  { text: 'Guards left at 4 in the morning.', published: '2020-10-22', reads: ['time 2020-10-22T04:00'] },
  { text: 'Guards left at 10:35 p.m.', reads: ['time XXXX-XX-XXT22:35'] },
  { text: 'On Tuesday the crew left at 7:15 a.m.', published: '2020-10-22', reads: ['2020-10-20 weekday 2', 'time 2020-10-20T07:15'] },
  {
    text: 'It struck at 0130 GMT on Tuesday.',
    published: '2020-10-22',
    reads: ['time 2020-10-20T01:30 = 2020-10-20/2020-10-20 weekday 2'],
  },
  {
    text: 'It struck at 4:30 a.m. (0130 GMT) Tuesday.',
    published: '2020-10-22',
    reads: ['time 2020-10-20T04:30 = 2020-10-20/2020-10-20 weekday 2'],
  },
  { text: 'It struck 0130 times.', published: '2020-10-22', reads: [] },
  { text: 'They won 10-35 on aggregate.', published: '2020-10-22', reads: [] },
  { text: 'He led by 10:35.20 in the race.', published: '2020-10-22', reads: [] },
  { text: 'She arrived around midnight.', published: '2020-10-22', reads: ['time 2020-10-22T24:00 about'] },
];
