import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../checker/article/html.ts';

const textOf = (html: string) => readHtml(html).text.text.replace(/\s+/g, ' ').trim();
const linesOf = (html: string) =>
  readHtml(html)
    .text.text.split(/\s*\n\s*/)
    .filter(Boolean);
const sliceOf = (html: string, phrase: string) => {
  const { text } = readHtml(html);
  const at = text.text.indexOf(phrase);
  expect(at, `${phrase} in ${text.text}`).toBeGreaterThanOrEqual(0);
  return html.slice(text.originalStart(at), text.originalEnd(at + phrase.length));
};
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('the text of a page', () => {
  it.each(['nav', 'footer', 'aside', 'script', 'style', 'noscript', 'template', 'button', 'svg', 'del'])('leaves out %s', (tag) => {
    expect(textOf(`<p>Before</p><${tag}>12 offers</${tag}><p>after</p>`)).toBe('Before after');
  });

  it('leaves out what is nested in something left out, to its very end', () => {
    expect(textOf('<nav><ul><li>1<aside>2</aside>3</li></ul>4</nav><p>Story</p>')).toBe('Story');
    expect(textOf('<aside>1<aside>2</aside>3</aside><p>Story</p>')).toBe('Story');
  });

  it('finds the story again behind an element that was never closed', () => {
    expect(textOf('<div><nav><a>Offers: 12</div><div><p>The ferry <b>sank.</div>')).toBe('The ferry sank.');
    expect(textOf('<ul><li>One<li>Two</ul><p>Three<p>Four')).toBe('One Two Three Four');
  });

  it.each(['<p>Story</p><div cl', '<p>Story</p><a', '<p>Story</p></', '<p>Story</p><'])(
    'stands although the page breaks off: %s',
    (html) => {
      expect(textOf(html)).toContain('Story');
    },
  );

  it('is not lost in a form around the whole page', () => {
    expect(textOf('<form><p>The ferry sank.</p><fieldset>Search <input value="7"></fieldset></form>')).toBe('The ferry sank.');
  });

  it('is that of the article where the page marks one', () => {
    expect(textOf('<header>12 March</header><article><h1>Late</h1><p>It sank.</p></article><p>Offers</p>')).toBe('Late It sank.');
  });

  it('gives blocks and line breaks a line of their own, and words within a line none', () => {
    expect(linesOf('<h1>Late</h1><p>Built 1998<br>Sold <i>20</i><i>04</i><br/>Sunk</p><td>5</td><td>6</td>')).toEqual([
      'Late',
      'Built 1998',
      'Sold 2004',
      'Sunk',
      '5',
      '6',
    ]);
  });

  it('takes the line ends of the source for spaces', () => {
    expect(readHtml('<p>some 40\n     ships\r\n came</p>').text.text.trim()).toBe('some 40 ships came');
  });

  it('decodes references where they stand, so that every other character keeps its place', () => {
    const html = '<p>Fish &amp; chips &mdash; 1.5&nbsp;million &#8220;bags&#8221;, 6&frac12; tons, 40 ships</p>';
    expect(readHtml(html).text.text.trim()).toBe('Fish & chips — 1.5\u00a0million “bags”, 6½ tons, 40 ships');
    expect(sliceOf(html, '40 ships')).toBe('40 ships');
    expect(sliceOf(html, '1.5\u00a0million')).toBe('1.5&nbsp;million');
    expect(sliceOf(html, '“bags”')).toBe('&#8220;bags&#8221;');
  });

  it('keeps the place of a phrase across tags', () => {
    expect(sliceOf('<p>Some <b>40</b> ships</p>', '40 ships')).toBe('40</b> ships');
  });

  it('does not run a note or a power into the number before it', () => {
    expect(textOf('<p>1,550<sup>1</sup> warheads on 12 km<sup>2</sup>, Oct. 22<sup>nd</sup></p>')).toBe(
      '1,550¹ warheads on 12 km², Oct. 22nd',
    );
  });

  it('reads a megabyte of blanks before the test runs out of time', () => {
    expect(textOf(`<p>a${' '.repeat(1_000_000)}b</p>`)).toBe('a b');
  });
});

