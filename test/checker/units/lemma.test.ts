import { describe, expect, it } from 'vitest';
import { isPlural, lemma, stem } from '../../../checker/units/lemma.ts';

describe('lemma', () => {
  it.each([
    ['warheads', 'warhead'],
    ['countries', 'country'],
    ['people', 'person'],
    ['fishermen', 'fisherman'],
    ['policewomen', 'policewoman'],
    ['inches', 'inch'],
    ['boxes', 'box'],
    ['tomatoes', 'tomato'],
    ['crises', 'crisis'],
    ['aircraft', 'aircraft'],
  ])('%s is of %s', (plural, singular) => {
    expect(lemma(plural)).toBe(singular);
    expect(isPlural(plural)).toBe(true);
  });

  it.each(['glass', 'census', 'gas', 'crisis', 'specimen', 'regimen', 'bus', 'as', 'news'])('%s is no plural', (word) => {
    expect(lemma(word)).toBe(word);
    expect(isPlural(word)).toBe(false);
  });
});

describe('stem', () => {
  it.each([
    ['expires', 'expired'],
    ['limit', 'limits'],
    ['won', 'wins'],
    ['signed', 'signing'],
    ['plan', 'planned'],
    ['stop', 'stopping'],
    ['fill', 'filled'],
    ['pass', 'passed'],
    ['vote', 'voted'],
    ['set', 'setting'],
    ['fix', 'fixed'],
    ['expel', 'expelled'],
    ['withdraw', 'withdrew'],
    ['ruled', 'ruling'],
  ])('%s and %s have one', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['land', 'landlord'],
    ['missile', 'mission'],
    ['rule', 'ruling'],
    ['vote', 'voting'],
    ['approve', 'approval'],
  ])('%s and %s have not', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});
