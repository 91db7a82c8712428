import type { Unreadable, UploadedArticle } from '../ports.ts';
import type { Article, Extract } from './article.ts';
import { type Format, formatOf } from './formats.ts';
import { limits, megabytes } from './limits.ts';
import { throughMap } from './mapped-text.ts';
import { dayOnly, findDateline } from './publication-date.ts';
import { whyWithheld } from './release.ts';
import { repairEncoding } from './repair-encoding.ts';
import { findSections } from './sections.ts';
import { storiesOf } from './stories.ts';
import { findTitle } from './title.ts';

const MEBIBYTE = 1024 * 1024;
/** Larger texts are not read. */
export const MAX_ARTICLE_BYTES = limits.textBytes;

/** Longer titles are cut. */
const LONGEST_TITLE = 500;

/** Why an article is not checked: it cannot be read, or its publisher does not want it told (yet). */
export interface Unchecked extends Unreadable {
  status?: 'withheld' | 'unpacked';
  title?: string | null;
}

export type ReadArticle = Article | Unchecked;

/**
 * Reads an upload: bytes to text, the format's markup left out, the encoding repaired, cut into sections, with its title and
 * publication date. What can never be read comes back as `unreadable` with the reason, what is not to be told as `withheld`;
 * nothing is thrown for bad input.
 */
export async function readArticle(id: string, uploaded: UploadedArticle): Promise<ReadArticle> {
  const prose = await readProse(formatOf(id, uploaded), uploaded.bytes);
  if ('unreadable' in prose) return prose;
  const withheld = prose.release ? whyWithheld(prose.release, uploaded.readAt ?? null) : null;
  if (withheld) return { unreadable: withheld, status: 'withheld', title: uploaded.title || prose.title };
  const clean = throughMap(repairEncoding(prose.text.text), prose.text);
  if (!clean.text.trim()) return { unreadable: 'no text in it; upload the story itself' };
  const sections = findSections(clean.text);
  const body = storiesOf({ clean, sections })[0]?.text ?? '';
  const given = dayOnly(uploaded.published);
  const dateline = given || prose.published ? null : findDateline(body);
  const published = given ?? prose.published?.day ?? dateline;
  return {
    id,
    title: (uploaded.title || prose.title || findTitle(body))?.slice(0, LONGEST_TITLE) ?? null,
    original: prose.original,
    clean,
    sections: sections.map((section) => (section.kind === 'body' ? { ...section, published } : section)),
    published,
    publishedFrom: given ? 'given' : (prose.published?.from ?? (dateline ? 'dateline' : null)),
  };
}

function decode(bytes: Uint8Array): { text: string } | { unreadable: string } {
  if (bytes.length === 0) return { unreadable: 'empty file; upload the story itself' };
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return { unreadable: `${(bytes.length / MEBIBYTE).toFixed(1)} MB; articles are read up to ${MAX_ARTICLE_BYTES / MEBIBYTE} MB` };
  }
  if (isUtf16(bytes)) return { unreadable: 'UTF-16; save the file as UTF-8' };
  if (isBinary(bytes)) return { unreadable: 'a binary file; upload plain text, Markdown or HTML' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() ? { text } : { unreadable: 'empty file; upload the story itself' };
  } catch {
    return { unreadable: 'not valid UTF-8; save the file as UTF-8' };
  }
}

const isUtf16 = ([first, second]: Uint8Array) => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Zero bytes, or a PDF, which may have none at its head. */
const isBinary = (bytes: Uint8Array) => bytes.subarray(0, 8192).includes(0) || String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

async function readProse({ name, reader }: Format, bytes: Uint8Array): Promise<Extract | Unreadable> {
  if (reader.of === 'batch') return { unreadable: `several articles (${name}), which are checked one by one` };
  try {
    if (reader.of === 'bytes') return bytes.length > limits.documentBytes ? tooLarge(bytes, name) : await (await reader.load())(bytes);
    const decoded = decode(bytes);
    if ('unreadable' in decoded) return decoded;
    const prose = (await reader.load())(decoded.text);
    return 'unreadable' in prose ? prose : { original: decoded.text, ...prose };
  } catch (error) {
    // Markup a thousand levels deep is no story, and more than some parsers' stack.
    if (error instanceof RangeError) return { unreadable: 'its markup is nested too deeply; upload the plain text' };
    throw error;
  }
}

const tooLarge = ({ length }: Uint8Array, name: string): Unreadable => ({
  unreadable: `${megabytes(length)}; ${name} is read up to ${megabytes(limits.documentBytes)}`,
});
