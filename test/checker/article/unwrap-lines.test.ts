import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../checker/article/unwrap-lines.ts';

const unwrapped = (text: string) => unwrapLines(text).text;
const lines = [
  'The harbour master said on Monday that the Nordic Line had',
  'sold forty of its oldest ferries to Oslo for some 12 million',
  'dollars, and that Captain Olsen had wept when they left the',
  'pier. The band of the harbour played.',
];

describe('a paragraph wrapped at a width', () => {
  it('is one line again', () => {
    expect(unwrapped(lines.join('\n'))).toBe(lines.join(' '));
    expect(unwrapped(`Ferries sold\n\n${lines.join('\n')}\n\n${lines.join('\n')}\n`)).toBe(
      `Ferries sold\n\n${lines.join(' ')}\n\n${lines.join(' ')}\n`,
    );
  });

  it('keeps the end of a line that ends in a hyphen, and of one that had room for more', () => {
    const [first = '', ...others] = lines;
    expect(unwrapped([`${first.slice(0, -3)}sea-`, ...others].join('\n'))).toMatch(/sea-\nsold/);
    expect(unwrapped(['Ferries sold to Oslo', ...lines].join('\n'))).toMatch(/^Ferries sold to Oslo\nThe harbour/);
  });

  it.each([
    ['a list', lines.map((line) => `- ${line}`).join('\n')],
    ['a table', lines.map((line, i) => `${line}   ${i}40`).join('\n')],
    ['a byline and what stands below it', `By Jane Doe, the harbour reporter of the Courier\nPublished 2 hours ago\n12 Shares`],
    ['short lines', 'Bergen 40 ships\nOslo 12 ships\nLund 3 ships\nMalmo 4 ships'],
    ['paragraphs of a line each', [1, 2, 3, 4].map(() => lines.join(' ')).join('\n')],
    ['two lines', lines.slice(0, 2).join('\n')],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => expect(unwrapped(text)).toBe(text));

  it('keeps its length and the place of every character', () => {
    const parts = fc.constantFrom(...lines, '', '- a list', 'short', 'a\tb', 'ends in-');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (written) => {
        const text = written.join('\n');
        const clean = unwrapLines(text);
        expect(clean.text.replace(/ /g, '\n')).toBe(text.replace(/ /g, '\n'));
        for (let at = 0; at < text.length; at += 7) expect([clean.originalStart(at), clean.originalEnd(at + 1)]).toEqual([at, at + 1]);
      }),
    );
  });

  it.each(['A'.repeat(5_000_000), 'A\n'.repeat(2_000_000), '\n'.repeat(5_000_000), ' '.repeat(5_000_000)])(
    'is looked for in hostile texts before the test runs out of time (%#)',
    (text) => expect(unwrapped(text)).toBe(text),
  );
});
