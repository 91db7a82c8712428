import { describeProblem, readFactsPath } from '../facts-files.ts';
import { parseOptions } from '../options.ts';
import { complain, print } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `countercheck facts validate FILE…`: 0 when every row is a fact, 2 when one is not. */
export async function facts(argv: readonly string[]): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb !== 'validate') throw new UsageError('facts: the command is facts validate FILE…');
  const { positionals } = parseOptions(rest, {});
  if (positionals.length === 0) throw new UsageError('facts validate needs a file; such as seeds/facts/countries.csv');
  let bad = false;
  for (const path of positionals) {
    for (const { file, read } of await readFactsPath(path)) {
      if ('unreadable' in read) {
        bad = true;
        complain(`${file}: ${read.unreadable}`);
        continue;
      }
      for (const problem of read.problems) complain(describeProblem(file, problem));
      bad ||= read.problems.length > 0;
      await print(`${file}: ${read.facts.length} facts, ${read.problems.length} bad rows\n`);
    }
  }
  return bad ? 2 : 0;
}
