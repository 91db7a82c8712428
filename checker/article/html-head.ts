import { decodeHTML } from 'entities';
import type { About, Prose } from './article.ts';
import { dayOnly } from './publication-date.ts';

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
  about: Partial<About>;
}

export const emptyHead = (): Head => ({ title: '', ogTitle: '', metaDay: null, jsonLdDay: null, about: {} });

export function readMeta(head: Head, attributes: Record<string, string>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content ?? '';
  if (name === 'og:title') head.ogTitle ||= content;
  const told = aboutMeta[name];
  if (told && !/^https?:/.test(content)) head.about[told] ??= told === 'language' ? content.replace('_', '-') : decodeHTML(content);
  if (publishedMeta.has(name)) head.metaDay ??= dayOnly(content);
}

/** `og:title` before `title`, which often names the newspaper too; the day from JSON-LD before the one from meta tags. */
export function describedBy({ title, ogTitle, metaDay, jsonLdDay, about }: Head): Pick<Prose, 'title' | 'published' | 'about'> {
  return {
    title:
      decodeHTML(ogTitle.trim() || title)
        .replace(/\s+/g, ' ')
        .trim() || null,
    published: jsonLdDay ? { day: jsonLdDay, from: 'json-ld' } : metaDay ? { day: metaDay, from: 'meta' } : null,
    about,
  };
}

/** The `datePublished` of a JSON-LD script: of its article, or else of whatever has one. */
export function jsonLdDay(script: string): string | null {
  try {
    const nodes = ([JSON.parse(script)] as unknown[])
      .flat()
      .flatMap((node) => (isRecord(node) && '@graph' in node ? node['@graph'] : node))
      .filter(isRecord);
    const isArticle = (node: Record<string, unknown>) => /article|posting/i.test(String(node['@type']));
    const days = [...nodes.filter(isArticle), ...nodes].map(({ datePublished }) =>
      typeof datePublished === 'string' ? dayOnly(datePublished) : null,
    );
    return days.find(Boolean) ?? null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
