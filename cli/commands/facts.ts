import { loadFactsFiles } from '../facts-files.ts';
import { parseOptions } from '../options.ts';
import { counted } from '../reporters/text.ts';
import { print } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `countercheck facts validate FILE…`: 0 when every row is a fact, 2 when one is not. */
export async function facts(argv: readonly string[]): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb !== 'validate') throw new UsageError('facts: the command is facts validate FILE…');
  const { positionals } = parseOptions(rest, {});
  if (positionals.length === 0) throw new UsageError('facts validate needs a file; such as seeds/facts/countries.csv');
  const { files, failed } = await loadFactsFiles(positionals);
  for (const { file, facts: good, badRows } of files) await print(`${file}: ${counted(good, 'fact')}, ${counted(badRows, 'bad row')}\n`);
  return failed || files.some(({ badRows }) => badRows > 0) ? 2 : 0;
}
