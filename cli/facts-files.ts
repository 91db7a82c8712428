import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../checker/facts/fact.ts';
import { type FactsFile, type FactsProblem, readFacts } from '../checker/facts/read-facts.ts';
import { fileProblem } from './inputs.ts';
import { complain } from './terminal.ts';

export interface LoadedFacts {
  facts: Fact[];
  /** Something made a whole file or an id unusable: exit code 2. */
  failed: boolean;
}

/** Reads files and folders of facts, names every problem on standard error, and keeps what is good. */
export async function loadFactsFiles(paths: readonly string[]): Promise<LoadedFacts> {
  const facts: Fact[] = [];
  const placeOfId = new Map<string, string>();
  let failed = false;
  for (const path of paths) {
    for (const { file, read } of await readFactsPath(path)) {
      if ('unreadable' in read) {
        complain(`${file}: ${read.unreadable}`);
        failed = true;
        continue;
      }
      for (const problem of read.problems) {
        complain(describeProblem(file, problem));
        if (problem.column === 'id' && problem.reason.startsWith('duplicate')) failed = true;
      }
      for (const { fact, line } of read.facts) {
        const earlier = placeOfId.get(fact.id);
        if (earlier) {
          complain(`${file}:${line}: column id: duplicate id "${fact.id}", first used in ${earlier}; give each fact its own id`);
          failed = true;
          continue;
        }
        placeOfId.set(fact.id, `${file}:${line}`);
        facts.push(fact);
      }
    }
  }
  return { facts, failed };
}

export const describeProblem = (file: string, { line, column, reason }: FactsProblem): string =>
  `${file}:${line}: ${column ? `column ${column}: ` : ''}${reason}`;

/** The facts files under a path: itself, or the CSV and JSON files of a folder. */
export async function readFactsPath(path: string): Promise<{ file: string; read: FactsFile }[]> {
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
