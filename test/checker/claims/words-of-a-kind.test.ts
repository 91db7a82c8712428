import { describe, expect, it } from 'vitest';
import { stemsOfFamilies } from '../../../checker/claims/families.ts';
import { against } from '../check-text.ts';
import { dateOf, numberOf } from '../facts-of.ts';

const day = { validFrom: '1999-10-24', validTo: '1999-10-24' };
const { checked, flagged } = against(
  [
    { ...numberOf('march', 'Strelsau embassy protest', 'demonstrators', '1500', 'person'), ...day },
    { ...numberOf('gift', 'Globex', 'donation to the Zenda museum', '250000', 'USD'), attributeAliases: ['gift to the museum'] },
    { ...numberOf('fall', 'Marl Radio', 'one-day drop in share price', '4', 'USD'), ...day },
    { ...dateOf('verdict', 'Zenda files trial', 'jury verdict', '1999-10-21'), attributeAliases: [] },
    { ...dateOf('lost', 'Rupert Hentzau', 'provider dropped his site', '1999-10-22'), subjectAliases: ['Hentzau'] },
  ],
  '1999-10-26',
);
const supported = async (text: string) => (await checked(text)).filter((one) => one.startsWith('supported'));

describe('words that tell of the same', () => {
  it('are of one family each', () => {
    const stems = stemsOfFamilies.flat();
    expect(stems.filter((one, i) => stems.indexOf(one) !== i)).toEqual([]);
  });

  it.each([
    ['At the embassy in Strelsau 1,500 people marched on Oct. 24 in protest.', '1,500 by march'],
    ['Globex gave a quarter of a million dollars to the museum in Zenda.', 'a quarter of a million dollars by gift'],
    ['Shares of Marl Radio plunged $4 to $14.75 on Oct. 24.', '$4 by fall'],
  ])('are known again: %s', async (text, found) => {
    expect(await supported(text)).toContain(`supported ${found}`);
  });

  it('are good for agreement only', async () => {
    expect(await flagged('At the embassy in Strelsau 1,900 people marched on Oct. 24 in protest.')).toEqual([]);
    expect(await flagged('Globex gave $300,000 to the museum in Zenda.')).toEqual([]);
  });
});

describe('a day that may be of several things', () => {
  it('is of the one whose words stand beside it', async () => {
    const text = 'Hentzau spoke of his site after the Zenda files trial led to a verdict last week.';
    expect(await supported(text)).toEqual(['supported last week by verdict']);
  });
});
