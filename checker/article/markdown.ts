import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Prose } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { buildText } from './mapped-text.ts';
import { dayOnly } from './publication-date.ts';

interface Node {
  type: string;
  depth?: number;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'listItem', 'tableRow']);
const skipped = new Set(['code', 'inlineCode', 'html', 'image', 'definition', 'footnoteDefinition']);

/** The prose of a Markdown text, front matter and markup left out. */
export function readMarkdown(original: string): Prose {
  const front = readFrontMatter(original);
  const builder = buildText(original);
  let title: string | null = null;
  const place = (offset: number | undefined) => front.end + (offset ?? 0);
  const visit = (node: Node): string => {
    if (skipped.has(node.type)) return '';
    const [start, end] = [place(node.position?.start.offset), place(node.position?.end.offset)];
    if (node.type === 'text' || node.type === 'break') {
      const value = node.type === 'break' ? '\n' : (node.value ?? '');
      if (original.slice(start, end) === value) builder.keep(start, end);
      else builder.write(value, start, end);
      return value;
    }
    const text = (node.children ?? []).map(visit).join('');
    if (blocks.has(node.type) && text) builder.write('\n\n', end, end);
    if (node.type === 'heading' && node.depth === 1) title ??= text;
    return text;
  };
  visit(fromMarkdown(original.slice(front.end)) as Node);
  const published = dayOnly(front.published);
  return { text: builder.done(), title: front.title ?? title, published: published ? { day: published, from: 'front-matter' } : null };
}
