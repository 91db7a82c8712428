import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../checker/article/article.ts';
import { readArticle } from '../../../checker/article/read-article.ts';
import { storiesOf } from '../../../checker/article/stories.ts';
import { endOf, findMentions, startOf } from '../../../checker/grammar/find-mentions.ts';

const folder = join(import.meta.dirname, '../../golden/articles');

async function read(name: string): Promise<Article> {
  const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith('original')) as string;
  const bytes = readFileSync(join(folder, name, file));
  const article = await readArticle(file, { bytes, contentType: null, published: null, title: null });
  if ('unreadable' in article) throw new Error(`${name}: ${article.unreadable}`);
  return article;
}

/** Numbers and dates of what is checked, as they are read and as they stand in the text that came in. */
const mentionsOf = ({ clean, original, sections }: Article) =>
  storiesOf({ clean, sections }).flatMap((story) => {
    const found = findMentions(story.text, null);
    return found.mentions.map(({ first, next }) => {
      const [start, end] = [
        story.start + startOf(found.tokens, first),
        story.start + endOf({ text: story.text, tokens: found.tokens }, next),
      ];
      return { read: clean.text.slice(start, end), written: original.slice(clean.originalStart(start), clean.originalEnd(end)) };
    });
  });

/** What was made of an article, for people to read: what is known of it, its sections as they are read, its numbers and dates. */
function shown(article: Article): string {
  const { title, published, publishedFrom, about, encoding, clean, sections } = article;
  const known = { title, published, publishedFrom, ...about, encoding };
  return [
    ...Object.entries(known).map(([key, value]) => `${key}: ${value ?? '-'}`),
    ...sections.map((section) => {
      const text = clean.text.slice(section.start, section.end).trim();
      return `\n=== ${section.kind}${section.published ? ` of ${section.published}` : ''}\n${text}`;
    }),
    '\n=== numbers and dates, where they were written otherwise: as they were written',
    ...mentionsOf(article).map(({ read: text, written }) => (text === written ? text : `${text} <- ${JSON.stringify(written)}`)),
    '',
  ].join('\n');
}

describe('a whole article as it is read', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    await expect(shown(await read(name))).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });

  it.each(readdirSync(folder))('has every character in one place of the original, in its order: %s', async (name) => {
    const { clean, original } = await read(name);
    let at = 0;
    for (let i = 0; i < clean.text.length; i += 1) {
      const [start, end] = [clean.originalStart(i), clean.originalEnd(i + 1)];
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeLessThanOrEqual(original.length);
      at = start;
    }
  });
});
