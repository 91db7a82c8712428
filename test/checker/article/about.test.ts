import { describe, expect, it } from 'vitest';
import { mergeAbout, readAbout } from '../../../checker/article/about.ts';
import { readHtml } from '../../../checker/article/html.ts';

const lead = 'The ferry was late, and the harbour master, who had seen forty ships, said that he was not surprised.';

describe('who wrote a story', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE and John Q. Roe', 'JANE DOE and John Q. Roe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe, Courier Staff Writer', 'Jane Doe'],
    ['By Jane Doe | March 4, 2021', 'Jane Doe'],
  ])('is told by “%s”', (line, byline) => expect(readAbout(`Ferry late\n${line}\n\n${lead}`).byline).toBe(byline));

  it.each(['By Monday the ferry was late', 'By March 4 it sank', 'By the Sea', 'Stand by Me', 'By Jane Doe said nothing.'])(
    'is not told by “%s”',
    (line) => expect(readAbout(`Ferry late\n${line}\n\n${lead}`).byline).toBeNull(),
  );
});

describe('the agency of a story', () => {
  it.each([
    ['BERGEN (AP) — The ferry', 'AP'],
    ['BERGEN, Norway (Reuters) - The ferry', 'Reuters'],
    ['New York (Courier News) -- The ferry', 'Courier News'],
  ])('is told by “%s”', (dateline, source) => expect(readAbout(`Ferry late\n\n${dateline} was late.`).source).toBe(source));

  it.each(['The Nordic Line (NL) said — as always — that', 'Captain Olsen (40) — the', 'Ships (see below) - late'])(
    'is not told by “%s”',
    (line) => expect(readAbout(`Ferry late\n\n${line} it was late.`).source).toBeNull(),
  );
});

describe('what is known of an article', () => {
  it('is what a page says in its head', () => {
    const meta = Object.entries({
      author: 'Jane Doe &amp; Co',
      'og:site_name': 'Courier',
      'article:section': 'Harbours',
      'og:locale': 'en_GB',
    });
    const { about } = readHtml(`${meta.map(([name, content]) => `<meta property="${name}" content="${content}">`).join('')}<p>${lead}`);
    expect(about).toEqual({ byline: 'Jane Doe & Co', source: 'Courier', section: 'Harbours', language: 'en-GB' });
    expect(readHtml('<meta name="author" content="https://example.org/jane"><p>x').about).toEqual({});
  });

  it.each([
    [
      { author: { '@type': 'Person', name: 'Jane Doe' }, articleSection: 'Harbours' },
      { byline: 'Jane Doe', section: 'Harbours' },
    ],
    [
      { author: ['Jane Doe', { name: 'John Roe' }], inLanguage: 'en-GB' },
      { byline: 'Jane Doe, John Roe', language: 'en-GB' },
    ],
    [
      { author: 'https://example.org/jane', inLanguage: 'English', publisher: { name: 'Courier' } },
      { byline: 'A', source: 'Courier' },
    ],
    [{ author: { '@id': '#jane' }, articleSection: null }, { byline: 'A' }],
  ])('is what JSON-LD has for its article, before any meta tag (%#)', (article, about) => {
    const script = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', author: 'B' },
        { '@type': 'NewsArticle', ...article },
      ],
    });
    const page = `<meta name="author" content="A"><script type="application/ld+json">${script}</script><p>x`;
    expect(readHtml(page).about).toEqual(about);
  });

  it('is taken from the first that knows it', () => {
    expect(mergeAbout({ byline: '' }, undefined, { byline: ' Jane Doe ', source: null }, { byline: 'John Roe', source: 'AP' })).toEqual({
      byline: 'Jane Doe',
      source: 'AP',
      section: null,
      language: null,
    });
  });
});
