import { describe, expect, it } from 'vitest';
import { indexKeys } from '../../checker/facts/scatter-key.ts';
import { factsInMemory } from '../../checker/in-memory.ts';
import { factOf } from './facts-of.ts';

describe('facts in memory', () => {
  const subject = 'bombing of the U.S. embassy in Tanzania';
  const { mayName } = factsInMemory([factOf({ id: 'toll', subject, attribute: 'death toll', value: '11' })]);

  it('know every word and every stem that the subject may be asked for by', () => {
    expect(indexKeys(subject)).toEqual(['bombing of the', 'tanzania+us']);
    expect(['bombing', 'of', 'the', 'tanzania', 'us'].filter((word) => !mayName?.(word))).toEqual([]);
  });

  it.each(['embassy', 'Tanzania', 'bombing of', 'toll', ''])('know nothing of “%s”', (word) => expect(mayName?.(word)).toBe(false));
});
