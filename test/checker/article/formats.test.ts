import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../checker/article/article.ts';
import { formatOf } from '../../../checker/article/formats.ts';
import { readArticle } from '../../../checker/article/read-article.ts';
import { checkArticle } from '../../../checker/check-article.ts';
import { readFacts } from '../../../checker/facts/read-facts.ts';
import { factsInMemory, unstoredChecks } from '../../../checker/in-memory.ts';

const folder = new URL('../../golden/formats/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const upload = (bytes: Uint8Array | string, contentType: string | null = null) => ({
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  contentType,
  published: null,
  title: null,
});
const read = async (id: string, bytes: Uint8Array | string = bytesOf(id)): Promise<Article> => {
  const article = await readArticle(id, upload(bytes));
  if ('unreadable' in article) throw new Error(article.unreadable);
  return article;
};
const textOf = ({ clean }: Article) => clean.text.replace(/\s+/g, ' ').trim();
const files = readdirSync(folder).filter((name) => name !== 'README.md');

const sheet = readFacts(new Uint8Array(readFileSync('seeds/facts/arms-control.csv')), 'arms-control.csv');
const facts = 'unreadable' in sheet ? [] : sheet.facts.map(({ fact }) => fact);

describe.each(files)('%s', (name) => {
  it('is checked: its wrong number is found where it stands, and nothing else is flagged', async () => {
    const ports = { articles: { read: async () => upload(bytesOf(name)) }, facts: factsInMemory(facts), checks: unstoredChecks };
    const { findings, status } = await checkArticle({ id: name, versionId: null, fence: '' }, ports);
    expect(status).toBe('checked');
    const wrong = findings.filter(({ verdict }) => verdict === 'refuted');
    expect(wrong.map(({ factId, quote }) => [factId, quote.replace(/<[^>]*>/g, '')])).toEqual([['new-start-warheads', '1,500']]);
    const { original } = await read(name);
    for (const { start, end, quote } of findings) expect(original.slice(start, end)).toBe(quote);
  });

  it('is known by its content alone', () => {
    expect(formatOf('upload', upload(bytesOf(name)))).toBe(formatOf(name, upload(bytesOf(name))));
  });
});

describe('what is read of', () => {
  it.each([
    ['python-email.eml', 'Harbour Board Raises Its Tolls Again — naïve?', '2020-10-22', 'e-mail'],
    ['html-only.eml', 'Harbour Board Raises Its Tolls Again', '2020-10-22', 'e-mail'],
    ['ninjs-1.json', 'Harbour board raises its tolls by "12 percent"', '2020-10-22', 'news-item'],
    ['ninjs-3.json', 'Harbour board raises its tolls', '2020-10-22', 'news-item'],
    ['nitf.xml', 'Harbour board raises its tolls by 12 percent', '2020-10-22', 'news-item'],
    ['newsml-g2.xml', 'Harbour board raises its tolls & dues', '2020-10-22', 'news-item'],
    ['chromium.pdf', 'Harbour Board Raises Its Tolls Again', '2020-10-22', 'dateline'],
    ['python-docx.docx', 'Harbour Board Raises Its Tolls Again', '2020-10-22', 'dateline'],
  ])('%s: its title and day', async (name, title, published, publishedFrom) => {
    expect(await read(name)).toMatchObject({ title, published, publishedFrom });
  });

  it.each([
    ['python-docx.docx', ['warheads, a guest', 'Tons 2019 1.5 million'], ['99 ships', 'Page 7']],
    ['pandoc.docx', ['tugs & barges. “We', 'A note.'], ['77 notes']],
    ['reportlab.pdf', ['warheads, a guest', 'shipowners, and nobody in the hall'], ['Courier', 'Page']],
    ['chromium.pdf', ['tolls by 12 percent on Thursday, saying that dredging had', 'START treaty allows 1,500 deployed'], []],
    ['weasyprint.pdf', ['tolls by 12 percent on Thursday, saying that dredging had', 'START treaty allows 1,500 deployed'], []],
    ['python-email.eml', ['tugs & barges. “We'], ['x,y', '<p>']],
    ['html-only.eml', ['tugs & barges. “We'], ['<p>']],
    ['ninjs-1.json', ['tolls by "12 percent" GENEVA — The', 'told "the shipowners".'], ['99', '77', '66', '\\u']],
    ['ninjs-3.json', ['its tolls The New START'], ['99', 'web']],
    [
      'nitf.xml',
      ['by 12 percent Third rise in 5 years The harbour', 'Thursday’s meeting — the', 'tugs & barges', '2019 1.5 million tons'],
      ['77', '88', '66'],
    ],
    ['newsml-g2.xml', ['tugs & barges'], ['99']],
  ])('%s: the story, and no more', async (name, parts, others) => {
    const text = textOf(await read(name));
    for (const part of parts) expect(text).toContain(part);
    for (const other of others) expect(text).not.toContain(other);
  });

  it('the abstract of a NITF, which is no story of its own', async () => {
    const head = '<body.head><abstract><p>Some 40 ships came.</p></abstract></body.head>';
    const article = await read('a.xml', `<nitf><body>${head}<body.content><p>They left again.</p></body.content></body></nitf>`);
    expect(textOf(article)).toBe('Some 40 ships came. They left again.');
  });

  it.each([
    ['nitf.xml', null],
    ['a.xml', '<newsItem><contentMeta><by>By <b>Ana</b> Brandt</by></contentMeta><inlineData>Some 40 ships came.</inlineData></newsItem>'],
    ['a.json', '{"uri":"urn:x","byline":"Ana Brandt","body_text":"Some 40 ships came."}'],
    ['a.json', '{"uri":"urn:x","by":"By Ana Brandt","bodies":[{"value":"Some 40 ships came."}]}'],
  ])('%s: who wrote it (%#)', async (name, document) => {
    expect((await read(name, document ?? undefined)).about.byline).toBe('Ana Brandt');
  });

  it('a news item leads back into its source, across escapes and references', async () => {
    const article = await read('ninjs-1.json');
    const at = article.clean.text.indexOf('— The harbour board raised its tolls by 12');
    expect(article.original.slice(article.clean.originalStart(at), article.clean.originalEnd(at + 42))).toBe(
      '\\u2014 The harbour board raised its tolls by 12',
    );
  });
});

