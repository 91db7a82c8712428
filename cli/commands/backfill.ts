import { dayNumberOf, isoDayOf } from '../../checker/calendar.ts';
import { parseOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  prefix: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  stack: { type: 'string' },
  'state-machine': { type: 'string' },
  follow: { type: 'string' },
  local: { type: 'boolean' },
  data: { type: 'string' },
} as const;

/**
 * `countercheck backfill`: has the articles that lie in the bucket checked again. 0 when all were sent, 1 when some were not, 2 when
 * it could not begin, 130 when it was left running.
 */
export async function backfill(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(argv, options);
  if (positionals.length > 0) throw new UsageError(`backfill takes no ${positionals[0]}; see countercheck --help`);
  refusePairs(values, ['local', 'stack', 'state-machine', 'follow']);
  for (const name of ['prefix', 'since', 'until'] as const)
    if (values.follow !== undefined && values[name] !== undefined) throw new UsageError(`--${name} is of no use with --follow`);
  if (values.data !== undefined && !values.local) throw new UsageError('--data is of no use without --local');
  const input = {
    prefix: prefixOption(values.prefix),
    since: dayOption('since', values.since),
    until: dayOption('until', values.until, 1),
  };
  if (input.since && input.until && input.since >= input.until)
    throw new UsageError(`--since ${values.since} is after --until ${values.until}, so nothing would be sent; change one of them`);
  if (values.local) return (await import('../backfill/local.ts')).backfillLocally(values.data ?? '.countercheck', input);
  const deployed = await import('../backfill/deployed.ts');
  if (values.follow !== undefined) return deployed.follow(values.follow);
  return deployed.start({ stateMachineArn: values['state-machine'], stackName: values.stack ?? 'Countercheck' }, input);
}

function refusePairs(values: Record<string, unknown>, names: readonly string[]): void {
  const [one, other] = names.filter((name) => values[name] !== undefined);
  if (other) throw new UsageError(`--${one} and --${other}: give one of them`);
}

function prefixOption(value: string | undefined): string | undefined {
  if (value === undefined || value.startsWith('articles/')) return value;
  throw new UsageError(`--prefix ${value}: articles lie under articles/; write articles/${value.replace(/^\/?(?:articles(?:\/|$))?/, '')}`);
}

/** Midnight in UTC at the beginning of a day, or of a later one. */
function dayOption(name: string, value: string | undefined, later = 0): string | undefined {
  if (value === undefined) return undefined;
  const day = dayNumberOf(value);
  if (day === null) throw new UsageError(`--${name} ${value}: no day of the calendar; write YYYY-MM-DD, such as 2020-10-22`);
  return `${isoDayOf(day + later)}T00:00:00.000Z`;
}
