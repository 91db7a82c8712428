import type { About } from './article.ts';
import { writtenDay } from './publication-date.ts';

export interface FrontMatter {
  title: string | null;
  /** ISO day. */
  published: string | null;
  about: Partial<About>;
  /** Where the article's own text starts. */
  end: number;
}

/** YAML between `---`, TOML between `+++`. */
const block = /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*\r?\n(?<lines>(?:[^\n]{0,1000}\n){0,60}?)\k<fence>[ \t]*(?:\r?\n|$)/;
const pair = /^(?<key>[A-Za-z_-]+)(?::(?:\s+(?<value>.*))?| ?= ?(?<assigned>.*))$/;
const days = ['published', 'date', 'pubdate', 'publishdate', 'publish_date', 'published_at', 'publisheddate', 'datepublished'];

/** The `key: value` lines at the head of a text: title, and published or date. Prose between rules is none. */
export function readFrontMatter(text: string): FrontMatter {
  const match = block.exec(text);
  const lines = (match?.groups?.lines ?? '').split('\n').filter((line) => line.trim());
  if (!match || !pair.test((lines[0] ?? '').trim())) return { title: null, published: null, about: {}, end: 0 };
  const values = new Map<string, string>();
  for (const line of lines) {
    const { key, value, assigned } = pair.exec(line.trim())?.groups ?? {};
    if (key) values.set(key.toLowerCase(), (value ?? assigned ?? '').replace(/^(["'])(.*)\1$/, '$2'));
  }
  const published = days.map((key) => writtenDay(values.get(key) ?? null)).find(Boolean);
  const first = (...keys: string[]) => keys.map((key) => values.get(key)).find(Boolean) ?? null;
  return {
    title: first('title', 'headline'),
    published: published ?? null,
    about: {
      byline: first('byline', 'author', 'authors'),
      source: first('source', 'publisher'),
      section: first('section', 'category'),
      language: first('language', 'lang'),
    },
    end: match[0].length,
  };
}
