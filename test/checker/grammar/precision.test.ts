import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';

/** A text with one quantity, its exact value, and the precision that its writing implies. */
const written: readonly (readonly [text: string, value: string, step: string])[] = [
  ['It has 2 million people.', '2000000', '1000000'],
  ['It has 2.0 million people.', '2000000', '100000'],
  ['It has 2,193,843 people.', '2193843', '1'],
  ['The cap is 1,500 warheads.', '1500', '100'],
  ['The cap is 1,550 warheads.', '1550', '1'],
  ['It has 980 million people.', '980000000', '10000000'],
  ['It costs $1,550m.', '1550000000', '10000000'],
  ['It has 490 million people.', '490000000', '1000000'],
  ['It has 20 million people.', '20000000', '1000000'],
  ['It has 981 million people.', '981000000', '1000000'],
  ['It has 980 people.', '980', '1'],
  ['It has 980 thousand people.', '980000', '1000'],
  ['It costs $1.5 million.', '1500000', '100000'],
  ['It costs $1.50 million.', '1500000', '10000'],
  ['It weighs 0.10 kg.', '0.1', '0.01'],
  ['It weighs 1.99×10^30 kg.', '1990000000000000000000000000000', '10000000000000000000000000000'],
  ['About 1,500 came.', '1500', '100'],
  ['It cost 15 dollars 50.', '15.5', '0.01'],
  ['It was 5 degrees below zero.', '-5', '1'],
];

describe('a written number', () => {
  it.each(written)('%s', (text, value, step) => {
    const [mention, ...others] = findMentions(text, null).mentions;
    const quantity = mention?.value.kind === 'quantity' ? mention.value : null;
    expect(others).toEqual([]);
    expect([quantity?.low.toFixed(), quantity?.high.toFixed(), quantity?.step.toFixed()]).toEqual([value, value, step]);
  });
});
