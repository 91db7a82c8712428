import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';
import { examples as ages } from '../../../checker/grammar/quantities/age.examples.ts';
import { examples as nouns } from '../../../checker/grammar/quantities/counted-noun.examples.ts';
import { examples as rates } from '../../../checker/grammar/quantities/rate.examples.ts';
import { placeDoesNotMatter, spansAreSound } from './extraction.properties.ts';

describe('reading numbers', () => {
  it('never throws, and its spans lie in the text, in order, without overlaps', () => {
    fc.assert(spansAreSound, { numRuns: 600 });
  });

  it('reads a sentence the same wherever it stands', () => {
    fc.assert(placeDoesNotMatter([...ages, ...nouns, ...rates].map(({ text }) => text)), { numRuns: 300 });
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
