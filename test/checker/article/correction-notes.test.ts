import { describe, expect, it } from 'vitest';
import { findCorrectionNotes } from '../../../checker/article/correction-notes.ts';

const lead = 'The harbour master said on Monday that forty ships had come in before the storm.';
const cut = (text: string) => findCorrectionNotes(text).map(({ start, end }) => text.slice(start, end));

describe('a note on a correction', () => {
  it.each([
    'An earlier version of this article misstated the number of ships as 50.',
    'Correction: An earlier version of this story said that 50 ships came. It was 40.',
    'CORRECTION: This article originally stated that 50 ships came.',
    'Correction, March 5: Because of an editing error, a previous version of this report gave 50 ships. It was 40.',
    'Editor’s note: A previous headline on this article said 50 ships came.',
    'This article was amended on 5 March 2021 because an earlier version said 50 ships came. It was 40.',
    'This story has been corrected to say 40 ships, not 50.',
    '(This March 4 story corrects the number of ships to 40 from 50)',
    'A front-page article on Thursday about the storm misstated the number of ships as 50. It was 40.',
    'A photo caption with this article incorrectly said 50 ships came.',
  ])('is left out whole: %s', (note) => {
    expect(cut(`${lead}\n\n${note}\n\n${lead}`)).toEqual([note]);
  });

  it('is only its sentence where the story stands on the same line', () => {
    const note = 'An earlier version of this article said 50 ships. ';
    expect(cut(`${lead} ${note}${lead}`)).toEqual([note]);
    expect(cut(`${note}${lead.repeat(20)}`)).toEqual([note]);
  });

  it('is only the brackets behind a headline', () => {
    expect(cut(`CORRECTED-Ferry late again (Corrects paragraph 2 to say 40, not 50)\n\n${lead}`)).toEqual([
      '(Corrects paragraph 2 to say 40, not 50)',
    ]);
  });

  it.each([
    'An earlier version of the bill would have let in 50 ships.',
    'The first edition of the report counted 50 ships.',
    'An earlier version of this bill let in 50 ships.',
    'He corrected the number of ships to 50.',
    'The article said 50 ships came, and the board updated its list of them.',
    'This report was read by 50 captains.',
    'The headline number of ships, 50, was changed twice.',
  ])('is not this sentence of a story: %s', (sentence) => expect(cut(`${lead}\n\n${sentence}`)).toEqual([]));
});