describe('the format of an upload', () => {
  const html = '<!doctype html><p>Some 40 ships';
  const mail = 'From: a@b.org\r\nMessage-ID: <1@b.org>\r\n\r\nSome 40 ships';
  it.each([
    ['its content type before its content', 'a', html, 'text/markdown', 'Markdown'],
    ['its content before its name', 'a.md', html, 'application/octet-stream', 'HTML'],
    ['its name at last', 'a.md', 'Some 40 ships', null, 'Markdown'],
    ['nothing: plain text', 'a.xyz', 'Some 40 ships', 'text/plain; charset=utf-8', 'plain text'],
    ['an XML prolog before a page', 'a', `<?xml version="1.0"?>\n${html}`, 'application/xml', 'HTML'],
    ['UTF-16', 'a', '\ufeff<\0h\0t\0m\0l\0>\0', null, 'HTML'],
    ['the headers of a mail', 'a', mail, null, 'e-mail'],
    ['one object', 'a', '{"text":\n"x"}', null, 'JSON or ninjs'],
    ['one object in lines', 'a.jsonl', '{"text":"x"}', null, 'JSON Lines'],
    ['lines of which the first is bad', 'a.jsonl', '{"text":\n{"text":"x"}', null, 'JSON Lines'],
    ['an object a line', 'a', '{"text":"x"}\n{"text":"y"}', 'application/json', 'JSON Lines'],
    ['a list', 'a', ' [ {"text":"x"}]', null, 'a JSON list'],
    ['a line that begins like a header', 'a', 'Geneva: 40 ships\n\nThey came.', null, 'plain text'],
    ['a bracket at the head of a story', 'a', '[Corrected] Some 40 ships', null, 'plain text'],
  ])('%s', (_, id, text, contentType, name) => {
    expect(formatOf(id, upload(text, contentType)).name).toBe(name);
  });
});

describe('documents that cannot be read say why', () => {
  it.each([
    ['a.docx', 'x', 'a damaged Word document: it has no directory'],
    ['a.pdf', 'x', 'a PDF that cannot be read: Invalid PDF structure.'],
    ['a.json', '{"text": ', 'not valid JSON, or nested too deeply'],
    ['a.json', '[1]', 'JSON that is no article; write {"text","title","published"}'],
    ['a.json', '{"text": "x", "published": "soon"}', 'published "soon" is no day of the calendar; write YYYY-MM-DD'],
    ['a.json', '{"uri": "urn:x", "type": "picture", "headline": "A tug"}', 'a news item of type picture, which has no text'],
    ['a.xml', '<rss><item/></rss>', 'XML that is neither NewsML-G2 nor NITF; upload the story as one of these, as HTML or as text'],
    ['a.eml', 'From: a@b.org\nMessage-ID: <1@b.org>\n\n', 'an e-mail without text'],
    ['a.html', '<div>'.repeat(2000), 'its markup is nested too deeply; upload the plain text'],
  ])('%s', async (id, text, unreadable) => {
    expect(await readArticle(id, upload(text))).toEqual({ unreadable });
  });

  it('an encrypted or a scanned PDF', async () => {
    expect(await readArticle('a.pdf', upload(bytesOf('../unreadable/locked.pdf')))).toEqual({
      unreadable: 'a PDF locked by a password, or against changes',
    });
    expect(await readArticle('a.pdf', upload(bytesOf('../unreadable/scan.pdf')))).toEqual({
      unreadable: 'a PDF without text, such as a scan; upload the text itself',
    });
  });
});

it.each([
  ['text/plain', '<![CDATA[The ferry took 40 people.]]>'],
  ['text/html', '&lt;p&gt;The ferry took 40 people.&lt;/p&gt;'],
])('the headline of a NewsML item stands above its story of %s, and is checked', async (type, body) => {
  const item = `<newsItem><contentMeta><headline>Ferry with 50</headline></contentMeta><contentSet><inlineData contenttype="${type}">${body}</inlineData></contentSet></newsItem>`;
  const article = await readArticle('a.xml', upload(item));
  expect('clean' in article && article.clean.text.trim().split(/\s*\n+/)).toEqual(['Ferry with 50', 'The ferry took 40 people.']);
});

it('a story that a NewsML item has twice, in other markup, is read once', async () => {
  const bodies = '<inlineXML><p>Some 40 ships came.</p></inlineXML><inlineData>Some 40 ships came.</inlineData>';
  expect(textOf(await read('a.xml', `<newsItem><contentSet>${bodies}</contentSet></newsItem>`))).toBe('Some 40 ships came.');
});

it('a PDF as Node reads files', async () => {
  const bytes = Buffer.from(bytesOf('chromium.pdf'));
  expect(await readArticle('a.pdf', upload(bytes))).toMatchObject({ published: '2020-10-22' });
  expect(bytes.length).toBeGreaterThan(0);
});
