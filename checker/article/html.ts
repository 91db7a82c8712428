import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import type { Prose } from './article.ts';
import { buildText } from './mapped-text.ts';
import { dayOnly } from './publication-date.ts';

const skipped = new Set('script style noscript template svg nav footer aside form button select iframe object video audio head'.split(' '));
const blocks = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption table tr td th br hr dd dt pre'.split(' '),
);
const publishedMeta = new Set([
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
]);

interface Head {
  title: string | null;
  ogTitle: string | null;
  metaDay: string | null;
  jsonLdDay: string | null;
}

/** The main text of a page, with what its head says of it. Navigation, forms and scripts are left out. */
export function readHtml(original: string): Prose {
  const onlyArticle = /<article[\s>]/i.test(original);
  const head: Head = { title: null, ogTitle: null, metaDay: null, jsonLdDay: null };
  const builder = buildText(original);
  let [skipping, inArticle, inTitle, inJsonLd] = [0, 0, false, false];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'meta') readMeta(head, attributes);
        inTitle = name === 'title' && head.title === null;
        inJsonLd = name === 'script' && attributes.type === 'application/ld+json';
        if (skipped.has(name)) skipping += 1;
        if (name === 'article') inArticle += 1;
        if (blocks.has(name)) builder.write('\n\n', parser.startIndex, parser.startIndex);
      },
      ontext(text) {
        if (inTitle) head.title = decodeHTML((head.title ?? '') + text);
        if (inJsonLd) head.jsonLdDay ??= jsonLdDay(text);
        if (skipping > 0 || (onlyArticle && inArticle === 0)) return;
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        keepText(builder, original, start, end);
      },
      onclosetag(name) {
        inTitle = false;
        inJsonLd = false;
        if (skipped.has(name)) skipping = Math.max(0, skipping - 1);
        if (name === 'article') inArticle = Math.max(0, inArticle - 1);
        if (blocks.has(name) && name !== 'br') builder.write('\n\n', parser.startIndex, parser.startIndex);
      },
    },
    { decodeEntities: false },
  );
  parser.write(original);
  parser.end();
  const day = head.jsonLdDay
    ? ({ day: head.jsonLdDay, from: 'json-ld' } as const)
    : head.metaDay
      ? ({ day: head.metaDay, from: 'meta' } as const)
      : null;
  return { text: builder.done(), title: (head.ogTitle ?? head.title)?.replace(/\s+/g, ' ').trim() || null, published: day };
}

/** Source line ends are spaces on a page; references are decoded one by one, so that every other character keeps its place. */
function keepText(builder: ReturnType<typeof buildText>, original: string, start: number, end: number): void {
  let done = start;
  for (const match of original.slice(start, end).matchAll(/&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d?);?|\s*\n\s*/g)) {
    const at = start + match.index;
    const text = match[0].startsWith('&') ? decodeHTML(match[0]) : ' ';
    if (text === match[0]) continue;
    builder.keep(done, at);
    builder.write(text, at, at + match[0].length);
    done = at + match[0].length;
  }
  builder.keep(done, end);
}

function readMeta(head: Head, attributes: Record<string, string>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content ?? '';
  if (name === 'og:title') head.ogTitle = decodeHTML(content);
  if (publishedMeta.has(name)) head.metaDay ??= dayOnly(content);
}

function jsonLdDay(text: string): string | null {
  try {
    const data: unknown = JSON.parse(text);
    const nodes = [data].flat().flatMap((node) => (node as { '@graph'?: unknown[] })?.['@graph'] ?? [node]) as {
      datePublished?: unknown;
    }[];
    return dayOnly(nodes.map((node) => node?.datePublished).find((value): value is string => typeof value === 'string') ?? null);
  } catch {
    return null;
  }
}
