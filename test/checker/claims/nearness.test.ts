/** What stands between a number and its words, and does not part them. */
import { describe, expect, it } from 'vitest';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const plain = { subjectAliases: [], attributeAliases: [] };
const facts = [
  factOf({
    ...plain,
    id: 'jobless',
    subject: 'Ruritania',
    attribute: 'unemployment rate',
    value: '5.2',
    unit: '%',
    validFrom: '2020-09',
    validTo: '2020-09',
  }),
  factOf({
    ...plain,
    id: 'visitors',
    subject: 'Zenda',
    attribute: 'visitors',
    value: '300000',
    unit: 'person',
    comparator: '>',
    validFrom: '2019',
    validTo: '2019',
  }),
  factOf({ ...plain, id: 'truce', subject: 'war with Borduria', attribute: 'cease-fire', type: 'date', value: '1988-08-20', unit: null }),
];
const check = async (text: string) => inShort(await checkText(text, facts, '2020-10-22'));

describe('a length of time', () => {
  it('that only tells of a noun is not what a number is told of', async () => {
    expect(await check('In Ruritania the unemployment rate was 6.1 percent last month, a notch above its quarter-century low.')).toEqual([
      'refuted 6.1 percent by jobless: value-differs',
    ]);
    expect(await check('In Ruritania the unemployment rate was 6.1 percent over the last ten years.')).toEqual([
      'not-enough-info 6.1 percent by jobless: time-differs',
    ]);
  });

  it('within the name of an event leaves its date where it is', async () => {
    expect(
      await check('Rudolf had refused the plan in talks after the August 1986 cease-fire of the eight-year war with Borduria.'),
    ).toEqual(['refuted August 1986 by truce: date-differs']);
    expect(
      await check('Rudolf had refused the plan in August 1986 talks after the cease-fire of the eight-year war with Borduria.'),
    ).not.toContain('refuted August 1986 by truce: date-differs');
  });
});

describe('what a number was before', () => {
  it('does not come between it and its words', async () => {
    const grew = 'The number of foreign visitors to Zenda jumped from fewer than 100,000 in 1980 to';
    expect(await check(`${grew} more than 300,000 last year.`)).toContain('supported 300,000 by visitors');
    expect(await check(`${grew} about 130,000 last year.`)).toContain('refuted 130,000 by visitors: value-differs');
  });
});
