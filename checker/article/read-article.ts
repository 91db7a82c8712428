import type { Unreadable, UploadedArticle } from '../ports.ts';
import type { Section } from '../report.ts';
import { mergeAbout, readAbout } from './about.ts';
import type { Article, Prose } from './article.ts';
import { joinBrokenWords } from './broken-words.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { foreignLanguage } from './language.ts';
import { buildText, type MappedText, throughMap } from './mapped-text.ts';
import { dayOnly, findDateline } from './publication-date.ts';
import { repairEncoding } from './repair-encoding.ts';
import { findSections } from './sections.ts';
import { storiesOf } from './stories.ts';
import { findTitle } from './title.ts';
import { unwrapLines } from './unwrap-lines.ts';
import { dayOfAddress, dayOfPath } from './url-date.ts';

export { MAX_ARTICLE_BYTES } from './decode.ts';

/** Longer titles are cut. */
const LONGEST_TITLE = 500;

/** Why an article is not checked: it cannot be read, or not by rules for English. */
export interface Unchecked extends Unreadable {
  status?: 'other-language';
  title?: string | null;
  /** A BCP 47 tag. */
  language?: string;
}

export type ReadArticle = Article | Unchecked;

/**
 * Reads an upload: bytes to text, the format's markup left out, the encoding repaired, cut into sections, with its title and
 * publication date. What can never be read comes back as `unreadable` with the reason, and so does what is in another language; nothing is thrown for bad input.
 */
export async function readArticle(id: string, uploaded: UploadedArticle): Promise<ReadArticle> {
  const decoded = decode(uploaded.bytes, uploaded.contentType);
  if ('unreadable' in decoded) return decoded;
  const prose = await readProse(id, decoded.text, uploaded.contentType);
  if ('unreadable' in prose) return prose;
  const repaired = throughMap(repairEncoding(prose.text.text), prose.text);
  const unwrapped = throughMap(unwrapLines(repaired.text), repaired);
  const clean = throughMap(joinBrokenWords(unwrapped.text), unwrapped);
  if (!clean.text.trim()) return { unreadable: 'no text in it; upload the story itself' };
  const sections = findSections(clean.text);
  const body = storiesOf({ clean, sections })[0]?.text ?? '';
  const title = (uploaded.title || prose.title || findTitle(body))?.slice(0, LONGEST_TITLE) ?? null;
  const foreign = foreignLanguage(body);
  if (foreign)
    return { unreadable: `written in ${foreign.name}; only English is checked`, status: 'other-language', title, language: foreign.tag };
  const published = publishedOf(id, uploaded, prose, decoded.text, body);
  return {
    id,
    title,
    original: decoded.text,
    clean,
    sections: datedSections(sections, clean, published?.day ?? null),
    published: published?.day ?? null,
    publishedFrom: published?.from ?? null,
    about: mergeAbout(prose.about, readAbout(clean.text)),
    encoding: decoded.encoding,
  };
}

/** The first story has the day of the article, a story glued to it the day of its own dateline. */
function datedSections(sections: readonly Section[], clean: MappedText, day: string | null): Section[] {
  const glued = storiesOf({ clean, sections: [...sections] })
    .slice(1)
    .map(({ start, text }) => ({ start, end: start + text.length, day: findDateline(text) }));
  const dayAt = (at: number) => glued.find(({ start, end }) => at >= start && at < end)?.day ?? null;
  return sections.map(({ published: _, ...section }) => ({
    ...section,
    published: section.kind === 'body' ? day : section.kind === 'story' ? dayAt(section.start) : null,
  }));
}

/** The publication day, from the first of its sources that has one. */
function publishedOf(id: string, uploaded: UploadedArticle, prose: Prose, original: string, body: string): Prose['published'] {
  const given = dayOnly(uploaded.published);
  if (given) return { day: given, from: uploaded.publishedFrom ?? 'given' };
  if (prose.published) return prose.published;
  const inUrl = dayOfAddress(original) ?? dayOfPath(id);
  if (inUrl) return { day: inUrl, from: 'url' };
  const dateline = findDateline(body);
  return dateline ? { day: dateline, from: 'dateline' } : null;
}

async function readProse(id: string, text: string, contentType: string | null): Promise<Prose | { unreadable: string }> {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isHtml =
    type === 'text/html' || type === 'application/xhtml+xml' || /\.x?html?$/i.test(id) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
  const isMarkdown = !isHtml && (type === 'text/markdown' || /\.(?:md|markdown)$/i.test(id));
  try {
    if (isHtml) return (await import('./html.ts')).readHtml(text);
    if (isMarkdown) return (await import('./markdown.ts')).readMarkdown(text);
  } catch (error) {
    // Markup a thousand levels deep is no story, and more than the parsers' stack.
    if (error instanceof RangeError) return { unreadable: 'its markup is nested too deeply; upload the plain text' };
    throw error;
  }
  return readPlain(text);
}

function readPlain(text: string): Prose {
  const { end, title, published, about } = readFrontMatter(text);
  const builder = buildText(text);
  builder.keep(end, text.length);
  return { text: builder.done(), title, about, published: published ? { day: published, from: 'front-matter' } : null };
}