describe('the story of a whole page', () => {
  const page = (name: string) => readFileSync(new URL(`../../golden/pages/${name}`, import.meta.url), 'utf8');
  const story = ['raised its tolls by 12 percent', 'allows 1,500 deployed warheads', '14 tugs & barges'];
  it.each(['courier.html', 'cards.html'])('%s: every paragraph of it, and nothing of what stands around', (name) => {
    const text = textOf(page(name));
    for (const part of story) expect(text).toContain(part);
    expect(text.match(/\d+(?:,\d+)?/g)).toEqual(['12', '1,500', '14']);
    expect(sliceOf(page(name), '1,500')).toBe('1,500');
  });

  it.each([
    ['a list of links', '<ul><li><a>Ferries 66</a><li><a>Piers 55</a><li><a>Tugs 77</a></ul>'],
    ['what its class names', '<div class="m-related_box"><p>66 ferries</p></div>'],
    ['what its role names', '<div role="complementary">66 ferries</div>'],
    ['what is hidden', '<p hidden>66 ferries</p><p aria-hidden="true">66</p>'],
    ['a caption', '<figure><figcaption>66 ferries</figcaption></figure>'],
  ])('leaves out %s', (_, furniture) => {
    const long = 'The harbour board raised its tolls on Thursday, saying that dredging had cost more than it had expected. '.repeat(3);
    expect(textOf(`<p>${long}</p>${furniture}<p>So be it.</p>`)).toBe(`${long}So be it.`);
  });

  it('keeps what has most of the page, whatever it is called, and a list of which few items are links', () => {
    expect(textOf('<div class="social sidebar"><p>The whole of the story stands here.</p></div><p>End.</p>')).toContain(
      'whole of the story',
    );
    expect(textOf('<p>They came:</p><ul><li><a>Lynn</a> with 40 ships<li><a>Marl</a> with 30<li><a>Strand</a> with 20</ul>')).toContain(
      '40 ships',
    );
  });

  it('keeps every article of a page where none is the largest by far', () => {
    expect(textOf('<article><p>First update, at ten.</p></article><article><p>Second update, at noon.</p></article>')).toBe(
      'First update, at ten. Second update, at noon.',
    );
  });
});

describe('a story that does not stand where most do', () => {
  const long = 'The harbour board raised its tolls on Thursday, saying that dredging had cost more than it had expected. '.repeat(3).trim();

  it('is kept beside cards of other stories, which are articles too', () => {
    const cards = '<article><h3><a href="/a">Ferries, 66 of them</a></h3></article><article><h3>Short notice</h3></article>';
    expect(textOf(`<main><h1>Tolls rise</h1><div><p>${long}</p></div></main>${cards}`)).toBe(`Tolls rise ${long}`);
  });

  it('is not taken for a card where an article has no more than its headline', () => {
    expect(textOf(`<article><h1>Tolls rise</h1></article><div><p>${long}</p></div>`)).toBe(`Tolls rise ${long}`);
    expect(textOf(`<p>${long}</p><article><h3>In Lynn</h3><p>It rained.</p></article>`)).toContain('It rained.');
  });

  it('has its headline and standfirst though they stand above it, and nothing else from there', () => {
    const above = '<h1>The Courier</h1><p>Fair, 66 degrees</p><h1>Tolls rise</h1><p class="c-standfirst">By 12 percent</p><p>55 shares</p>';
    for (const tag of ['article', 'div itemprop="articleBody"'])
      expect(textOf(`${above}<${tag}><p>${long}</p></${tag.split(' ')[0]}>`)).toBe(`Tolls rise By 12 percent ${long}`);
    expect(textOf(`<h1>The Courier</h1><article><h1>Tolls rise</h1><p>${long}</p></article>`)).toBe(`Tolls rise ${long}`);
  });

  it('is kept whole where a part of it is paid for, or a table or layout has a name of furniture', () => {
    const paid = '<div class="paywall"><p>The tolls had been 40 crowns.</p></div>';
    expect(textOf(`<article><p>${long}</p>${paid}</article>`)).toContain('40 crowns');
    for (const part of ['<div class="has-sidebar"><p>40</p></div>', '<table><tr><td class="share">40</td></tr></table>'])
      expect(textOf(`<p>${long}</p>${part}`)).toBe(`${long} 40`);
    expect(textOf(`<p>${long}</p><div class="relatedArticles">66</div><div class="jp-relatedposts">55</div>`)).toBe(long);
  });

  it('is kept whatever its article is filed under, however much is said about it', () => {
    const comments = `<div id="comments">${`<p>${long}</p>`.repeat(4)}</div>`;
    expect(textOf(`<article class="post social"><p>${long}</p></article>${comments}`)).toBe(long);
  });
});

