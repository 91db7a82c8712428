import { decodeHTMLStrict } from 'entities';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Prose } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { limits } from './limits.ts';
import { buildText, type TextBuilder } from './mapped-text.ts';

interface Node {
  type: string;
  depth?: number;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'listItem']);
const skipped = new Set(['code', 'inlineCode', 'html', 'image', 'definition']);

/** The parser's time grows with the square of the depth. */
const nested = new RegExp(`^(?:[ \\t]{0,8}(?:>|[*+-][ \\t]|\\d{1,9}[.)][ \\t])){${limits.markdownDepth}}`, 'm');

/** The prose of a Markdown text, front matter and markup left out. */
export function readMarkdown(original: string): Prose {
  if (nested.test(original)) throw new RangeError('quotations and lists are nested too deeply');
  const front = readFrontMatter(original);
  const bodyStart = Math.max(front.end, original.startsWith('\uFEFF') ? 1 : 0);
  const builder = buildText(original);
  let title: string | null = null;
  const visit = (node: Node): string => {
    const [start, end] = [bodyStart + (node.position?.start.offset ?? 0), bodyStart + (node.position?.end.offset ?? 0)];
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value ?? ''))) {
      builder.write('\n', start, end);
      return ' ';
    }
    if (skipped.has(node.type)) return '';
    if (node.type === 'text') {
      keepText(builder, original, node.value ?? '', start, end);
      return node.value ?? '';
    }
    const text = (node.children ?? []).map(visit).join('');
    if (blocks.has(node.type) && text) builder.write('\n\n', end, end);
    if (node.type === 'heading' && node.depth === 1) title ??= text.replace(/\s+/g, ' ').trim() || null;
    return text;
  };
  visit(fromMarkdown(original.slice(bodyStart)) as Node);
  return {
    text: builder.done(),
    title: front.title ?? title,
    about: front.about,
    published: front.published ? { day: front.published, from: 'front-matter' } : null,
  };
}

const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/** Writes the value of a text node over its source, character by character: escapes, references and line prefixes are not in it. */
function keepText(builder: TextBuilder, original: string, value: string, start: number, end: number): void {
  let [at, kept, done] = [start, start, 0];
  while (at < end && done < value.length) {
    const [written, length] = characterAt(original, at);
    if (written !== value.slice(done, done + written.length)) {
      builder.keep(kept, at);
      kept = ++at;
      continue;
    }
    if (length > 1) {
      builder.keep(kept, at);
      builder.write(written, at, at + length);
      kept = at + length;
    }
    at += length;
    done += written.length;
  }
  builder.keep(kept, at);
}

/** What the source says at a place, and over how many of its characters. */
function characterAt(original: string, at: number): [written: string, length: number] {
  reference.lastIndex = at;
  const entity = original[at] === '&' ? reference.exec(original)?.[0] : undefined;
  const decoded = entity && decodeHTMLStrict(entity);
  return entity && decoded && decoded !== entity ? [decoded, entity.length] : [original[at] as string, 1];
}
