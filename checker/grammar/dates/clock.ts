import { isoDayOf } from '../../calendar.ts';
import type { Context, Mention, Rule, Time } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { calendarDate } from './calendar-date.ts';
import { placed } from './modifier.ts';
import { lastDay } from './narrated.ts';
import { relativeWord } from './relative-word.ts';
import { mention, time } from './time-value.ts';
import { weekday } from './weekday.ts';

export const zones: ReadonlySet<string> = new Set(
  'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest msk ist jst aest eastern local'.split(' '),
);
const named: Record<string, number> = tableOf({ noon: 12, midday: 12, midnight: 24 });
const halves: Record<string, number> = tableOf({ morning: 0, afternoon: 12, evening: 12 });

/** A time of day, with the day written after it: `10:35 a.m.`, `5 p.m. EST, Nov. 6`, `noon Thursday`, `4 in the morning`. */
export const clock: Rule = placed((context, at) => {
  const read = readHour(context.tokens, at);
  if (!read) return null;
  const next = skipElsewhere(context.tokens, skipZone(context.tokens, read.next));
  const joined = readDayAfter(context, next);
  const pad = (n: number) => String(n).padStart(2, '0');
  const hour = `T${pad(read.hours)}:${pad(read.minutes)}`;
  if (joined)
    return mention(at, joined.next, time({ ...(joined.value as Time), type: 'time', timex: `${(joined.value as Time).timex}${hour}` }));
  const day = lastDayOf(context, at);
  const timex = `${day === null ? 'XXXX-XX-XX' : isoDayOf(day)}${hour}`;
  return mention(at, next, time({ type: 'time', timex, year: day === null ? 'unknown' : 'reckoned' }));
});

const lastDayOf = (context: Context, at: number): number | null =>
  context.published === null ? null : (lastDay(context, at) ?? context.published);

interface Hour {
  hours: number;
  minutes: number;
  next: number;
}

function readHour(tokens: readonly Token[], at: number): Hour | null {
  const key = tokens[at]?.key ?? '';
  if (tokens[at]?.kind === 'word') {
    const isName = Object.hasOwn(named, key) && !tokens[at]?.capital && tokens[at - 1]?.key !== 'high';
    return isName ? { hours: named[key] as number, minutes: 0, next: at + 1 } : null;
  }
  if (tokens[at]?.kind !== 'number') return null;
  const zoned = readZoned(tokens, at);
  if (zoned) return zoned;
  if (!/^\d{1,2}$/.test(key) || Number(key) > 24) return null;
  const minutes = readMinutes(tokens, at + 1);
  const afterMinutes = minutes === null ? at + 1 : at + 3;
  const half = readHalf(tokens, afterMinutes);
  if ((!half && minutes === null) || (minutes !== null && tokens[afterMinutes]?.key === ':')) return null;
  const hours = half ? (Number(key) % 12) + half.hours : Number(key);
  return { hours, minutes: minutes ?? 0, next: half?.next ?? afterMinutes };
}

/** `2100 GMT`, `0130 UTC` */
function readZoned(tokens: readonly Token[], at: number): Hour | null {
  if (tokens[at]?.key.length !== 4) return null;
  const written = /^(?<hours>[01]\d|2[0-4])(?<minutes>[0-5]\d)$/.exec(tokens[at]?.key ?? '')?.groups;
  if (!written || skipZone(tokens, at + 1) === at + 1 || tokens[at + 1]?.key === 'local') return null;
  return { hours: Number(written.hours), minutes: Number(written.minutes), next: at + 1 };
}

function readMinutes(tokens: readonly Token[], at: number): number | null {
  const colon = tokens[at];
  const minutes = tokens[at + 1];
  const isWritten = colon?.key === ':' && colon.glued && minutes?.glued && /^[0-5]\d$/.test(minutes.key);
  return isWritten ? Number(minutes?.key) : null;
}

/** `a.m.`, `pm`, `o'clock`, `in the morning`. */
function readHalf(tokens: readonly Token[], at: number): { hours: number; next: number } | null {
  const key = tokens[at]?.key ?? '';
  if (key === 'am' || key === 'pm') return { hours: key === 'pm' ? 12 : 0, next: at + 1 };
  const clockWord = key === "o'clock" ? 1 : 0;
  if (tokens[at + clockWord]?.key === 'in' && tokens[at + clockWord + 1]?.key === 'the') {
    const hours = halves[tokens[at + clockWord + 2]?.key ?? ''];
    if (hours !== undefined) return { hours, next: at + clockWord + 3 };
  }
  return clockWord ? { hours: 0, next: at + 1 } : null;
}

/** `GMT`, `EDT`, `local` time */
export const isZone = (token: Token | undefined): boolean =>
  token?.kind === 'word' && zones.has(token.key) && (token.capital || token.key === 'local');

function skipZone(tokens: readonly Token[], at: number): number {
  if (!isZone(tokens[at])) return at;
  return tokens[at + 1]?.key === 'time' ? at + 2 : at + 1;
}

/** The same time by another clock: "10:35 a.m. (0735 GMT)" */
function skipElsewhere(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at;
  const other = readHour(tokens, at + 1);
  const next = other ? skipZone(tokens, other.next) : at;
  return other && tokens[next]?.key === ')' ? next + 1 : at;
}

/** The day written right after a clock time: `Wednesday`, `yesterday`, `, Nov. 6`. */
function readDayAfter(context: Context, at: number): Mention | null {
  const start = /^(?:,|on)$/.test(context.tokens[at]?.key ?? '') ? at + 1 : at;
  if (context.tokens[start]?.freshLine) return null;
  const day = calendarDate(context, start) ?? weekday(context, start) ?? relativeWord(context, start);
  if (day?.value.kind !== 'time' || day.first !== start || day.value.type !== 'date' || day.value.alternatives.length > 0) return null;
  return /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(day.value.timex) ? day : null;
}
