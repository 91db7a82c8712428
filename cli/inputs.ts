import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod';
import { dayOnly } from '../checker/article/publication-date.ts';
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
      else yield { id: file, line: null, article: { bytes: await readFile(file), contentType: null, published, title: null } };
    } catch (error) {
      yield { id: file, line: null, ...fileProblem(error as NodeJS.ErrnoException) };
    }
  }
}

export function fileProblem(error: NodeJS.ErrnoException): { unreadable: string; remedy: string } {
  if (error.code === 'ENOENT') return { unreadable: 'no such file', remedy: 'check the path' };
  if (error.code === 'EACCES') return { unreadable: 'not allowed to read it', remedy: 'check its permissions' };
  return { unreadable: `cannot be read (${error.code ?? error.message})`, remedy: 'check the file' };
}

const Line = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  text: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
});

/** Far more than any article that is read, escaped as it may be. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

async function* readLines(published: string | null): AsyncIterable<Input> {
  for await (const { line, bytes } of readByteLines(process.stdin, MAX_LINE_BYTES)) {
    const written = bytes && decode(bytes);
    if (bytes === null) yield bad(line, `longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`, 'write one article a line');
    else if (written === null) yield bad(line, 'not valid UTF-8', 'write the lines as UTF-8');
    else if (written.trim()) yield readLine(written, line, published);
  }
}

const bad = (line: number, unreadable: string, remedy: string): Input => ({ id: null, line, unreadable, remedy });
const oneObject = 'write one {"id","text","published"} object a line';

function readLine(written: string, line: number, published: string | null): Input {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return bad(line, 'not JSON', oneObject);
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return bad(line, `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'unreadable'}`, oneObject);
  }
  const { id, text, title, published: own } = parsed.data;
  if (own && !dayOnly(own)) return bad(line, `published "${own.slice(0, 40)}" is no day of the calendar`, 'write YYYY-MM-DD');
  return {
    id: id ?? `line ${line}`,
    line,
    article: {
      bytes: new TextEncoder().encode(text),
      contentType: 'text/plain',
      published: own ? dayOnly(own) : published,
      title: title ?? null,
    },
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
