import { backfill } from './commands/backfill.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { extract } from './commands/extract.ts';
import { facts } from './commands/facts.ts';
import { units } from './commands/units.ts';
import { endWithReader, orUsageError, print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const help = `countercheck: checks the numbers and dates of news stories against a sheet of reference facts

  countercheck check [FILES…] --facts F…   what in the files disagrees with the facts, and why
      --facts F            a CSV or JSON file of facts, or a folder of them; may be given again
      --published DAY      the day of publication (YYYY-MM-DD), whatever the files say;
                           a line of standard input that has one keeps it
      --format FORMAT      text (default), json (a list) or jsonl (a line an article)
      --all                also show what agrees and what was not compared
  countercheck explain FILE --facts F…     how every claim of one article came to its verdict
      --at LINE:COLUMN     only what stands there; a line alone will do
      --all                also the numbers that no fact was tied to
      --published DAY, --format text (default) or json
  countercheck extract [FILES…]            every number and date in the files, as JSON lines
      --published DAY
  countercheck facts validate FILE…        whether every row of a facts file is good
  countercheck backfill                    has the articles in the bucket checked again, by the facts as they are
      --prefix P           only those under it, such as articles/2020/
      --since DAY, --until DAY             only those uploaded from the one to the other
      --stack NAME         the stack that is deployed (default Countercheck),
                           or --state-machine ARN
      --follow EXECUTION   only follow one that was started before
      --local              in the data folder of npm start (or --data FOLDER), when that is not running
  countercheck units                       the units of measure that facts may use

Without files, check and extract read JSON lines {"id","text","published"} from standard input.
Exit code: 0 nothing refuted, 1 something refuted, 2 an input or option was unusable;
of backfill: 0 all were sent to be checked, 1 some were not, 2 it could not begin, 130 left running.
`;

const commands: Record<string, (argv: readonly string[]) => Promise<number>> = { check, backfill, explain, extract, facts, units };

/** Runs one command line and answers its exit code. */
export function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  const [name, ...rest] = argv;
  return orUsageError(async () => {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help' || rest.includes('--help') || rest.includes('-h')) {
      await print(help);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`unknown command ${name}; see countercheck --help`);
    return command(rest);
  });
}
