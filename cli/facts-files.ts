import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../checker/facts/fact.ts';
import { type FactsFile, type FactsProblem, readFacts } from '../checker/facts/read-facts.ts';
import { fileProblem } from './inputs.ts';
import { complain } from './terminal.ts';

export interface LoadedFacts {
  facts: Fact[];
  files: { file: string; facts: number; badRows: number }[];
  /** Something made a whole file or an id unusable: exit code 2. */
  failed: boolean;
}

/** Reads files and folders of facts, names every problem on standard error, and keeps what is good. */
export async function loadFactsFiles(paths: readonly string[]): Promise<LoadedFacts> {
  const loaded: LoadedFacts = { facts: [], files: [], failed: false };
  const placeOfId = new Map<string, string>();
  for (const path of paths) {
    for (const { file, read } of await readFactsPath(path)) {
      if ('unreadable' in read) {
        complain(`${file}: ${read.unreadable}`);
        loaded.failed = true;
        continue;
      }
      const repeated = read.facts.flatMap(({ fact: { id }, line }) => duplicate(id, line, placeOfId.get(id)));
      const problems = [...read.problems, ...repeated].sort((a, b) => a.line - b.line);
      for (const { line, column, reason } of problems) complain(`${file}:${line}: ${column ? `column ${column}: ` : ''}${reason}`);
      loaded.failed ||= problems.some(({ kind }) => kind === 'repeated-id');
      const fresh = read.facts.filter(({ fact }) => !placeOfId.has(fact.id));
      for (const { fact, line } of fresh) placeOfId.set(fact.id, `${file}:${line}`);
      loaded.facts.push(...fresh.map(({ fact }) => fact));
      loaded.files.push({ file, facts: fresh.length, badRows: problems.length });
    }
  }
  return loaded;
}

const duplicate = (id: string, line: number, earlier: string | undefined): FactsProblem[] =>
  earlier
    ? [{ kind: 'repeated-id', line, column: 'id', reason: `duplicate id "${id}", first used in ${earlier}; give each fact its own id` }]
    : [];

/** The facts files under a path: itself, or the CSV and JSON files of a folder. */
async function readFactsPath(path: string): Promise<{ file: string; read: FactsFile }[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ file: path, read: readFacts(await readFile(path), path) }];
    const names = (await readdir(path)).filter((name) => /\.(?:csv|json)$/i.test(name)).sort();
    if (names.length === 0) return [{ file: path, read: { unreadable: 'a folder without .csv or .json files; name a facts file' } }];
    return (await Promise.all(names.map((name) => readFactsPath(join(path, name))))).flat();
  } catch (error) {
    const { unreadable, remedy } = fileProblem(error as NodeJS.ErrnoException);
    return [{ file: path, read: { unreadable: `${unreadable}; ${remedy}` } }];
  }
}
