import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBrokenWords } from '../../../checker/article/broken-words.ts';

const joined = (text: string) => joinBrokenWords(text).text;

describe('a word broken at the end of a line', () => {
  it.each([
    [
      'that the text has elsewhere',
      'All ferries left.\nThe har-\nbour was shut, the harbour.',
      'All ferries left.\nThe harbour was shut, the harbour.',
    ],
    ['that the text has in the singular', 'One trawler. Forty traw-\nlers came', 'One trawler. Forty trawlers came'],
    ['that writes a number', 'worth 40 mil-\nlion dollars', 'worth 40 million dollars'],
    ['that is a month', 'on Oc-\n  tober 4, 2021', 'on October 4, 2021'],
    ['that is a unit', 'some 40 kilo-\nmetres, not more', 'some 40 kilometres, not more'],
    ['that others in the text are broken like', 'worth 40 mil-\nlion in sal-\nvaged goods', 'worth 40 million in salvaged goods'],
    ['at the end of a text', 'worth 40 mil-\nlion', 'worth 40 million'],
  ])('is joined: one %s', (_, text, expected) => expect(joined(text)).toBe(expected));

  it.each([
    [
      'that the text has so elsewhere',
      'The harbour-side inn, mil-\nlion, a harbour-\nside fire',
      'The harbour-side inn, million, a harbour-side fire',
    ],
    ['whose first part takes one', 'a 40 mil-\nlion long-\nterm loan', 'a 40 million long-term loan'],
    ['that writes a number', 'forty mil-\nlion and twenty-\nfive', 'forty million and twenty-five'],
    ['of a name', 'the mil-\nlion Norway-\nSweden pact', 'the million Norway-Sweden pact'],
    ['in a text that breaks no other word', 'a harbour-\nside fire', 'a harbour-side fire'],
  ])('keeps its hyphen: one %s', (_, text, expected) => expect(joined(text)).toBe(expected));

  it.each([
    'a list:\n- one\n- two',
    'It was late -\nas always',
    'from 2010-\n2013',
    'the har-\n\nbour',
    'a long-term loan\nof 40',
    'late–\nas always',
    '',
  ])('is none: %j', (text) => expect(joined(text)).toBe(text));

  const parts = fc.constantFrom('mil', 'lion', 'long', '-', '-\n', '\n', ' ', 'term', 'A', '4', ', ', '  ', 'million');
  const texts = fc.array(parts, { maxLength: 20 }).map((written) => written.join(''));

  it('loses no character but its hyphen and the end of its line, and every other one keeps its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = joinBrokenWords(text);
        let at = 0;
        let lost = '';
        for (let i = 0; i < clean.text.length; i += 1) {
          const [start, end] = [clean.originalStart(i), clean.originalEnd(i + 1)];
          expect(text.slice(start, end)).toBe(clean.text[i]);
          lost += text.slice(at, start);
          at = end;
        }
        expect(lost + text.slice(at)).toMatch(/^(?:-?\n *)*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is joined once: what was joined stays as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = joined(text);
        if (!/-\n/.test(once)) expect(joined(once)).toBe(once);
      }),
    );
  });
});
