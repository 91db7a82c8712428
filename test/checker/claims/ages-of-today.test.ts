import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { numberOf } from '../facts-of.ts';

const { checked } = against(
  [
    { ...numberOf('orin', 'Amir Orin', 'age', '27', 'year'), subjectAliases: ['Orin'], validFrom: '1997-05-31', validTo: '1998-05-30' },
    { ...numberOf('finch', 'Orla Finch', 'age', '59', 'year'), validFrom: '1998-02', validTo: '1998-02' },
  ],
  '1998-02-27',
);

describe('an age beside a name', () => {
  it.each([
    ['Orin, 27, is serving a sentence for the November 1995 attack.', '27 by orin'],
    ['In a drama that may end the week of March 6, Orla Finch, 59, a baker, has stayed away.', '59 by finch'],
    ['State records show Orla Finch, 59, was found guilty twice.', '59 by finch'],
    ['“They came in November 1995,” said Orla Finch, 59.', '59 by finch'],
  ])('is one of today, whatever else the sentence tells the time of: %s', async (text, found) => {
    expect(await checked(text)).toContain(`supported ${found}`);
    expect(await checked(text.replace(/27|59/, '43'))).toContain(`refuted ${found.replace(/27|59/, '43')}: value-differs`);
  });

  it('agrees with that of today beside any date', async () => {
    expect(await checked('Orin, 27 years old, will leave on March 20, 1999.')).toEqual(['supported 27 years by orin']);
    expect(await checked('In 1996 the police arrested Orin, 27, and two others.')).toEqual(['not-enough-info 27 by orin: time-differs']);
    expect(await checked('Orin, 27, won the race in 1996.')).toEqual(['not-enough-info 27 by orin: time-differs']);
    expect(await checked('Orin won in 1996 at the age of 27.')).toEqual(['not-enough-info 27 by orin: loose-link']);
  });

  it('may be told by what it is not', async () => {
    expect(await checked('Orin, not yet 30, is serving a sentence.')).toEqual(['supported 30 by orin']);
    expect(await checked('Orin, not yet 25, is serving a sentence.')).toEqual(['refuted 25 by orin: comparator']);
    expect(await checked('Orin, not yet 25, is serving a sentence for the November 1995 attack.')).toContain(
      'refuted 25 by orin: comparator',
    );
    expect(await checked('Orla Finch, over 50, stayed away.')).toEqual(['supported 50 by finch']);
    expect(await checked('Orla Finch, over 60, is away.')).toEqual(['refuted 60 by finch: comparator']);
  });

  it.each([
    'Orin, 24, won the race in November 1995.',
    'Orin, 24, who won in November 1995, is here.',
    'Orin, then 24, won in November 1995.',
    'On Jan. 3, 1995, Orin, 24, and his wife left Lynn.',
    'A jury in 1995 convicted Amir Orin, 24, of theft.',
    'Killed in the 1995 crash were Amir Orin, 24, of Lynn, and two others.',
    'Amir Orin, 24, in 1995 left Marl for good.',
    'Five years ago Amir Orin, 22, and his wife left Marl.',
    'In January 2010, Amir Orin, 40, will be released.',
    'Amir Orin, not yet 20, was already known.',
    'Amir Orin, not yet 20, was shot in the arm and lived.',
    'Amir Orin, 19, is seen in a 1990 photograph with his brother.',
    'In 1990, “I am lost,” said Amir Orin, 19.',
    'On March 3, 1992, Amir Orin, 21, is arrested in Lynn.',
    'The book may tell how Amir Orin, 17, won the race.',
    'Amir Orin spoke. He was not yet 20 when he came to Lynn.',
    'It was not Amir Orin, 43, but his cousin who is held.',
  ])('is not, where what was done at it is told: %s', async (text) => {
    expect((await checked(text)).filter((line) => line.startsWith('refuted'))).toEqual([]);
  });
});

describe('an age at death', () => {
  const facts = [
    {
      ...numberOf('roth', 'Ida Roth', 'age at death', '52', 'year'),
      attributeAliases: ['age'],
      subjectAliases: ['Roth'],
      validFrom: '1997-10-23',
      validTo: '1997-10-23',
    },
  ];
  const { flagged } = against(facts, '1998-02-27');

  it.each(['Roth, not yet 40, was shot in her kitchen.', 'They spoke of the killing of Roth, not yet 40, a baker who lived in Lynn.'])(
    'stays what it was: %s',
    async (text) => expect(await flagged(text)).toHaveLength(1),
  );

  it.each([
    'Roth, aged 29, saw the killing of two colleagues and wrote a book on it.',
    'Roth, not yet 40, opened her bakery.',
    'Roth, over 50, was shot in her kitchen.',
    'Roth, not yet 40, a baker, was known.',
  ])('is not that of another day: %s', async (text) => expect(await flagged(text)).toEqual([]));
});

describe('an age that the sheet gives no time for', () => {
  const undated = against([{ ...numberOf('roth', 'Ida Roth', 'age', '66', 'year') }], '1998-02-27');

  it('is of then, where the sentence tells the past', async () => {
    expect(await undated.flagged('Ida Roth, 34, won.')).toEqual(['34 by roth']);
    expect(await undated.flagged('Ida Roth, 34, won on Thursday.')).toEqual(['34 by roth']);
    expect(await undated.flagged('Ida Roth, 34, won the race in 1966.')).toEqual([]);
    expect(await undated.flagged('Ida Roth, 34, said the vote of 1994 was stolen.')).toEqual(['34 by roth']);
    expect(await undated.flagged('Ida Roth, 34, is serving a sentence for the attack of 1983.')).toEqual(['34 by roth']);
  });
});
