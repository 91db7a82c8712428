import type { Unreadable } from '../ports.ts';
import type { Prose } from './article.ts';
import { readHtml } from './html.ts';
import { findStrings, type Range, unescaped } from './json-strings.ts';
import { limits } from './limits.ts';
import { joined, type MappedText, throughMap } from './mapped-text.ts';
import { readNinjs } from './ninjs.ts';
import { dayOnly } from './publication-date.ts';

/** An object as JSON has it, its members by lower-case name: versions of formats differ in their capitals. */
export type Members = ReadonlyMap<string, unknown>;

/** Which strings of a JSON document are its prose, by path, and what it says of itself. */
export interface JsonArticle extends Omit<Prose, 'text'> {
  parts: { path: string; isHtml: boolean }[];
}

/** An article as JSON: ninjs, or `{"text" or "html", "title", "published"}`. Its places are those in the JSON text. */
export function readJsonArticle(original: string): Prose | Unreadable {
  const json = original.startsWith('\uFEFF') ? ` ${original.slice(1)}` : original;
  const value = parseJson(json);
  if (!isObject(value))
    return {
      unreadable:
        value === undefined ? 'not valid JSON, or nested too deeply' : 'JSON that is no article; write {"text","title","published"}',
    };
  const article = readPlainJson(value) ?? readNinjs(membersOf(value));
  if ('unreadable' in article) return article;
  const strings = findStrings(json);
  const { parts, ...about } = article;
  return { ...about, text: joined(parts.map(({ path, isHtml }) => proseOf(json, strings.get(path), isHtml))) };
}

function proseOf(json: string, range: Range | undefined, isHtml: boolean): MappedText {
  const text = unescaped(json, range ?? { start: 0, end: 0 });
  return isHtml ? throughMap(readHtml(text.text).text, text) : text;
}

function readPlainJson(value: Record<string, unknown>): JsonArticle | Unreadable | null {
  const path = ['html', 'text'].find((name) => typeof value[name] === 'string');
  if (!path) return null;
  const [title, published] = [value.title ?? null, value.published ?? null];
  if (title !== null && typeof title !== 'string') return { unreadable: 'its title is no text' };
  if (published === null || published === '') return { title, published: null, parts: [{ path, isHtml: path === 'html' }] };
  const day = typeof published === 'string' ? dayOnly(published) : null;
  if (!day) return { unreadable: `published ${JSON.stringify(published).slice(0, 40)} is no day of the calendar; write YYYY-MM-DD` };
  return { title, published: { day, from: 'given' }, parts: [{ path, isHtml: path === 'html' }] };
}

export const membersOf = (value: Record<string, unknown>): Members =>
  new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for what is no JSON, or nested beyond all use, of which the parser would make much memory. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of json.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    // Brackets within strings count too: a story has no thousand of them unclosed.
    if (depth > limits.jsonDepth) return true;
  }
  return false;
}
