import type { Examples } from './examples.ts';

export const examples: Examples = [
  { text: 'The pact has been in force since 2011, nearly a decade.', finds: ['a decade agrees'] },
  { text: 'The pact has been in force since 2011, more than a decade.', finds: ['a decade differs: 9 years'] },
  { text: 'The pact has been in force since 2011, more than nine years.', finds: ['nine years agrees'] },
  { text: 'She has led the union for more than a decade, since 2011.', finds: ['a decade differs: 9 years'] },
  { text: 'She has led the union for nine years, since 2011.', finds: ['nine years agrees'] },
  { text: 'He ruled for ten years, from 2003 to 2013.', finds: ['ten years agrees'] },
  { text: 'He ruled for 15 years, from 2003 to 2013.', finds: ['15 years differs: 10 years'] },
  { text: 'He ruled from 2003 to 2013, two decades, and left.', finds: ['two decades differs: 10 years'] },
  { text: 'He ruled for a decade (from March 2003 to June 2013).', finds: ['a decade agrees'] },
  { text: 'The pact has been in force since 2011, more than a decade.', published: '2022-10-22', finds: ['a decade agrees'] },
  { text: 'The pact has been in force since 2011, more than a decade.', published: null, finds: [] },
  { text: 'He ruled for less than 15 years, from 2003 to 2013.', finds: ['15 years agrees'] },
  { text: 'He ruled for less than seven years, from 2003 to 2013.', finds: ['seven years differs: 10 years'] },
  { text: 'He ruled for at most 15 years, from 2003 to 2013.', finds: ['15 years agrees'] },
  { text: 'The games of 2003 to 2013, 15 years, were his.', finds: [] },
  // Told of a time that is over, or of another stretch.
  { text: 'He had ruled since 2001, nearly a decade, when he fell.', finds: [] },
  { text: 'The bridge was closed since 2011, for two years.', finds: [] },
  { text: 'Since 2011, two years of drought have come.', finds: [] },
  { text: 'The five-year average from 2003 to 2013 fell.', finds: [] },
  { text: 'He served three years between 2003 and 2013.', finds: [] },
];
