import type { Prose } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { buildText } from './mapped-text.ts';

/** Plain text, its front matter left out. */
export function readPlainText(text: string): Prose {
  const { end, title, published, about } = readFrontMatter(text);
  const builder = buildText(text);
  builder.keep(end, text.length);
  return { text: builder.done(), title, about, published: published ? { day: published, from: 'front-matter' } : null };
}
