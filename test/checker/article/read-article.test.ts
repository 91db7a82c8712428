import { describe, expect, it } from 'vitest';
import type { Article } from '../../../checker/article/article.ts';
import { limits } from '../../../checker/article/limits.ts';
import { readArticle } from '../../../checker/article/read-article.ts';
import { checkArticle } from '../../../checker/check-article.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../../checker/in-memory.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const upload = (bytes: Uint8Array, more: { contentType?: string; published?: string; title?: string } = {}) => ({
  bytes,
  contentType: null,
  published: null,
  title: null,
  ...more,
});
const read = async (text: string, id = 'late.txt', more = {}): Promise<Article> => {
  const article = await readArticle(id, upload(utf8(text), more));
  if ('unreadable' in article) throw new Error(article.unreadable);
  return article;
};
const lead = 'The ferry was late, and the harbour master, who had seen forty ships, said that he was not surprised.';

const noise = Uint8Array.from({ length: 3000 }, (_, i) => ((i * 7919 + ((i * i) % 251)) % 255) + 1);

describe('an upload that cannot be read says why, on one line', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty file; upload the story itself'],
    ['blanks only', utf8(' \r\n\t\u00a0\ufeff\n'), 'empty file; upload the story itself'],
    ['zero bytes', Uint8Array.of(81, 75, 3, 4, 0, 0, 65), 'a binary file; upload plain text, Markdown or HTML'],
    ['a PDF that is none', utf8('%PDF-1.7 text'), 'a PDF that cannot be read: Invalid PDF structure.'],
    ['several articles', utf8('{"text": "One."}\n{"text": "Two."}'), 'several articles (JSON Lines), which are checked one by one'],
    ['noise', noise, 'in no encoding that could be told; save the file as UTF-8'],
    ['more than 5 MB', new Uint8Array(limits.textBytes + 100_000).fill(65), '5.1 MB; articles are read up to 5 MB'],
    ['25 MB', new Uint8Array(25 * 1024 * 1024).fill(65), '25 MB; articles are read up to 5 MB'],
    ['only what cannot be seen', utf8('\u200b\u00ad'), 'no text in it; upload the story itself'],
  ])('%s', async (_, bytes, unreadable) => {
    expect(await readArticle('late.txt', upload(bytes))).toEqual({ unreadable });
  });

  it('a page without text', async () => {
    expect(await readArticle('late.html', upload(utf8('<html><nav>Home</nav><script>1</script></html>')))).toEqual({
      unreadable: 'no text in it; upload the story itself',
    });
  });

  it('but not one of exactly 5 MB', async () => {
    expect(await readArticle('late.txt', upload(new Uint8Array(limits.textBytes).fill(65)))).toHaveProperty('original');
  });
});

describe('the format of an upload', () => {
  const html = '<p>Some <b>40</b> ships</p>';
  it.each([
    ['the content type', 'late', 'text/html; charset=utf-8', html],
    ['the name', 'late.HTM', null, html],
    ['the text', 'late', null, `<!DOCTYPE html><body>${html}`],
    ['the text behind a byte order mark', 'late', null, `\ufeff<html>${html}`],
  ])('is HTML by %s', async (_, id, contentType, text) => {
    expect((await read(text, id, { contentType })).clean.text.trim()).toBe('Some 40 ships');
  });

  it('is Markdown by name or content type, and plain text otherwise', async () => {
    expect((await read('Some **40** ships', 'late.md')).clean.text.trim()).toBe('Some 40 ships');
    expect((await read('Some **40** ships', 'late', { contentType: 'text/markdown' })).clean.text.trim()).toBe('Some 40 ships');
    expect((await read('Some **40** ships')).clean.text).toBe('Some **40** ships');
  });
});

describe('the title of an article', () => {
  it.each([
    ['the first line', `Ferry late again\n\n${lead}`, 'Ferry late again'],
    ['the first line, freed of its date', ` date 2021-03-04 Ferry late again\n\n${lead}`, 'Ferry late again'],
    ['the line below the date', `March 4, 2021\nFerry late again\n\n${lead}`, 'Ferry late again'],
    ['the line below an invitation', `Join our channel and get the news at 7!\n\nFerry late again\n\n${lead}`, 'Ferry late again'],
    ['the line below a row of links', `Home https://a.org World https://b.org Sport\nFerry late again\n\n${lead}`, 'Ferry late again'],
    ['that of the front matter', `---\ntitle: Sunk\n---\nFerry late again\n\n${lead}`, 'Sunk'],
  ])('is %s', async (_, text, title) => expect((await read(text)).title).toBe(title));

  it('is the given one before any other', async () => {
    expect((await read(`Ferry late again\n\n${lead}`, 'late.txt', { title: 'Sunk' })).title).toBe('Sunk');
    expect((await read(`Ferry late again\n\n${lead}`, 'late.txt', { title: '' })).title).toBe('Ferry late again');
  });

  it('is none where the text is one line, or its first line too long for a headline', async () => {
    expect((await read('Ferry late again')).title).toBeNull();
    expect((await read(`${lead} ${lead}\n\n${lead}`)).title).toBeNull();
  });
});

