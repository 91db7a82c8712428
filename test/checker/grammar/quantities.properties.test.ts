import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';
import { notate } from '../../../checker/grammar/notate.ts';
import { examples as ages } from '../../../checker/grammar/quantities/age.examples.ts';
import { examples as nouns } from '../../../checker/grammar/quantities/counted-noun.examples.ts';
import { examples as rates } from '../../../checker/grammar/quantities/rate.examples.ts';

const words =
  `1 2 12 1,550 2.5 .5 2019 100,000 one two a an half third quarter million hundred dozen dozens thousands $ US $A PS2.7m RM79 USD10m £ € % km km/h pounds
  cents per year to from and or between - – -- , . ; : ( ) / ½ ° about more than least no up rose by fell old age aged of the top last number No iPhone 737
  9AB8 30s point minus + “ ” warheads people Oslo 5-4 +0.2% 30 MEUR x10 \n \n\n`.split(/ +/);

const written = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
const glued = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));
const anyText = fc.oneof(written, glued, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 }));

describe('reading numbers', () => {
  it('never throws, and its spans lie in the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, mentions } = findMentions(text, null);
        let end = 0;
        for (const { first, next, until } of mentions) {
          expect(first).toBeGreaterThanOrEqual(end);
          expect(next).toBeGreaterThan(first);
          expect(until).toBeGreaterThanOrEqual(next);
          expect(until).toBeLessThanOrEqual(tokens.length);
          end = next;
        }
        for (const { start, end: stop } of tokens) expect(stop > start && stop <= text.length).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('reads a sentence the same wherever it stands', () => {
    const sentences = [...ages, ...nouns, ...rates].map(({ text }) => text);
    const read = (text: string) => findMentions(text, null).mentions.map(({ value }) => notate(value));
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...sentences), (before, sentence) => {
        expect(read(`${before}\n\n${sentence}`)).toEqual([...read(before), ...read(sentence)]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a number with its grouping commas exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.option(fc.nat({ max: 99 })), (whole, cents) => {
        const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ',');
        const text = cents === null ? digits : `${digits}.${String(cents).padStart(2, '0')}`;
        const { value } = findMentions(`They counted ${text} warheads.`, null).mentions[0] ?? {};
        expect(value?.kind === 'quantity' && value.low.eq(text.replaceAll(',', ''))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
