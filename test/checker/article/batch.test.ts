import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Entry, unpackBatch, whyBadName } from '../../../checker/article/batch.ts';
import { isBatch } from '../../../checker/article/formats.ts';
import { limits } from '../../../checker/article/limits.ts';
import { readArticle } from '../../../checker/article/read-article.ts';
import { zipOf } from './zip-of.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const upload = (bytes: Uint8Array) => ({ bytes, contentType: null, published: null, title: null });
const allOf = async (entries: AsyncIterable<Entry>): Promise<Entry[]> => {
  const all: Entry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
};
const unpack = async (id: string, bytes: Uint8Array): Promise<Entry[]> => {
  const entries = await unpackBatch(id, upload(bytes));
  if ('unreadable' in entries) throw new Error(entries.unreadable);
  return allOf(entries);
};
/** An entry as `name: text` or `place! reason`. */
const told = (entries: Entry[]) =>
  entries.map((entry) =>
    'unreadable' in entry ? `${entry.place}! ${entry.unreadable}` : `${entry.name}: ${new TextDecoder().decode(entry.article.bytes)}`,
  );
const lines = (...values: unknown[]) => utf8(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n'));

describe('JSON Lines', () => {
  it('are an article a line; a bad one is named, and stops no other', async () => {
    const bytes = lines({ id: 'a', text: 'One.' }, '', '{"id": ', { id: 7, html: '<p>Two.' }, { text: 'Three.' }, { id: 'x' }, ['y']);
    expect(told(await unpack('b.jsonl', bytes))).toEqual([
      'a: One.',
      'line 3! not JSON',
      '7: <p>Two.',
      'line-5: Three.',
      'line 6! text: there is none',
      expect.stringMatching(/^line 7! the line: /),
    ]);
  });

  it('say the day, the title and the type of each', async () => {
    const [entry, bad] = await unpack(
      'b.jsonl',
      lines({ id: 'a', html: '<p>x', published: '2020-10-22T09:00:00Z', title: 'T' }, { text: 'x', published: 'soon' }),
    );
    expect(entry).toMatchObject({ article: { contentType: 'text/html', published: '2020-10-22', title: 'T' } });
    expect(bad).toEqual({ place: 'line 2', unreadable: 'published "soon" is no day of the calendar' });
  });

  it('name a line that is no UTF-8 alone', async () => {
    const bytes = Buffer.concat([lines({ id: 'a', text: 'One.' }), Buffer.from([10, 0x22, 0xff, 10]), lines({ id: 'b', text: 'Two.' })]);
    expect(told(await unpack('b.jsonl', bytes))).toEqual(['a: One.', 'line 2! not valid UTF-8', 'b: Two.']);
  });

  it('may hold news items, which are left as they are', async () => {
    const item = { uri: 'http://example.org/2020/7', body_text: 'One.' };
    expect(told(await unpack('b.jsonl', lines(item, item)))).toEqual([
      `http-example.org-2020-7: ${JSON.stringify(item)}`,
      'line 2! the same id as line 1',
    ]);
  });

  it('hold no batch and no more articles than the limit', async () => {
    expect(told(await unpack('b.jsonl', lines({ id: 'a', text: '{"text":"x"}\n{"text":"y"}' })))).toEqual([
      'line 1! a batch inside a batch',
    ]);
    const many = lines(...Array.from({ length: limits.batchArticles + 5 }, (_, i) => ({ id: `a${i}`, text: 'x' })));
    const entries = await unpack('b.jsonl', many);
    expect(entries).toHaveLength(limits.batchArticles + 1);
    expect(entries.at(-1)).toEqual({ place: 'line 1001', unreadable: 'from here on more than 1000 articles in one batch; split it' });
  });

  it('are no batch from where more entries are bad than the limit', async () => {
    const bad = Array.from({ length: limits.batchProblems + 5 }, () => 'no JSON');
    const entries = await unpack('b.jsonl', lines({ id: 'a', text: 'One.' }, ...bad, { id: 'b', text: 'Two.' }));
    expect(entries).toHaveLength(limits.batchProblems + 2);
    expect(told(entries)[0]).toBe('a: One.');
    expect(told(entries).at(-1)).toBe('line 1002! from here on more than 1000 entries that are no articles; check the file');
  });

  it('name an entry whose id, with that of the batch, is longer than a key may be', async () => {
    const entries = told(
      await unpack(`${'ü'.repeat(200)}.jsonl`, lines({ id: 'x'.repeat(493), text: 'One.' }, { id: 'x'.repeat(494), text: 'Two.' })),
    );
    expect(entries).toEqual([`${'x'.repeat(493)}: One.`, 'line 2! with that of the batch its name is longer than 900 bytes']);
  });
});

it('a JSON list is an article an item', async () => {
  expect(told(await unpack('b.json', utf8('[{"id":"a","text":"One."}, 7, {"text":"Two."}]')))).toEqual([
    'a: One.',
    expect.stringMatching(/^item 2! the line: /),
    'item-3: Two.',
  ]);
  expect(await unpackBatch('b.json', upload(utf8('[{"id":"a"')))).toEqual({ unreadable: 'not valid JSON' });
});

describe('a NewsML-G2 message', () => {
  const item = (about: string, body: string) => `<n:newsItem ${about}>${body}</n:newsItem>`;
  const story = (text: string) => `<n:contentSet><n:inlineXML><p>${text}</p></n:inlineXML></n:contentSet>`;
  const message = (...items: string[]) =>
    `<?xml version="1.0"?>\n<n:newsMessage xmlns:n="urn:n"><n:header/><n:itemSet>${items.join('\n')}</n:itemSet></n:newsMessage>`;
  const picture = '<n:itemMeta><n:itemClass qcode="ninat:picture"/></n:itemMeta>';

  it('of several stories is an article a story, in a message of its own; pictures beside them are none', async () => {
    const bytes = utf8(message(item('guid="urn:a:1"', story('One é.')), item('guid="p"', picture), item('', story('Two.'))));
    expect(told(await unpack('b.xml', bytes))).toEqual([
      `urn-a-1: <n:newsMessage xmlns:n="urn:n"><n:itemSet>${item('guid="urn:a:1"', story('One é.'))}</n:itemSet></n:newsMessage>`,
      `item-3: <n:newsMessage xmlns:n="urn:n"><n:itemSet>${item('', story('Two.'))}</n:itemSet></n:newsMessage>`,
    ]);
  });

  it('names items that have no text, that break off, or that come twice', async () => {
    const one = item('guid="a"', story('One.'));
    const whole = message(one, item('guid="b"', ''), one, item('guid="c"', story('Two.')));
    const bytes = utf8(whole.slice(0, whole.lastIndexOf('</n:newsItem>')));
    expect(told(await unpack('b.xml', bytes)).slice(1)).toEqual([
      'item 2! a news item without a text',
      'item 3! the same id as item 1',
      'item 4! it breaks off',
    ]);
  });

  it('hands every story to its reader as it was, with its day and whether it may be told', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../golden/batches/newsml-message.xml', import.meta.url)));
    const read = (await unpack('b.xml', bytes)).map((entry) => ('article' in entry ? readArticle(entry.name, entry.article) : entry));
    expect(await Promise.all(read)).toMatchObject([
      { id: 'urn-example-courier-2020-tolls', title: 'Harbour board raises its tolls & dues', published: '2020-10-22' },
      { status: 'withheld', title: 'Ferry stays in port' },
    ]);
  });

  it('of one story is that story, whatever stands beside it', () => {
    expect(isBatch('b.xml', upload(utf8(message(item('', picture), item('', story('One.'))))))).toBe(false);
  });

  it('is read in the encoding that it is in', async () => {
    const text = message(item('guid="a"', story('Zürich.')), item('guid="b"', story('Two.'))).replace('?>', ' encoding="ISO-8859-1"?>');
    expect(told(await unpack('b.xml', new Uint8Array(Buffer.from(text, 'latin1'))))[0]).toContain('Zürich.');
    expect(told(await unpack('b.xml', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))))[0]).toContain('Zürich.');
  });

  it('that is nested too deeply is none', async () => {
    const deep = message(item('', story('One.')), item('', story('<b>'.repeat(2000))));
    expect(await unpackBatch('b.xml', upload(utf8(deep)))).toEqual({ unreadable: expect.stringMatching(/nested too deeply/) });
  });
});

