import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseIsoDay } from '../checker/calendar.ts';
import { UsageError } from './usage-error.ts';

/** Parses a command's arguments; an unknown flag or a missing value is a usage error that names it. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${first.replace(/^Unknown option/, 'unknown option')}; see countercheck --help`);
  }
}

/** The day of a `--published` option, null without one. */
export function publishedOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!parseIsoDay(value)) throw new UsageError(`--published ${value}: no day of the calendar; write YYYY-MM-DD, such as 2020-10-22`);
  return value;
}

export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`--${name} ${value}: unknown; use ${allowed.join(', ')}`);
}
