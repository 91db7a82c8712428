import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import type { Prose } from './article.ts';
import { describedBy, emptyHead, readJsonLd, readMeta, readTime } from './html-head.ts';
import { buildText, type TextBuilder } from './mapped-text.ts';
import { unread } from './page-names.ts';
import { findPageParts } from './page-parts.ts';

const blocks = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption table tr td th br hr dd dt pre'.split(' '),
);

/** The main text of a page, with what its head says of it. Navigation, side columns, teasers, captions and scripts are left out. */
export function readHtml(original: string): Prose {
  const { furniture, story, inArticles, head: above } = findPageParts(original);
  const head = emptyHead();
  const builder = buildText(original);
  const open = { skipped: 0, story: 0, sup: 0, title: false, jsonLd: null as string | null };
  const path: { isSkipped: boolean; isStory: boolean }[] = [];
  // At the end of a page that breaks off the parser stands one behind it.
  const breakLine = () => {
    const at = Math.min(parser.startIndex, original.length);
    builder.write('\n\n', at, at);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'meta') readMeta(head, attributes);
        else readTime(head, attributes);
        open.title = name === 'title' && head.title === '';
        if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? '')) open.jsonLd = '';
        const isStory = above.has(parser.startIndex) || (story === null ? name === 'article' : parser.startIndex === story);
        // An article within the story is a comment on it, or a teaser.
        const isWithin = story !== null && open.story > 0 && name === 'article';
        const isSkipped = unread.has(name) || isWithin || furniture.has(parser.startIndex);
        path.push({ isSkipped, isStory });
        if (isSkipped) open.skipped += 1;
        if (isStory) open.story += 1;
        if (name === 'sup') open.sup += 1;
        if (blocks.has(name)) breakLine();
      },
      ontext(text) {
        if (open.title) head.title += text;
        if (open.jsonLd !== null) open.jsonLd += text;
        if (open.skipped > 0 || (inArticles && open.story === 0)) return;
        keepText(builder, original, parser.startIndex, Math.min(parser.endIndex + 1, original.length), open.sup > 0);
      },
      onclosetag(name) {
        open.title = false;
        if (open.jsonLd !== null) readJsonLd(head, open.jsonLd);
        open.jsonLd = null;
        // A tag that the end of the page cuts off is closed without having been opened.
        const left = path.pop();
        if (left?.isSkipped) open.skipped -= 1;
        if (left?.isStory) open.story -= 1;
        if (name === 'sup') open.sup -= 1;
        if (blocks.has(name) && name !== 'br') breakLine();
      },
    },
    { decodeEntities: false },
  );
  parser.write(original);
  parser.end();
  return { text: builder.done(), ...describedBy(head) };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Takes over text of markup. Source line ends are spaces on a page; references are decoded one by one, so that every other character keeps its place. */
export function keepText(builder: TextBuilder, original: string, start: number, end: number, raised: boolean): void {
  let done = start;
  for (const match of original.slice(start, end).matchAll(/&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?|\s+|\d/g)) {
    const at = start + match.index;
    const text = shown(match[0], raised);
    if (text === match[0]) continue;
    builder.keep(done, at);
    builder.write(text, at, at + match[0].length);
    done = at + match[0].length;
  }
  builder.keep(done, end);
}

/** A raised digit is none of the number before it: a note, or a power of it. */
function shown(written: string, raised: boolean): string {
  if (written.startsWith('&')) return decodeHTML(written);
  if (/^\d/.test(written)) return raised ? (superscripts[Number(written)] as string) : written;
  return written.includes('\n') ? ' ' : written;
}