describe('the name of an entry', () => {
  it.each(['a', 'a/b.txt', '…/ü', '..a', 'a b+1'])('may be %j', (name) => expect(whyBadName(name)).toBeNull());
  it.each(['', '/a', 'a/', 'a//b', '..', '../a', 'a/../b', './a', 'a\\b', 'c:/a', 'a\nb', 'a\u0000', 'a\ud800', 'ü'.repeat(301)])(
    'may not be %j',
    (name) => expect(whyBadName(name)).not.toBeNull(),
  );
});

describe('a ZIP', () => {
  it('is an article a file; folders and what programs leave behind are none', async () => {
    const zip = zipOf({ 'desk/': '', 'desk/a.txt': 'One.', '__MACOSX/desk/._a.txt': 'x', '.DS_Store': 'x', 'b.md': 'Two.' });
    expect(told(await unpack('b.zip', zip))).toEqual(['desk/a.txt: One.', 'b.md: Two.']);
  });

  it('is read as other tools pack it', async () => {
    const names = told(await unpack('b.zip', new Uint8Array(readFileSync(new URL('../../golden/batches/python.zip', import.meta.url)))));
    expect(names.map((name) => name.slice(0, name.indexOf(':')))).toEqual(['desk/nitf.xml', 'Zürich.txt']);
  });

  it('names entries that lead elsewhere, that hold batches, or that cannot be unpacked', async () => {
    const zip = zipOf({ '../evil.txt': 'x', '/abs.txt': 'x', 'b.jsonl': '{"text":"x"}', 'in.zip': zipOf({ a: 'x' }), 'good.txt': 'x' });
    expect(told(await unpack('b.zip', zip))).toEqual([
      '../evil.txt! its name is a path that leads elsewhere',
      '/abs.txt! its name is a path that leads elsewhere',
      'b.jsonl! a batch inside a batch',
      'in.zip! a batch inside a batch',
      'good.txt: x',
    ]);
  });

  it('is not unpacked beyond the ratio, nor beyond the size for all, whatever its directory says', async () => {
    const bomb = zipOf({ 'bomb.txt': '0'.repeat(20_000_000), 'good.txt': 'x' });
    expect(told(await unpack('b.zip', bomb))).toEqual([expect.stringMatching(/^bomb.txt! unpacks to more than/), 'good.txt: x']);
  });

  it('is not unpacked beyond the size for all its files', async () => {
    const block = (i: number) => `${((i * 7919) % 1e9).toString(36).repeat(2)}${'0'.repeat(400)}`;
    const table = Array.from({ length: 22_000 }, (_, i) => block(i)).join('');
    const files = Object.fromEntries([...'abcdefgh'].map((name) => [name, table]));
    const entries = told(await unpack('b.zip', zipOf({ ...files, i: 'x' }, { level: 1 })));
    expect(entries.map((entry) => entry.slice(0, 25))).toEqual([
      ...[...'abcdefg'].map((name) => `${name}: ${table.slice(0, 22)}`),
      'h! unpacks to more than 3',
      'i: x',
    ]);
  });

  it('that is damaged says so, wherever it breaks off', async () => {
    const zip = zipOf({ 'a.txt': 'One story of some length, and more of it.' });
    for (let length = 4; length < zip.length; length += 1) {
      const entries = await unpackBatch('b.zip', upload(zip.subarray(0, length)));
      if (!('unreadable' in entries)) expect(told(await allOf(entries)).join()).toMatch(/^(?:a\.txt! .*)?$/);
    }
    const wrong = zip.slice();
    wrong.fill(0xff, 40, 50);
    expect(told(await unpack('b.zip', wrong))).toEqual(['a.txt! damaged: it cannot be unpacked']);
  });
});
