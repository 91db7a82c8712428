import type { Prose } from './article.ts';
import { dayOnly } from './publication-date.ts';
import { instantOf } from './release.ts';

/** What a news item says of itself, gathered as its elements go by. */
export interface NewsHead {
  /** The text of elements, by their name. */
  texts: Map<string, string>;
  status: string | null;
  /** NITF's day of release, an embargo while it is to come. */
  release: string | null;
  issued: string | null;
  language: string | null;
  /** The media type of the story's text. */
  bodyType: string | null;
}

export const emptyNewsHead = (): NewsHead => ({
  texts: new Map(),
  status: null,
  release: null,
  issued: null,
  language: null,
  bodyType: null,
});

/** Elements whose text says something of the item. */
const fields: ReadonlySet<string> = new Set('headline hl1 title by byline embargoed versionCreated firstCreated contentCreated'.split(' '));
export const isField = (name: string): boolean => fields.has(name);

export function noteAttributes(head: NewsHead, name: string, attributes: Record<string, string>): void {
  if (fields.has(name) && !head.texts.has(name)) head.texts.set(name, '');
  if (name === 'pubStatus') head.status ??= attributes.qcode ?? null;
  if (name === 'docdata') head.status ??= attributes['management-status'] ?? null;
  if (name === 'date.release') head.release ??= attributes.norm ?? null;
  if (name === 'date.issue' || name === 'story.date') head.issued ??= attributes.norm ?? null;
  if (name === 'language') head.language ??= attributes.tag ?? null;
  if (name === 'nitf' || name === 'body') head.language ??= attributes['xml:lang'] ?? null;
  if (name === 'inlineData' || name === 'inlineXML') head.bodyType ??= (attributes.contenttype ?? '').toLowerCase();
}

export function noteText(head: NewsHead, name: string, text: string): void {
  if (fields.has(name)) head.texts.set(name, (head.texts.get(name) ?? '') + text);
}

export function describedBy(head: NewsHead): Omit<Prose, 'text'> {
  const textOf = (name: string) => head.texts.get(name)?.replace(/\s+/g, ' ').trim() || null;
  const embargo = head.texts.has('embargoed') ? (textOf('embargoed') ?? '') : head.release;
  const dates = [embargo, textOf('versionCreated'), head.issued, textOf('firstCreated'), textOf('contentCreated')];
  const day = dates.map((date) => dayOnly(instantOf(date ?? ''))).find(Boolean);
  return {
    title: textOf('headline') ?? textOf('hl1') ?? textOf('title'),
    published: day ? { day, from: 'news-item' } : null,
    about: { byline: textOf('by') ?? textOf('byline'), language: head.language },
    release: { status: head.status, embargo },
  };
}
