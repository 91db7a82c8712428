import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { parseIsoDay } from '../checker/calendar.ts';
import type { UploadedArticle } from '../checker/ports.ts';
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

async function* readLines(published: string | null): AsyncIterable<Input> {
  let line = 0;
  for await (const written of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (written.trim()) yield readLine(written, line, published);
  }
}

function readLine(written: string, line: number, published: string | null): Input {
  const bad = (unreadable: string, remedy: string): Input => ({ id: null, line, unreadable, remedy });
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return bad('not JSON', 'write one {"id","text","published"} object a line');
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return bad(
      `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'unreadable'}`,
      'write one {"id","text","published"} object a line',
    );
  }
  const { id, text, title } = parsed.data;
  const day = published ?? parsed.data.published?.slice(0, 10) ?? null;
  if (day !== null && !parseIsoDay(day)) return bad(`published "${parsed.data.published}" is no day of the calendar`, 'write YYYY-MM-DD');
  return {
    id: id ?? `line ${line}`,
    line,
    article: { bytes: new TextEncoder().encode(text), contentType: 'text/plain', published: day, title: title ?? null },
  };
}
