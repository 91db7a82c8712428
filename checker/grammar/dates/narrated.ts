import { dayNumberOf } from '../../calendar.ts';
import type { Context, Mention, Time } from '../rule.ts';

/** How many mentions and tokens back a story still speaks of the same time. */
const MENTIONS_BACK = 12;
const TOKENS_BACK = 300;

/** The last time narrated before a token that a test accepts: what "the following day" and "a year earlier" count from. */
export function lastNarrated({ read }: Context, at: number, accepts: (value: Time, mention: Mention) => boolean): Time | null {
  for (let back = 1; back <= MENTIONS_BACK; back += 1) {
    const mention = read[read.length - back];
    if (!mention || at - mention.next > TOKENS_BACK) return null;
    if (mention.value.kind === 'time' && accepts(mention.value, mention)) return mention.value;
  }
  return null;
}

const isDated = ({ type, earliest }: Time) => (type === 'date' || type === 'time') && earliest !== null;

/** The number of the last day narrated; null when none was. */
export function lastDay(context: Context, at: number): number | null {
  const time = lastNarrated(context, at, (value) => isDated(value) && value.earliest === value.latest);
  return time && dayNumberOf(time.earliest as string);
}

/** The last date narrated, at whatever precision. */
export const lastDate = (context: Context, at: number): Time | null => lastNarrated(context, at, isDated);

export interface Quarter {
  year: number;
  quarter: number;
}

/** The last quarter a report of results speaks of; those it only compares with ("a year ago") are passed over. */
export function lastQuarter(context: Context, at: number, accepts: (value: Time) => boolean = () => true): Quarter | null {
  const { tokens } = context;
  const isCompared = ({ first, next }: Mention) => tokens.slice(first, Math.min(next, first + 5)).some(({ key }) => comparing.test(key));
  const time = lastNarrated(context, at, (value, mention) => quarterTimex.test(value.timex) && !isCompared(mention) && accepts(value));
  const parts = time && quarterTimex.exec(time.timex)?.groups;
  return parts ? { year: Number(parts.year), quarter: Number(parts.quarter) } : null;
}

const quarterTimex = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/;
const comparing = /^(?:ago|earlier)$/;
