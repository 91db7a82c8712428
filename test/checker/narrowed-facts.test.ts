import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newsroomOf } from '../../bench/newsroom-of.ts';
import { checkArticle } from '../../checker/check-article.ts';
import { readFacts } from '../../checker/facts/read-facts.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../checker/in-memory.ts';
import type { Facts, UploadedArticle } from '../../checker/ports.ts';
import { narrowedFacts } from './narrowed-facts.ts';

/** That leaving series unread changes nothing is made sure of for every text that `checkText` checks; here for whole stories. */
describe('Reading only the series that an article may speak of', () => {
  const check = (article: UploadedArticle, facts: Facts) =>
    checkArticle({ id: 'a', versionId: null, fence: '' }, { articles: articleInMemory(article), facts, checks: unstoredChecks });

  test('finds the same in the sample stories, with fewer series', async () => {
    const facts = readdirSync('seeds/facts').flatMap((name) => {
      const read = readFacts(readFileSync(`seeds/facts/${name}`), name);
      return 'unreadable' in read ? [] : read.facts.map(({ fact }) => fact);
    });
    const narrowed = narrowedFacts(facts);
    for (const name of readdirSync('seeds/articles')) {
      const article = { bytes: readFileSync(`seeds/articles/${name}`), contentType: null, published: null, title: null };
      const report = await check(article, factsInMemory(facts));
      expect(report.findings).not.toEqual([]);
      expect(await check(article, narrowed)).toEqual(report);
    }
    expect(narrowed.read.series).toBeGreaterThan(0);
    expect(narrowed.read.series).toBeLessThan(narrowed.read.of);
  });

  test('finds the same in a generated newsroom', async () => {
    const { articles, facts } = newsroomOf({ articles: 60, facts: 1000 });
    const [all, narrowed] = [factsInMemory(facts), narrowedFacts(facts)];
    for (const { article } of articles) expect(await check(article, narrowed)).toEqual(await check(article, all));
  });
});
