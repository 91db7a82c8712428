import { decodeHTML } from 'entities';
import type { About, Prose } from './article.ts';
import { writtenDay } from './publication-date.ts';

const publishedMeta = new Set([
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'date_published',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
]);

const aboutMeta: Record<string, keyof About | undefined> = {
  author: 'byline',
  byl: 'byline',
  'og:site_name': 'source',
  'article:section': 'section',
  'content-language': 'language',
  'og:locale': 'language',
};

/** What a page says of itself, gathered as its tags go by. */
export interface Head {
  title: string;
  ogTitle: string;
  metaDay: string | null;
  jsonLdDay: string | null;
  jsonLdTitle: string | null;
  about: Partial<About>;
  jsonLdAbout: Partial<About>;
}

export const emptyHead = (): Head => ({
  title: '',
  ogTitle: '',
  metaDay: null,
  jsonLdDay: null,
  jsonLdTitle: null,
  about: {},
  jsonLdAbout: {},
});

export function readMeta(head: Head, attributes: Record<string, string>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content ?? '';
  if (name === 'og:title') head.ogTitle ||= content;
  const told = aboutMeta[name];
  if (told && !/^https?:/.test(content)) head.about[told] ??= told === 'language' ? content.replace('_', '-') : decodeHTML(content);
  if (publishedMeta.has(name)) head.metaDay ??= writtenDay(content);
}

/** `<time pubdate>`, `<time class="published">`, and whatever has `itemprop="datePublished"`, say a day where they stand. */
export function readTime(head: Head, { itemprop, datetime, content, pubdate, ...rest }: Record<string, string>): void {
  const isPublished = itemprop === 'datePublished' || (datetime && (pubdate !== undefined || /\bpublished\b/.test(rest.class ?? '')));
  if (isPublished) head.metaDay ??= writtenDay(datetime ?? content ?? null);
}

/** `og:title` and JSON-LD before `title`, which often names the newspaper too; the day from JSON-LD before the one from meta tags. */
export function describedBy({
  title,
  ogTitle,
  metaDay,
  jsonLdDay,
  jsonLdTitle,
  about,
  jsonLdAbout,
}: Head): Pick<Prose, 'title' | 'published' | 'about'> {
  return {
    title:
      decodeHTML(ogTitle.trim() || jsonLdTitle || title)
        .replace(/\s+/g, ' ')
        .trim() || null,
    published: jsonLdDay ? { day: jsonLdDay, from: 'json-ld' } : metaDay ? { day: metaDay, from: 'meta' } : null,
    about: { ...about, ...jsonLdAbout },
  };
}

/** What a JSON-LD script says of its article; the day of whatever has one, if its article has none. */
export function readJsonLd(head: Head, script: string): void {
  const nodes = nodesOf(script);
  const articles = nodes.filter((node) => /article|posting/i.test(String(node['@type'])));
  const days = [...articles, ...nodes].map(({ datePublished }) => (typeof datePublished === 'string' ? writtenDay(datePublished) : null));
  head.jsonLdDay ??= days.find(Boolean) ?? null;
  head.jsonLdTitle ??= articles.map(({ headline }) => headline).find((one) => typeof one === 'string') ?? null;
  for (const article of articles) head.jsonLdAbout = { ...toldBy(article), ...head.jsonLdAbout };
}

/** What an article of JSON-LD says of itself, nothing for what it does not. */
function toldBy({ author, publisher, articleSection, inLanguage }: Record<string, unknown>): Partial<About> {
  const told = { byline: namesIn(author), source: namesIn(publisher), section: namesIn(articleSection), language: namesIn(inLanguage) };
  if (!/^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(told.language)) told.language = '';
  return Object.fromEntries(Object.entries(told).flatMap(([key, names]) => (names ? [[key, names]] : [])));
}

/** A name, a thing with a name, or a list of these. */
function namesIn(value: unknown): string {
  const named = [value].flat().map((one) => (isRecord(one) ? one.name : one));
  return named.filter((name) => typeof name === 'string' && name.trim() && !/^https?:/.test(name)).join(', ');
}

function nodesOf(script: string): Record<string, unknown>[] {
  try {
    return ([JSON.parse(script)] as unknown[])
      .flat()
      .flatMap((node) => (isRecord(node) && '@graph' in node ? node['@graph'] : node))
      .filter(isRecord);
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
