import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../checker/article/front-matter.ts';

const none = { title: null, published: null, about: {}, end: 0 };

describe('front matter', () => {
  it('gives title and day of publication, and where the text itself starts', () => {
    const text = '---\ntitle: "Ferry: late again"\npublished: 2021-03-04\ntags:\n  - sea\n---\nThe ferry was late.';
    const { end, about: _, ...read } = readFrontMatter(text);
    expect(read).toEqual({ title: 'Ferry: late again', published: '2021-03-04' });
    expect(text.slice(end)).toBe('The ferry was late.');
  });

  it('is read behind a byte order mark, with Windows line ends, and with an instant for a date', () => {
    const text = '\ufeff---\r\ndate: 2021-03-04T09:00:00+01:00\r\n---\r\nText';
    const { end, published } = readFrontMatter(text);
    expect([published, text.slice(end)]).toEqual(['2021-03-04', 'Text']);
  });

  it('has its day as people write it, under any of the names in use', () => {
    for (const line of ['date: 4 March 2021', 'date: "Mar 4, 2021"', 'pubDate: March 4, 2021', 'publish_date: 2021-03-04'])
      expect(readFrontMatter(`---\ntitle: Late\n${line}\n---\n`).published).toBe('2021-03-04');
  });

  it('is TOML between plus signs', () => {
    const text = '+++\ntitle = "Late"\ndate = 2021-03-04T09:00:00Z\n+++\nText';
    expect(readFrontMatter(text)).toMatchObject({ title: 'Late', published: '2021-03-04', end: text.indexOf('Text') });
    expect(readFrontMatter('+++\ntitle = "Late"\n---\nText').end).toBe(0);
  });

  it('prefers `published`, and takes `date` where that is no day', () => {
    expect(readFrontMatter('---\ndate: 2021-03-05\npublished: 2021-03-04\n---\n').published).toBe('2021-03-04');
    expect(readFrontMatter('---\npublished: soon\ndate: 2021-03-05\n---\n').published).toBe('2021-03-05');
  });

  it('says who wrote it, whose it is, where it stands and in which language', () => {
    expect(readFrontMatter('---\nauthor: Jane Doe\nsource: Courier\ncategory: Harbours\nlang: en-GB\n---\n').about).toEqual({
      byline: 'Jane Doe',
      source: 'Courier',
      section: 'Harbours',
      language: 'en-GB',
    });
  });

  it.each([
    ['text without any', 'The ferry was late.'],
    ['prose between two rules', '---\nThe ferry was late.\n---\nIt sank.'],
    ['a rule that is never closed', '---\ntitle: Ferry\nThe ferry was late.'],
    ['a block further down', 'Late ferry\n---\ntitle: Ferry\n---\n'],
    ['an empty text', ''],
  ])('is not seen in %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual(none);
  });
});
