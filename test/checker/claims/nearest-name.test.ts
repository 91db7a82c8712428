import { describe, expect, it } from 'vitest';
import { checkText, inShort } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const facts = [
  numberOf('zenda', 'Zenda', 'population', '35000', 'person'),
  numberOf('strelsau', 'Strelsau', 'population', '90000', 'person'),
  numberOf('dead', 'Hofbau fire', 'killed', '200', 'person'),
  numberOf('reward', 'Black Michael', 'total reward', '7', 'crown'),
  numberOf('age', 'Rudolf Rassendyll', 'age', '29', 'year'),
  numberOf('hurt', 'Hofbau fire', 'wounded', '5000', 'person'),
];
const check = async (text: string) => inShort(await checkText(text, facts));

describe('of two names', () => {
  it('the one before a number is nearer than one that only follows', async () => {
    expect(await check('Zenda had long kept to a population of 35,000, and Strelsau grew rich.')).toEqual(['supported 35,000 by zenda']);
  });

  it('one that is only compared with is farther off', async () => {
    expect(await check('Zenda, near Strelsau, has a population of 35,000.')).toEqual(['supported 35,000 by zenda']);
    expect(await check('Zenda has long had a population of 35,000 (Strelsau has more).')).toEqual(['supported 35,000 by zenda']);
  });
});

describe('the verb before a number', () => {
  it.each([
    'Zenda, which borders Strelsau, has a population of 35,000.',
    'Zenda is a neighbour of Strelsau but has a population of 35,000.',
    'Zenda is one of the oldest towns of Strelsau and has a population of 35,000.',
    'Zenda has a population of 35,000, roughly the same as Hofbau, Strelsau and Tarlenheim.',
    'The population of The Zenda is 35,000.',
  ])('goes with the name that the sentence is about: %s', async (text) => {
    expect(await check(text)).toEqual(['supported 35,000 by zenda']);
  });
});

/** Zenda counts 35,000: what is told of another town with another number is no mistake about Zenda. */
describe('a number that differs', () => {
  it.each([
    'Hofbau, a town of 8 mills located west of Zenda, has a population of 36,000.',
    'Hofbau is a close neighbour of Zenda and has a population of 36,000.',
    '“Hofbau is a close neighbour of Zenda and has a population of 36,000,” he said.',
    'The Hofbau is a close neighbour of Zenda and has a population of 36,000.',
    'Hofbau borders Zenda but also has a population of 36,000.',
    'Hofbau lies close to Zenda but has a population of 36,000.',
    'Hofbau split from Zenda in 1901 and has a population of 36,000.',
    'The population of Hofbau (a rich neighbour of Zenda) is 36,000.',
    'The population is 36,000 (not counting Zenda).',
  ])('goes with the name that the sentence is about: %s', async (text) => {
    expect(await check(text)).toEqual(['not-enough-info 36,000 by zenda: loose-link']);
  });

  it.each([
    'Zenda, a town of 8 mills located west of Hofbau, has a population of 36,000.',
    'The population of The Zenda is 36,000.',
    'Officials say Zenda is rich and has a population of 36,000.',
    'Rudolf said Zenda grew and has a population of 36,000.',
    'Zenda lies close to Hofbau but has a population of 36,000.',
  ])('is flagged where that is its own: %s', async (text) => {
    expect(await check(text)).toEqual(['refuted 36,000 by zenda: value-differs']);
  });
});

describe('of two numbers', () => {
  it('each keeps the words on its own side', async () => {
    expect(await check('The Hofbau fire killed 200 people and wounded 5,000.')).toEqual([
      'supported 200 by dead',
      'supported 5,000 by hurt',
    ]);
    expect(await check('The Hofbau fire killed 2,000 people and wounded 500.')).toEqual([
      'refuted 2,000 by dead: magnitude',
      'refuted 500 by hurt: magnitude',
    ]);
  });
});

describe('without the words of an attribute', () => {
  it('a value in a form of its own is held against the one series that it can be', async () => {
    expect(await check('Rudolf Rassendyll, 48, was crowned.')).toEqual(['refuted 48 by age: value-differs']);
  });

  it('it is not where it can be two', async () => {
    const other = factOf({ ...numberOf('other-age', 'Rudolf Rassendyll', 'age', '31', 'year'), qualifiers: { at: 'coronation' } });
    expect(inShort(await checkText('Rudolf Rassendyll, 48, was crowned.', [...facts, other]))).toEqual([
      'not-enough-info 48 by age: loose-link',
    ]);
  });
});

describe('some of the words of an attribute', () => {
  it('tell of a value only near its subject, or where it has many digits', async () => {
    expect(await check('Black Michael rules Zenda with a total of 7 crowns.')).toEqual(['supported 7 by reward']);
    expect(await check('Black Michael rules Zenda. Few say so. Most are silent. Nobody laughs. A total of 7 crowns is paid.')).toEqual([]);
  });
});
