import type { Unreadable, UploadedArticle } from '../ports.ts';
import type { Section } from '../report.ts';
import { mergeAbout, readAbout } from './about.ts';
import type { Article, Extract, Prose } from './article.ts';
import { joinBrokenWords } from './broken-words.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './formats.ts';
import { foreignLanguage } from './language.ts';
import { limits, megabytes } from './limits.ts';
import { type MappedText, throughMap } from './mapped-text.ts';
import { tooDeeplyNested } from './markup-depth.ts';
import { dayOnly, findDateline } from './publication-date.ts';
import { whyWithheld } from './release.ts';
import { repairEncoding } from './repair-encoding.ts';
import { findSections } from './sections.ts';
import { type Story, storiesOf } from './stories.ts';
import { findTitle } from './title.ts';
import { unwrapLines } from './unwrap-lines.ts';
import { dayOfAddress, dayOfPath } from './url-date.ts';

/** Longer titles are cut. */
const LONGEST_TITLE = 500;

/** Why an article is not checked: it cannot be read, its publisher does not want it told (yet), or it is not in English. */
export interface Unchecked extends Unreadable {
  status?: 'withheld' | 'unpacked' | 'other-language';
  title?: string | null;
  /** A BCP 47 tag. */
  language?: string;
}

export type ReadArticle = Article | Unchecked;

/**
 * Reads an upload: bytes to text, the format's markup left out, the encoding repaired, cut into sections, with its title and
 * publication date. What can never be read comes back as `unreadable` with the reason, and so, with another status, does what
 * is not to be told or not in English; nothing is thrown for bad input.
 */
export async function readArticle(id: string, uploaded: UploadedArticle): Promise<ReadArticle> {
  const prose = await readProse(formatOf(id, uploaded), uploaded);
  if ('unreadable' in prose) return prose;
  const withheld = prose.release ? whyWithheld(prose.release, uploaded.readAt ?? null) : null;
  if (withheld) return { unreadable: withheld, status: 'withheld', title: uploaded.title || prose.title };
  const clean = await cleanTextOf(prose.text);
  if (!clean.text.trim()) return { unreadable: 'no text in it; upload the story itself' };
  const sections = findSections(clean.text);
  const [story, ...glued] = storiesOf({ clean, sections });
  const body = story?.text ?? '';
  const title = (uploaded.title || prose.title || findTitle(body))?.slice(0, LONGEST_TITLE) ?? null;
  const foreign = foreignLanguage(body);
  if (foreign)
    return { unreadable: `written in ${foreign.name}; only English is checked`, status: 'other-language', title, language: foreign.tag };
  const published = publishedOf(id, uploaded, prose, body);
  return {
    id,
    title,
    original: prose.original,
    clean,
    sections: datedSections(sections, glued, published?.day ?? null),
    published: published?.day ?? null,
    publishedFrom: published?.from ?? null,
    about: mergeAbout(prose.about, readAbout(clean.text)),
    encoding: prose.encoding ?? 'utf-8',
  };
}

/** Repaired for reading, its lines and words whole. */
async function cleanTextOf(text: MappedText): Promise<MappedText> {
  const repaired = throughMap(await repairEncoding(text.text), text);
  const unwrapped = throughMap(unwrapLines(repaired.text), repaired);
  return throughMap(joinBrokenWords(unwrapped.text), unwrapped);
}

/** The first story has the day of the article, a story glued to it the day of its own dateline. */
function datedSections(sections: readonly Section[], glued: readonly Story[], day: string | null): Section[] {
  const dated = glued.map(({ start, text }) => ({ start, end: start + text.length, day: findDateline(text) }));
  const dayAt = (at: number) => dated.find(({ start, end }) => at >= start && at < end)?.day ?? null;
  return sections.map(({ published: _, ...section }) => ({
    ...section,
    published: section.kind === 'body' ? day : section.kind === 'story' ? dayAt(section.start) : null,
  }));
}

/** The publication day, from the first of its sources that has one. */
function publishedOf(id: string, uploaded: UploadedArticle, prose: Extract, body: string): Prose['published'] {
  const given = dayOnly(uploaded.published);
  if (given) return { day: given, from: uploaded.publishedFrom ?? 'given' };
  if (prose.published) return prose.published;
  const inUrl = dayOfAddress(prose.original) ?? dayOfPath(id);
  if (inUrl) return { day: inUrl, from: 'url' };
  const dateline = findDateline(body);
  return dateline ? { day: dateline, from: 'dateline' } : null;
}

async function readProse({ name, reader }: Format, { bytes, contentType }: UploadedArticle): Promise<Extract | Unreadable> {
  if (reader.of === 'batch') return { unreadable: `several articles (${name}), which are checked one by one` };
  try {
    if (reader.of === 'bytes') return bytes.length > limits.documentBytes ? tooLarge(bytes, name) : await (await reader.load())(bytes);
    const decoded = decode(bytes, contentType);
    if ('unreadable' in decoded) return decoded;
    const prose = (await reader.load())(decoded.text);
    return 'unreadable' in prose ? prose : { ...prose, original: decoded.text, encoding: decoded.encoding };
  } catch (error) {
    // Markup a thousand levels deep is no story, and more than some parsers' stack.
    if (error instanceof RangeError) return { unreadable: tooDeeplyNested };
    throw error;
  }
}

const tooLarge = ({ length }: Uint8Array, name: string): Unreadable => ({
  unreadable: `${megabytes(length)}; ${name} is read up to ${megabytes(limits.documentBytes)}`,
});
