import type { Unreadable } from '../ports.ts';
import { isObject, type JsonArticle, type Members, membersOf } from './json-article.ts';
import { dayOnly } from './publication-date.ts';

/** Body members of ninjs 1 (`body_xhtml`), the marked-up ones first. */
const bodiesOfOne = ['body_xhtml', 'body_html', 'body_text'];

/** IPTC ninjs 1 to 3, a news item as JSON: which of its strings are prose, its dates, and whether it may be told. */
export function readNinjs(item: Members): JsonArticle | Unreadable {
  const body = bodyOf(item);
  if (!body) return { unreadable: whyNoBody(item) };
  const headline = headlineOf(item);
  const embargo = textOf(item, 'embargoed');
  const day = [embargo, ...['versioncreated', 'firstcreated', 'contentcreated'].map((name) => textOf(item, name))]
    .map(dayOnly)
    .find(Boolean);
  return {
    title: headline?.text ?? textOf(item, 'title'),
    published: day ? { day, from: 'news-item' } : null,
    // `byline` in ninjs 1, `by` in the later ones.
    about: { byline: textOf(item, 'byline') ?? textOf(item, 'by'), language: textOf(item, 'language') },
    release: { status: textOf(item, 'pubstatus'), embargo: item.has('embargoed') ? (embargo ?? '') : null },
    parts: [...(headline ? [{ path: headline.path, isHtml: false }] : []), body],
  };
}

function whyNoBody(item: Members): string {
  const type = textOf(item, 'type');
  if (!item.has('uri')) return 'JSON that is no article; write {"text","title","published"}, or ninjs';
  return type && type !== 'text' ? `a news item of type ${type.slice(0, 40)}, which has no text` : 'a news item without a body';
}

function bodyOf(item: Members): JsonArticle['parts'][number] | null {
  const name = bodiesOfOne.find((one) => textOf(item, one));
  if (name) return { path: name, isHtml: name !== 'body_text' };
  const bodies = listOf(item, 'bodies').map((body, at) => ({ at, isHtml: isMarkedUp(body), text: textOf(body, 'value') }));
  const written = bodies.filter(({ text }) => text);
  const chosen = written.find(({ isHtml }) => isHtml) ?? written[0];
  return chosen ? { path: `bodies.${chosen.at}.value`, isHtml: chosen.isHtml } : null;
}

const isMarkedUp = (body: Members): boolean =>
  /html/i.test(`${textOf(body, 'contenttype')} ${textOf(body, 'role')}`) || /^\s*<[a-z]/i.test(textOf(body, 'value') ?? '');

function headlineOf(item: Members): { path: string; text: string } | null {
  const text = textOf(item, 'headline');
  if (text) return { path: 'headline', text };
  const headlines = listOf(item, 'headlines').map((headline, at) => ({
    path: `headlines.${at}.value`,
    text: textOf(headline, 'value') ?? '',
    isMain: /^main$/i.test(textOf(headline, 'role') ?? ''),
  }));
  const written = headlines.filter((headline) => headline.text);
  return written.find(({ isMain }) => isMain) ?? written[0] ?? null;
}

/** The objects of a list, in their places. */
function listOf(item: Members, name: string): Members[] {
  const list = item.get(name);
  return Array.isArray(list) ? list.map((member) => (isObject(member) ? membersOf(member) : new Map())) : [];
}

function textOf(item: Members, name: string): string | null {
  const value = item.get(name);
  return typeof value === 'string' && value.trim() ? value : null;
}
