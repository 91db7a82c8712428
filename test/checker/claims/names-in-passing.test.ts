import { describe, expect, it } from 'vitest';
import { against, checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const population = (subject: string, value: string, subjectAliases: string[] = []) =>
  factOf({ id: subject.toLowerCase(), subject, subjectAliases, attribute: 'population', attributeAliases: [], value, unit: 'person' });
const facts = [population('Zenda', '35000'), population('Strelsau', '90000'), population('Ruritania', '700000', ['Ruritanian kingdom'])];
const { flagged } = against(facts);

describe('a place that sets the frame of a superlative', () => {
  it.each([
    'The fourth largest town in Ruritania has a population of 360,000.',
    'The most populous town of the Ruritanian kingdom has a population of 360,000.',
    "Ruritania's second largest town has a population of 360,000.",
    'The town ranks 3rd in Ruritania and has a population of 360,000.',
  ])('is not what a number is of: %s', async (text) => {
    const { findings } = await checkText(text, facts);
    expect(findings.map(({ verdict, explanation }) => [verdict, explanation.split('; ').at(-1)])).toEqual([
      ['not-enough-info', 'it may be about one of many.'],
    ]);
  });

  it.each([
    'Zenda is the ninth largest town in Ruritania but has a population of 36,000.',
    "Zenda is one of Ruritania's smallest towns yet has a population of 36,000.",
    "Zenda is one of Hofbau's smallest neighbours yet has a population of 36,000.",
    "Zenda is Hofbau's second oldest neighbour yet has a population of 36,000.",
    'Zenda, which is ranked 9th in Ruritania, has a population of 36,000.',
  ])('leaves the number to the name that the sentence is about: %s', async (text) => {
    expect(await flagged(text)).toEqual(['36,000 by zenda']);
  });

  it('is farther off than the name that the sentence is about, however far that is', async () => {
    const text = 'Zenda, with an area of 2.7 million acres, is the ninth largest town in Ruritania but has a population of only 35,000.';
    expect(inShort(await checkText(text, facts))).toEqual(['supported 35,000 by zenda']);
  });

  it('is meant where the superlative belongs to the attribute', async () => {
    const peak = factOf({ id: 'peak', subject: 'Ruritania', subjectAliases: [], attribute: 'highest mountain', value: '2000', unit: 'm' });
    expect(inShort(await checkText('The highest mountain in Ruritania is 2,400 m high.', [peak]))).toEqual([
      'refuted 2,400 m by peak: value-differs',
    ]);
  });
});

describe('a name in passing', () => {
  it.each([
    'Zenda, a Bohemian landlocked town, has a population of 36,000.',
    'Zenda, a town bordered by Hofbau, Lynn, and Tarlenheim, has a population of 36,000.',
    'Zenda is two miles long (larger than Tarlenheim was) and has a population of 36,000.',
    'The population of Zenda, including the Mills and Tarlenheim, was estimated at 36,000.',
    'However as Zenda has a population of 36,000 (the 6th largest in Ruritania), it pays.',
  ])('owns no number: %s', async (text) => {
    expect(await flagged(text)).toEqual(['36,000 by zenda']);
  });

  it.each([
    'Zenda and, Hofbau said, Tarlenheim, with a population of 36,000, are towns.',
    "Zenda saw Hofbau's population of 36,000 leave.",
    "Hofbau's population of 36,000 is below that of Zenda.",
    'As Zenda, Hofbau has a population of 36,000.',
  ])('may own one in other places: %s', async (text) => {
    expect(await flagged(text)).toEqual([]);
  });
});

describe('"before" and "previously"', () => {
  it('are of no other time where they tell of a name or of something else done', async () => {
    expect(await flagged('Zenda, previously known as Northern Lynn, has a population of 36,000.')).toEqual(['36,000 by zenda']);
    expect(await flagged('The report, published days before the vote, says the population of Zenda is 36,000.')).toEqual([
      '36,000 by zenda',
    ]);
  });

  it('are of another time else', async () => {
    expect(await flagged('Zenda previously had a population of 36,000.')).toEqual([]);
    expect(await flagged('Zenda, before it burned down, had a population of 36,000.')).toEqual([]);
  });
});

it('an aside may hold a name with "and" in it', async () => {
  expect(await flagged('The population of Zenda, according to the official 2011 Population and Housing Census, is 36,000.')).toEqual([
    '36,000 by zenda',
  ]);
  expect(await flagged('The population of Zenda, according to what the old and tired clerks of the town said there, is 36,000.')).toEqual(
    [],
  );
});
