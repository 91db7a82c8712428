import { describe, expect, it } from 'vitest';
import { instantOf, whyWithheld } from '../../../checker/article/release.ts';
import { checkArticle } from '../../../checker/check-article.ts';
import { factsInMemory, unstoredChecks } from '../../../checker/in-memory.ts';

describe('a news item is withheld', () => {
  const noon = '2020-10-22T12:00:00Z';
  it.each([
    ['withheld', null, noon, /says it is withheld/],
    ['stat:canceled', null, noon, /says it is canceled/],
    ['usable', '2020-10-22T14:30:00+02:00', noon, /^embargoed until 2020-10-22T14:30:00\+02:00; /],
    ['usable', '20201022T123000Z', noon, /^embargoed until 2020-10-22T12:30:00Z; /],
    ['usable', '', noon, /until further notice/],
    ['usable', 'Sunday for Monday', noon, /which is no instant/],
    ['embargoed', null, noon, /until further notice/],
    [null, '2020-10-22T11:00:00Z', null, /^embargoed until/],
  ])('with status %s and embargo %j, read at %s', (status, embargo, readAt, reason) => {
    expect(whyWithheld({ status, embargo }, readAt)).toMatch(reason);
  });

  it.each([
    ['stat:usable', null, noon],
    [null, null, null],
    ['usable', '2020-10-22T14:00:00+02:00', noon],
    ['embargoed', '2020-10-22', noon],
    ['corrected', '20201022T120000Z', noon],
  ])('but not with status %s and embargo %j, read at %s', (status, embargo, readAt) => {
    expect(whyWithheld({ status, embargo }, readAt)).toBeNull();
  });
});

it.each([
  ['2020-10-22', '2020-10-22T00:00:00Z'],
  ['20201022T180500+0200', '2020-10-22T18:05:00+02:00'],
  ['2020-13-22', null],
  ['soon', null],
])('the instant %s is %s', (written, instant) => expect(instantOf(written)).toBe(instant));

it.each([
  [
    'ninjs',
    'a.json',
    JSON.stringify({ uri: 'urn:x', headline: 'Late', body_text: 'Sealed on Wednesday, Oct. 22, 2020.', embargoed: '2020-10-23T00:00:00Z' }),
  ],
  [
    'NewsML-G2',
    'a.xml',
    '<newsItem><itemMeta><embargoed>2020-10-23T00:00:00Z</embargoed></itemMeta><contentMeta><headline>Late</headline></contentMeta><contentSet><inlineData>Sealed on Wednesday, Oct. 22, 2020.</inlineData></contentSet></newsItem>',
  ],
  [
    'NITF',
    'a.xml',
    '<nitf><head><docdata><date.release norm="20201023T000000Z"/></docdata></head><body><body.head><hedline><hl1>Late</hl1></hedline></body.head><body.content><p>Sealed on Wednesday, Oct. 22, 2020.</p></body.content></body></nitf>',
  ],
])('an embargoed item (%s) is recorded and not checked, and checked once the embargo is over', async (_, id, text) => {
  const report = (readAt: string) => {
    const uploaded = { bytes: new TextEncoder().encode(text), contentType: null, published: null, title: null, readAt };
    return checkArticle(
      { id, versionId: null, fence: '' },
      { articles: { read: async () => uploaded }, facts: factsInMemory([]), checks: unstoredChecks },
    );
  };
  expect(await report('2020-10-22T23:59:59Z')).toMatchObject({
    status: 'withheld',
    reason: expect.stringContaining('2020-10-23T00:00:00Z'),
    title: 'Late',
    findings: [],
  });
  expect(await report('2020-10-23T00:00:00Z')).toMatchObject({
    status: 'checked',
    published: '2020-10-23',
    findings: [{ check: 'weekday' }],
  });
});
