import { describe, expect, it } from 'vitest';
import { findSections } from '../../../checker/article/sections.ts';

const ferries = [
  'Ferries To Bergen Late Again After Storm',
  'The harbour of Bergen was closed on Monday, and Captain Olsen kept forty ships of the Nordic Line outside it.',
  'Captain Olsen told the Bergen Courier that no ship of the Nordic Line had been in any danger at all.',
  'The Nordic Line said that every passenger had been given soup and a blanket before midnight came.',
];
const bakers = [
  'Lima Bakers Win Prize For Bread',
  'The bakers of the Peruvian capital, led by Rosa Quispe and her son Diego, won the Golden Loaf in Lyon on Monday.',
  'Rosa Quispe said that she would open a second bakery with the money before the year was over.',
];
const textOf = (...paragraphs: string[]) => paragraphs.join('\n\n');
const shape = (text: string) => findSections(text).map(({ kind, start, end }) => [kind, text.slice(start, end).trim().split('\n')[0]]);

describe('the sections of a text', () => {
  it('are one where it is one story', () => {
    const text = textOf(...ferries);
    expect(findSections(text)).toEqual([{ kind: 'body', start: 0, end: text.length, published: null }]);
  });

  it('give a second story that was glued to the end a section of its own, without a date', () => {
    const text = textOf(...ferries, ...bakers);
    expect(shape(text)).toEqual([
      ['body', ferries[0]],
      ['story', bakers[0]],
    ]);
    expect(findSections(text)[1]?.published).toBeNull();
  });

  it('start a story behind a last line of a few words, where the next has a dateline', () => {
    const [title = '', first = '', second = ''] = bakers;
    expect(shape(textOf(...ferries, 'Talks go on.', title, `LIMA, March 4 (AP) — ${first}`, second))).toHaveLength(2);
    expect(shape(textOf(...ferries, 'Talks go on.', title, first, second))).toHaveLength(1);
  });

  it('stay one behind a crosshead, which goes on about the same names', () => {
    const more = 'It was not the first time that Captain Olsen waited off Bergen, the Nordic Line told the Bergen Courier.';
    expect(shape(textOf(...ferries, 'How Captain Olsen Waited Off Bergen', more, more))).toHaveLength(1);
  });

  it('do not start at a sentence, a short line or the last line', () => {
    const [, first = '', second = ''] = bakers;
    expect(shape(textOf(...ferries, 'The Bakers Of Lima Won A Prize.', first, second))).toHaveLength(1);
    expect(shape(textOf(...ferries, 'Lima Bakers', first, second))).toHaveLength(1);
    expect(shape(textOf(...ferries, bakers[0] as string))).toHaveLength(1);
  });

  it('leave furniture out of the story around it', () => {
    const [title = '', first = '', second = ''] = ferries;
    expect(shape(textOf(title, 'Share this article', first, 'Image 2 of 5', second)).map(([kind]) => kind)).toEqual([
      'body',
      'boilerplate',
      'body',
      'boilerplate',
      'body',
    ]);
  });

  it('cover the whole text, in its order, without overlaps', () => {
    const text = textOf(...ferries, 'Share', ...bakers, 'Leave a Reply', 'Name');
    let at = 0;
    for (const { start, end } of findSections(text)) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it('are one in five megabytes of crossheads, found before the test runs out of time', () => {
    const part = textOf('Captain Olsen Waits Off Bergen Again', ...ferries.slice(1));
    const text = `${part}\n\n`.repeat(Math.ceil((5 * 1024 * 1024) / part.length));
    expect(findSections(text)).toHaveLength(1);
  });
});
