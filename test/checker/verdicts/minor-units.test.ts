import { describe, expect, it } from 'vitest';
import { checkText } from '../check-text.ts';
import { numberOf } from '../facts-of.ts';

const day = { validFrom: '1989-10-30', validTo: '1989-10-30' };
const facts = [
  { ...numberOf('pence', 'Globex', 'share price', '362', 'penny'), ...day },
  { ...numberOf('cents', 'Marl Mills', 'share price', '45', 'cent'), ...day },
];
const toldBy = async (text: string) => (await checkText(text, facts, '1989-10-31')).findings.map(({ explanation }) => explanation);

describe('a sheet in pence and cents', () => {
  it('is compared with either way of writing, and told as it stands there', async () => {
    const fact = 'the reference: Globex, share price: 362 pence from 30 October 1989 to 30 October 1989 (source: Treaty text).';
    expect(await toldBy('The share price of Globex was 362 pence.')).toEqual([`“362 pence” agrees with ${fact}`]);
    expect(await toldBy('The share price of Globex was £3.62.')).toEqual([`“£3.62” agrees with ${fact}`]);
    expect(await toldBy('The share price of Globex was 391 pence.')).toEqual([`“391 pence” differs from ${fact}`]);
    expect(await toldBy('The share price of Marl Mills was 45 cents.')).toEqual([
      '“45 cents” agrees with the reference: Marl Mills, share price: 45 cents from 30 October 1989 to 30 October 1989 (source: Treaty text).',
    ]);
  });
});
