import { describe, expect, it } from 'vitest';
import type { Prose } from '../../../checker/article/article.ts';
import { readMarkdown } from '../../../checker/article/markdown.ts';

const sliceOf = ({ text }: Prose, original: string, phrase: string) => {
  const at = text.text.indexOf(phrase);
  expect(at, `${phrase} in ${text.text}`).toBeGreaterThanOrEqual(0);
  return original.slice(text.originalStart(at), text.originalEnd(at + phrase.length));
};

describe('Markdown', () => {
  it('is read without its markup, links and emphasis as the words they stand on', () => {
    const text = 'The **old** ferry, *built* in [1998](https://example.org/1998 "1997"), sank.\n';
    expect(readMarkdown(text).text.text.trim()).toBe('The old ferry, built in 1998, sank.');
  });

  it('gives every list item and heading a line of its own', () => {
    const { text } = readMarkdown('## Harbours\n\n- 3 piers\n- 4 cranes\n\n1. Oslo\n2. Bergen\n');
    expect(text.text.split(/\n+/).filter(Boolean)).toEqual(['Harbours', '3 piers', '4 cranes', 'Oslo', 'Bergen']);
  });

  it('leaves out code, images, comments and definitions', () => {
    const text = 'Before.\n\n```\nx = 41\n```\n\n    y = 42\n\n![43 ships](s.png) <!-- 44 --> `45` after.\n\n[46]: https://example.org\n';
    expect(readMarkdown(text).text.text.replace(/\s+/g, ' ').trim()).toBe('Before. after.');
  });

  it.each([
    ['plain words', 'Some 40 ships came.', '40 ships', '40 ships'],
    ['a reference', 'Fish &amp; chips cost 9 pounds &frac12; each.', '9 pounds', '9 pounds'],
    ['the reference itself', 'Fish &amp; chips', '& chips', '&amp; chips'],
    ['an escape', 'About \\*40 ships\\* came, 50 left.', '50 left', '50 left'],
    ['a wrapped quotation', '> Some 40\n> ships came and 50\n> left.', 'came and 50', 'came and 50'],
    ['a wrapped list item', '- Some 40\n  ships came and 50 left', 'and 50 left', 'and 50 left'],
    ['Windows line ends', 'Late\r\n\r\nSome 40\r\nships came and 50 left', 'and 50 left', 'and 50 left'],
    ['a byte order mark', '\ufeffSome 40 ships came.', '40 ships', '40 ships'],
    ['front matter', '---\ntitle: Late\n---\nSome **40** ships came.', '40 ships', '40** ships'],
    ['a tab', 'Some\t40 ships\tcame and 50 left', '50 left', '50 left'],
  ])('keeps the place of every character behind %s', (_, original, phrase, slice) => {
    expect(sliceOf(readMarkdown(original), original, phrase)).toBe(slice);
  });

  it('breaks a line where a break is written', () => {
    expect(readMarkdown('Built 1998  \nSold 2004<br>Sunk 2010').text.text.trim()).toBe('Built 1998\nSold 2004\nSunk 2010');
  });

  it('takes its title from the front matter, or else from the first heading', () => {
    expect(readMarkdown('---\ntitle: Sunk\n---\n# Late').title).toBe('Sunk');
    expect(readMarkdown('## Early\n\n# Late &amp; **sunk**\n\n# Last').title).toBe('Late & sunk');
    expect(readMarkdown('No heading').title).toBeNull();
  });

  it('takes its day of publication from the front matter', () => {
    expect(readMarkdown('---\npublished: 2021-03-04\n---\nText').published).toEqual({ day: '2021-03-04', from: 'front-matter' });
    expect(readMarkdown('---\npublished: 2021-13-04\n---\nText').published).toBeNull();
  });
});