describe('the day of publication of an article', () => {
  const page = '<meta name="date" content="2021-03-02"><p>BERGEN, March 3, 2021 — It sank.</p>';
  it.each([
    ['given', '2021/03/06/late.html', page, { published: '2021-03-01' }, '2021-03-01'],
    ['metadata', 'late.html', page, { published: '2021-03-01', publishedFrom: 'metadata' }, '2021-03-01'],
    ['json-ld', 'late.html', `<script type="application/ld+json">{"datePublished":"2021-03-07"}</script>${page}`, {}, '2021-03-07'],
    ['meta', '2021/03/06/late.html', page, {}, '2021-03-02'],
    [
      'url',
      'late.html',
      `<link rel="canonical" href="https://example.org/2021/03/05/late">${page.slice(page.indexOf('<p>'))}`,
      {},
      '2021-03-05',
    ],
    ['url', '2021/03/06/late.txt', `March 4, 2021\n${lead}`, {}, '2021-03-06'],
    ['dateline', 'late.html', page.slice(page.indexOf('<p>')), {}, '2021-03-03'],
    ['front-matter', 'late.txt', `---\ndate: 2021-03-02\n---\nMarch 3, 2021\n${lead}`, {}, '2021-03-02'],
    [null, 'late.txt', lead, {}, null],
  ])('comes from %s, the first that is there', async (from, id, text, more, day) => {
    const { published, publishedFrom, sections } = await read(text, id, more);
    expect([published, publishedFrom, sections[0]?.published]).toEqual([day, from, day]);
  });

  it('is never that of furniture, nor of a second story, which has its own', async () => {
    expect((await read(`Ferry late again\nRelated: March 3, 2021\n${lead}`)).published).toBeNull();
    const second = [
      'Lima Bakers Win Prize For Bread',
      'LYON, March 3, 2021 — The bakers of Lima, led by Rosa Quispe and her son Diego, won a prize.',
    ];
    const { published, sections } = await read(['Ferry late again', lead, lead, lead, ...second, lead].join('\n\n'));
    expect([published, sections.map((section) => [section.kind, section.published])]).toEqual([
      null,
      [
        ['body', null],
        ['story', '2021-03-03'],
      ],
    ]);
  });

  it('is not given to a second story', async () => {
    const second = [
      'Lima Bakers Win Prize For Bread',
      'The bakers of Lima in Peru, led by Rosa Quispe and her son Diego, won a prize in Lyon.',
    ];
    const { sections } = await read(['Ferry late again', lead, lead, lead, ...second, lead].join('\n\n'), 'late.txt', {
      published: '2021-03-04',
    });
    expect(sections.map(({ kind, published }) => [kind, published])).toEqual([
      ['body', '2021-03-04'],
      ['story', null],
    ]);
  });
});

describe('the places in a report', () => {
  const wrongDay = 'The ferry sank on Wednesday, March 4, 2021, they said.';
  const findingsIn = async (text: string, id = 'late.txt') => {
    const ports = { articles: articleInMemory(upload(utf8(text))), facts: factsInMemory([]), checks: unstoredChecks };
    const { findings } = await checkArticle({ id, versionId: null, fence: '' }, ports);
    return findings.map(({ line, column, start, end, quote }) => ({ line, column, quote, slice: text.slice(start, end) }));
  };
  const quote = 'Wednesday, March 4, 2021';

  it.each([
    ['plain text', `Late\n\n${wrongDay}`],
    ['Windows line ends', `Late\r\n\r\n${wrongDay}\r\n`],
    ['old Macintosh line ends', `Late\r\r${wrongDay}\r`],
    ['a byte order mark', `\ufeffLate\n\n${wrongDay}`],
    ['front matter', `---\ntitle: Late\n---\n\n${wrongDay}`],
  ])('count as an editor of the file does: %s', async (_, text) => {
    const line = text.slice(0, text.indexOf('The ferry')).split(/\r\n?|\n/).length;
    expect(await findingsIn(text)).toEqual([{ line, column: 19, quote, slice: quote }]);
  });

  it('lie in the text as it came in, whatever was repaired before them', async () => {
    const [finding, ...others] = await findingsIn(`Itâ€™s late &amp; wet\u00ad. ${wrongDay}`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ quote, slice: quote, line: 1 });
  });

  it('lie in the text as it came in where a word was broken at the end of a line before them or within them', async () => {
    const [finding, ...others] = await findingsIn(
      'The har-\r\nbour of mil-\r\nlions. The ferry sank on Wednes-\r\nday, March 4, 2021, they said.',
    );
    expect(others).toEqual([]);
    const written = 'Wednes-\r\nday, March 4, 2021';
    expect(finding).toMatchObject({ quote: written, slice: written, line: 3 });
  });

  it('lie in the source of a page or a Markdown text', async () => {
    expect(await findingsIn(`<p>Late &amp; wet</p>\n<p>${wrongDay}</p>`, 'late.html')).toEqual([
      { line: 2, column: 22, quote, slice: quote },
    ]);
    expect(await findingsIn(`# Late &amp; wet\n\n> ${wrongDay}`, 'late.md')).toEqual([{ line: 3, column: 21, quote, slice: quote }]);
  });
});
