import { describe, expect, it } from 'vitest';
import { dayOfAddress, dayOfPath } from '../../../checker/article/url-date.ts';

describe('the day in a path', () => {
  it.each([
    ['https://example.org/harbours/2021/03/04/late-ferry/', '2021-03-04'],
    ['https://example.org/2021-03-04-late-ferry', '2021-03-04'],
    ['harbours/20210304/late.txt', '2021-03-04'],
    ['2021/03/04/late.txt', '2021-03-04'],
    ['wire/2021-03-04', '2021-03-04'],
  ])('is read from %s', (path, day) => expect(dayOfPath(path)).toBe(day));

  it.each([
    'https://example.org/2021/03/late-ferry',
    'https://example.org/2021/02/30/late-ferry',
    'harbours/20210304871/late.txt',
    'harbours/2021/03-04/late.txt',
    'ferry-2021-03-04.txt',
    '1550/11/12/late.txt',
    '/2021/03/045',
    'late.txt',
  ])('is not read from %s', (path) => expect(dayOfPath(path)).toBeNull());
});

describe("the day in a page's own address", () => {
  it.each([
    '<link rel="canonical" href="https://example.org/2021/03/04/late">',
    "<link href='https://example.org/2021/03/04/late' rel=canonical />",
    '<meta property="og:url" content="https://example.org/2021/03/04/late?from=/2019/01/02/">',
  ])('is read from %s', (tag) => expect(dayOfAddress(`<html><head>${tag}</head><p>Late`)).toBe('2021-03-04'));

  it.each([
    '<link rel="alternate" href="https://example.org/2021/03/04/late">',
    '<a href="https://example.org/2021/03/04/related">Related</a>',
    '<meta property="og:image" content="https://example.org/2021/03/04/late.jpg">',
    '<link rel="canonical" href="https://example.org/late?d=/2021/03/04/">',
    'canonical https://example.org/2021/03/04/',
  ])('is not read from %s', (tag) => expect(dayOfAddress(`<html><head>${tag}</head><p>Late`)).toBeNull());

  it('is looked for in a page made of links before the test runs out of time', () => {
    expect(dayOfAddress('<link '.repeat(500_000))).toBeNull();
    expect(dayOfAddress(`<link ${'rel=x href=y '.repeat(500_000)}`)).toBeNull();
  });
});