describe('what a page says of itself', () => {
  it('is its title, the one for sharing before the one with the name of the paper', () => {
    expect(readHtml('<head><title>Late &amp;\n lost | Courier</title></head><p>x').title).toBe('Late & lost | Courier');
    expect(readHtml('<title>Late | Courier</title><meta property="og:title" content="Late &amp; lost"><p>x').title).toBe('Late & lost');
    expect(readHtml(`<title>Late | Courier</title>${jsonLd({ '@type': 'NewsArticle', headline: 'Late &amp; lost' })}<p>x`).title).toBe(
      'Late & lost',
    );
    expect(readHtml('<p>x</p>').title).toBeNull();
  });

  it.each([
    ['<meta property="article:published_time" content="2021-03-04T23:30:00-05:00">', '2021-03-04'],
    ['<meta name="DC.date" content="2021-03-04">', '2021-03-04'],
    ['<meta name="parsely-pub-date" content="2021-03-04T10:00:00Z">', '2021-03-04'],
    ['<meta name="date" content="Thu, 4 March 2021 10:00:00 GMT">', '2021-03-04'],
    ['<time class="entry-date published" datetime="2021-03-04T10:00:00Z">two days ago</time>', '2021-03-04'],
    ['<span itemprop="datePublished" content="2021-03-04">Thursday</span>', '2021-03-04'],
    ['<time datetime="2021-03-04">the day it sank</time>', null],
    ['<time class="updated" datetime="2021-03-04">Thursday</time>', null],
    ['<meta itemprop="datePublished" content="2021-03-04">', '2021-03-04'],
  ])('is its day of publication in %s', (meta, day) => {
    expect(readHtml(`<head>${meta}</head><p>x`).published).toEqual(day && { day, from: 'meta' });
  });

  it.each([
    ['an article', { '@type': 'NewsArticle', datePublished: '2021-03-04T10:00:00Z' }],
    ['a list', [{ '@type': 'Organization' }, { '@type': 'NewsArticle', datePublished: '2021-03-04' }]],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'WebSite', datePublished: '2009-01-01' },
          { '@type': 'Article', datePublished: '2021-03-04' },
        ],
      },
    ],
    ['a text with tags in it', { headline: 'a <b>bold</b> & small', '@type': 'NewsArticle', datePublished: '2021-03-04' }],
  ])('is the day that JSON-LD has for %s, before any meta tag', (_, data) => {
    const html = `<meta name="date" content="2020-01-01">${jsonLd(data)}<p>x`;
    expect(readHtml(html).published).toEqual({ day: '2021-03-04', from: 'json-ld' });
  });

  it.each([
    ['JSON that is none', jsonLd('{ datePublished: 2021-03-04 }')],
    ['a day that is none', jsonLd({ datePublished: '2021-02-30' })],
    ['null', jsonLd('null')],
    ['a modification', '<meta property="article:modified_time" content="2021-03-04">'],
  ])('is no day of publication in %s', (_, head) => {
    expect(readHtml(`${head}<p>Story</p>`).published).toBeNull();
  });

  it('is never read from a script that is no JSON-LD, nor shown as text', () => {
    const html = '<script>{"datePublished":"2021-03-04"}</script><p>Story</p>';
    expect([readHtml(html).published, textOf(html)]).toEqual([null, 'Story']);
  });
});
