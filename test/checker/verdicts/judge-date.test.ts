import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const dated = (parts: Partial<Fact>): Fact =>
  factOf({ id: 'fact', type: 'date', unit: null, subjectAliases: [], attribute: 'signed', attributeAliases: ['signing'], value: '2020-10-23', ...parts });
const check = async (text: string, fact: Fact, published: string | null = '2020-10-26') => inShort(await checkText(text, [fact], published));

describe('a time of day told by the clock of another place', () => {
  const signed = dated({});

  it('may be a day apart, and says so', async () => {
    expect(await check('New START was signed late Thursday in Moscow.', signed)).toEqual(['supported late Thursday by fact']);
    expect(await check('New START was signed at 2230 GMT on Thursday.', signed)).toEqual(['supported 2230 GMT on Thursday by fact']);
    const { findings } = await checkText('New START was signed late Thursday in Moscow.', [signed], '2020-10-26');
    expect(findings[0]).toMatchObject({ reason: 'time-zone' });
    expect(findings[0]?.explanation).toContain('a day apart, as clocks of different places may be');
  });

  it('may not be two days apart', async () => {
    expect(await check('New START was signed late Wednesday in Moscow.', signed)).toEqual(['refuted late Wednesday by fact: date-differs']);
  });

  it('is no excuse for a whole day', async () => {
    expect(await check('New START was signed on Thursday in Moscow.', signed)).toEqual(['refuted Thursday by fact: date-differs']);
  });

  it('is not flagged where no place is named', async () => {
    expect(await check('New START was signed Thursday night.', signed)).toEqual(['not-enough-info Thursday night by fact: date-differs']);
    expect(await check('New START was signed Friday night.', signed)).toEqual(['supported Friday night by fact']);
  });
});
