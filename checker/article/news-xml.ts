import { decodeXML } from 'entities';
import { type Handler, Parser } from 'htmlparser2';
import type { Unreadable } from '../ports.ts';
import type { Prose } from './article.ts';
import { keepText, readHtml } from './html.ts';
import { buildText, type TextBuilder, throughMap } from './mapped-text.ts';
import { markupDepth } from './markup-depth.ts';
import { describedBy, emptyNewsHead, isField, type NewsHead, noteAttributes, noteText } from './news-head.ts';

const blocks = new Set(
  'hl1 hl2 hedline byline dateline p block bq credit li ul ol dl dt dd table tr td th caption hr br pre h1 h2 h3 h4 h5 h6 div blockquote'.split(
    ' ',
  ),
);
// Of the body, what is no story: pictures with their captions, footnotes, a page's head.
const skipped = new Set('media fn head script style figure aside nav notes'.split(' '));
/** Where prose stands; of a NITF within a NewsML, only in its own places. */
const nitfBodies = new Set(['hl1', 'hl2', 'abstract', 'body.content']);
const newsmlBodies = new Set(['headline', 'inlineXML', 'inlineData']);
/** What stands above a story. */
const heads = new Set(['hl1', 'hl2', 'abstract', 'headline']);

const cdataStart = '<![CDATA['.length;
const cdataEnd = ']]>'.length;

/**
 * NewsML-G2 and NITF, the agencies' news items as XML: the story with its headline, its dates, and whether it may be told. Entities
 * that a document declares are never expanded.
 */
export function readNewsXml(original: string): Prose | Unreadable {
  if (!/<(?:\w+:)?(?:newsItem|newsMessage|nitf)[\s>]/.test(original))
    return { unreadable: 'XML that is neither NewsML-G2 nor NITF; upload the story as one of these, as HTML or as text' };
  const bodies = /<(?:\w+:)?body\.content[\s/>]/.test(original) ? nitfBodies : newsmlBodies;
  const head = emptyNewsHead();
  const builder = buildText(original);
  const { stories } = parse(original, bodies, head, builder);
  if (stories > 1) return { unreadable: `${stories} news items in what is no message; upload each of its own` };
  const { title, ...about } = describedBy(head);
  const text = builder.done();
  const isMarkedUp = head.bodyType === 'text/html' && /^[^<]*<[a-z!]/i.test(text.text);
  return { ...about, title, text: isMarkedUp ? throughMap(readHtml(text.text).text, text) : text };
}

/** Sends the text of the bodies to the builder, and everything else that is asked for to the head. */
function parse(original: string, bodies: ReadonlySet<string>, head: NewsHead, builder: TextBuilder): { stories: number } {
  const depth = markupDepth();
  const open: string[] = [];
  const fields: string[] = [];
  // `again`: how deep the same story begins in other markup.
  const inside = { body: 0, skipped: 0, cdata: false, stories: 0, isTold: false, again: 0 };
  // At the end of a document that breaks off the parser stands one behind it.
  const here = () => Math.min(parser.startIndex, original.length);
  const pass = (name: string, step: 1 | -1) => {
    if (bodies.has(name)) inside.body += step;
    if (skipped.has(name)) inside.skipped += step;
    if ((inside.body > 0 && blocks.has(name)) || heads.has(name)) builder.write('\n\n', here(), here());
  };
  const keep = () => {
    const [start, end] = [here(), Math.min(parser.endIndex + 1, original.length)];
    if (inside.cdata) builder.keep(start + cdataStart, end - cdataEnd);
    else keepText(builder, original, start, end, open.includes('sup'));
  };
  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      depth.enter();
      const name = tag.slice(tag.indexOf(':') + 1);
      open.push(name);
      if (isField(name)) fields.push(name);
      noteAttributes(head, name, attributes);
      pass(name, 1);
      if (name === 'newsItem') inside.isTold = false;
      if (bodies.has(name) && !heads.has(name) && inside.body === 1) {
        if (inside.isTold) inside.again ||= open.length;
        else inside.stories += 1;
        inside.isTold = true;
      }
    },
    ontext(text) {
      noteText(head, fields.at(-1) ?? '', inside.cdata ? text : decodeXML(text));
      if (inside.body > 0 && inside.skipped === 0 && inside.again === 0) keep();
    },
    onclosetag() {
      depth.leave();
      if (inside.again === open.length) inside.again = 0;
      const name = open.pop() as string;
      if (isField(name)) fields.pop();
      pass(name, -1);
    },
    oncdatastart() {
      inside.cdata = true;
    },
    oncdataend() {
      inside.cdata = false;
    },
  };
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: false });
  parser.write(original);
  parser.end();
  return inside;
}
