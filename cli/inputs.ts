import { readFile, stat } from 'node:fs/promises';
import { unpackBatch } from '../checker/article/batch.ts';
import { readBatchLine } from '../checker/article/batch-json.ts';
import { isBatch } from '../checker/article/formats.ts';
import type { UploadedArticle } from '../checker/ports.ts';
import { readByteLines } from './read-lines.ts';
import { UsageError } from './usage-error.ts';

/** An article to look at, or why there is none in its place. `line` is set for lines of standard input. */
export type Input =
  | { id: string; line: number | null; article: UploadedArticle }
  | { id: string | null; line: number | null; unreadable: string; remedy: string };

/** The articles of the files named, or without any the JSON Lines on standard input. */
export function readInputs(files: readonly string[], published: string | null): AsyncIterable<Input> {
  if (files.length > 0) return readFiles(files, published);
  if (process.stdin.isTTY) throw new UsageError('nothing to read; name files, or pipe JSON lines {"id","text","published"}');
  return readLines(published);
}

async function* readFiles(files: readonly string[], published: string | null): AsyncIterable<Input> {
  for (const file of files) {
    try {
      if ((await stat(file)).isDirectory())
        yield { id: file, line: null, unreadable: 'a directory', remedy: `name its files, such as ${file.replace(/\/$/, '')}/*.txt` };
      else yield* articlesOf(file, await readFile(file), published);
    } catch (error) {
      yield { id: file, line: null, ...fileProblem(error as NodeJS.ErrnoException) };
    }
  }
}

/** The article in a file, or those of a batch, each by its own name behind that of the file. */
async function* articlesOf(file: string, bytes: Uint8Array, published: string | null): AsyncIterable<Input> {
  const whole = { bytes, contentType: null, published: null, title: null };
  if (!isBatch(file, whole)) return yield { id: file, line: null, article: dated(whole, published) };
  const entries = await unpackBatch(file, whole);
  if ('unreadable' in entries) return yield { id: file, line: null, unreadable: entries.unreadable, remedy: 'check the file' };
  for await (const entry of entries) {
    if ('unreadable' in entry)
      yield { id: `${file}, ${entry.place}`, line: null, unreadable: entry.unreadable, remedy: 'the others are read' };
    else yield { id: `${file}/${entry.name}`, line: null, article: dated(entry.article, published) };
  }
}

export function fileProblem(error: NodeJS.ErrnoException): { unreadable: string; remedy: string } {
  if (error.code === 'ENOENT') return { unreadable: 'no such file', remedy: 'check the path' };
  if (error.code === 'EACCES') return { unreadable: 'not allowed to read it', remedy: 'check its permissions' };
  return { unreadable: `cannot be read (${error.code ?? error.message})`, remedy: 'check the file' };
}

/** Far more than any article that is read, escaped as it may be. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

async function* readLines(published: string | null): AsyncIterable<Input> {
  for await (const { line, bytes } of readByteLines(process.stdin, MAX_LINE_BYTES)) {
    const item = bytes ? readBatchLine(bytes) : tooLong;
    if (item && 'unreadable' in item) yield { id: null, line, ...item };
    else if (item) yield { id: item.id ?? `line ${line}`, line, article: dated(item.article, published) };
  }
}

const tooLong = { unreadable: `longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`, remedy: 'write one article a line' };

/** An article's own day goes before the one that was given for all; embargoes go by the clock. */
const dated = (article: UploadedArticle, published: string | null): UploadedArticle => ({
  ...article,
  published: article.published ?? published,
  readAt: new Date().toISOString(),
});
