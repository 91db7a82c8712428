import { describe, expect, it } from 'vitest';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const people = { id: 'people', subject: 'Marland', subjectAliases: [], attribute: 'population', attributeAliases: [], unit: 'person' };
const census = factOf({ ...people, value: '39538223' });
const ofTheYear = factOf({ ...people, value: '39538223', validFrom: '2019-01-01', validTo: '2019-12-31' });
const check = async (text: string, fact: typeof census) => inShort(await checkText(text, [fact], '2020-10-22'));

describe('a count near that of a row that holds for years', () => {
  it('may be of another day', async () => {
    expect(await check('Marland has a population of 39,466,855.', census)).toEqual(['not-enough-info 39,466,855 by people: time-differs']);
  });

  it('is wrong where the row is of that year', async () => {
    expect(await check('In 2019 Marland had a population of 39,466,855.', ofTheYear)).toEqual([
      'refuted 39,466,855 by people: value-differs',
    ]);
  });
});

describe('a mark that a count passed', () => {
  const decade = factOf({ ...people, value: '39538223', validFrom: '2011-01-01', validTo: '2020-12-31' });

  it('is none of the row that holds for years, and wrong of a year', async () => {
    expect(await check('In 2019 the population of Marland passed 30 million.', decade)).toEqual([
      'not-enough-info 30 million by people: time-differs',
    ]);
    expect(await check('In 2019 the population of Marland passed 30 million.', ofTheYear)).toEqual([
      'refuted 30 million by people: value-differs',
    ]);
  });
});
