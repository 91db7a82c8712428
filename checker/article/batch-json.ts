import type { Unreadable, UploadedArticle } from '../ports.ts';
import * as z from '../zod-mini.ts';
import { type Entry, nameOfUri } from './batch.ts';
import { isObject, parseJson } from './json-article.ts';
import { dayOnly } from './publication-date.ts';

const Line = z.object({
  id: z.nullish(z.union([z.string(), z.pipe(z.number(), z.transform(String))])),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  published: z.nullish(z.string()),
  title: z.nullish(z.string()),
});

const longestTitle = 300;
const oneObject = 'write one {"id","text","published"} object a line';

/** What one value of a batch says, or why it is no article and what to write instead. */
export type BatchItem = { id: string | null; article: UploadedArticle } | { unreadable: string; remedy: string };

/** `{"id", "text" or "html", "title", "published"}`, or a news item as ninjs, which is left as it is. */
function readBatchItem(value: unknown): BatchItem {
  if (isObject(value) && value.text === undefined && value.html === undefined && typeof value.uri === 'string')
    return ninjsItem(value, value.uri);
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { unreadable: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'unreadable'}`, remedy: oneObject };
  }
  const { id = null, text, html, title, published } = parsed.data;
  const body = html ?? text;
  if (body === undefined) return { unreadable: 'text: there is none', remedy: oneObject };
  const day = published ? dayOnly(published) : null;
  if (published && !day)
    return { unreadable: `published "${published.slice(0, 40)}" is no day of the calendar`, remedy: 'write YYYY-MM-DD' };
  return {
    id,
    article: {
      bytes: new TextEncoder().encode(body),
      contentType: html === undefined ? 'text/plain' : 'text/html',
      published: day,
      title: title?.slice(0, longestTitle) ?? null,
    },
  };
}

const ninjsItem = (value: unknown, uri: string): BatchItem => ({
  id: nameOfUri(uri),
  article: {
    bytes: new TextEncoder().encode(JSON.stringify(value)),
    contentType: 'application/vnd.iptc.ninjs+json',
    published: null,
    title: null,
  },
});

/** JSON Lines: an article a line. */
export async function* unpackLines(bytes: Uint8Array): AsyncIterable<Entry> {
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const written = bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
    line += 1;
    const item = readBatchLine(written);
    if (item) yield entryOf(item, `line ${line}`, `line-${line}`);
  }
}

/** What a line of JSON Lines says; null where it is empty. */
export function readBatchLine(bytes: Uint8Array): BatchItem | null {
  if (bytes.length === 0) return null;
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { unreadable: 'not valid UTF-8', remedy: 'write the lines as UTF-8' };
  }
  if (!written.trim()) return null;
  const value = parseJson(written);
  return value === undefined ? { unreadable: 'not JSON', remedy: oneObject } : readBatchItem(value);
}

/** A JSON list of articles. */
export function unpackList(bytes: Uint8Array): AsyncIterable<Entry> | Unreadable {
  const list = parseJson(new TextDecoder().decode(bytes));
  return Array.isArray(list) ? eachOf(list) : { unreadable: 'not valid JSON' };
}

async function* eachOf(list: readonly unknown[]): AsyncIterable<Entry> {
  for (const [i, value] of list.entries()) yield entryOf(readBatchItem(value), `item ${i + 1}`, `item-${i + 1}`);
}

const entryOf = (item: BatchItem, place: string, name: string): Entry =>
  'unreadable' in item ? { place, unreadable: item.unreadable } : { place, name: item.id ?? name, article: item.article };
