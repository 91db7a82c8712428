import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'It keeps 500 missiles on land, 200 at sea and 60 in the air, 760 in all.', finds: ['760 agrees'] },
  { text: 'It keeps 500 missiles on land, 200 at sea and 60 in the air, 750 in all.', finds: ['750 differs: 760'] },
  { text: '500 land, 200 sea and 60 air, 750 in all', finds: ['750 differs: 760'] },
  { text: 'It keeps 500 missiles on land, 200 at sea and 60 in the air, a total of 750.', finds: ['750 differs: 760'] },
  { text: 'A total of 760 missiles: 500 on land, 200 at sea and 60 in the air.', finds: ['760 agrees'] },
  { text: 'A total of 790 missiles: 500 on land, 200 at sea and 60 in the air.', finds: ['790 differs: 760'] },
  { text: 'Four ferries and three tugs, seven in all, were called.', finds: ['seven agrees'] },
  { text: 'Four ferries and three tugs, eight in all, were called.', finds: ['eight differs: 7'] },
  // A number before the list is no part of it.
  { text: 'At its three bases, it keeps 500 missiles, 200 bombs and 60 drones, 760 in all.', finds: ['760 agrees'] },
  { text: 'The 12 crews took 40 ferries and 20 tugs, 70 in all.', finds: ['70 differs: 60'] },
  // Rounded numbers make a rounded total.
  { text: 'They gave $1.2 million, $3.4 million and $5.1 million, for a total of $9.8 million.', finds: ['$9.8 million agrees'] },
  {
    text: 'They gave $1.2 million, $3.4 million and $5.1 million, for a total of $12 million.',
    finds: ['$12 million differs: $9.7 million'],
  },
  { text: 'They took 46 percent, 33 percent and 20 percent, 100 percent in all.', finds: ['100 percent agrees'] },
  // The list is not the whole, or its parts are not apart.
  { text: 'It keeps 500 missiles on land, 200 at sea and 60 in the air, 750 of them ready.', finds: [] },
  { text: 'It keeps 500 missiles, 200 bombs and some drones, 750 in all.', finds: [] },
  { text: 'It keeps 500 missiles, including 200 old ones and 60 new ones, 750 in all with the bombs.', finds: [] },
  { text: 'He took 20 of the ferries and 10 tugs, 40 in all.', finds: [] },
  { text: 'He took about 20 ferries and 10 tugs, 40 in all.', finds: [] },
  { text: 'The inquiry lists 500, 200 and 60 cases in the three counties.', finds: [] },
  { text: 'Sales of 500 and 200 were up from 400, 1,000 in all.', finds: [] },
  { text: 'The harbour took 12 ships, 3 of which were tankers and 2 ferries, 14 in all.', finds: [] },
  { text: 'The four won 30, 25, 20 and 10 percent of the vote.', finds: [] },
];
