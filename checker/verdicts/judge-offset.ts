import { type DayInterval, dayNumberOf, writtenDate } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import { reachOf } from '../grammar/dates/count-from.ts';
import type { Offset, Time } from '../grammar/rule.ts';
import { stated } from './explain.ts';
import type { Ruling } from './ruling.ts';

/** Holds an offset from an event of the facts against the date its own sentence gives: "On 20 October, two weeks before the election". */
export function judgeOffset({ mention, anchor, time }: Claim): Ruling | null {
  const value = mention.value as Time;
  const date = time?.value as Time | undefined;
  if (!anchor || !date?.earliest || !date.latest) return null;
  const counted = value as Time & DayInterval;
  const apart = daysApart(counted, { earliest: date.earliest, latest: date.latest });
  const note = `counted from it, the text speaks of ${writtenDays(counted)}, and dates it to ${writtenDays(date as Time & DayInterval)}`;
  const ruling = { fact: anchor.fact, note };
  if (apart === 0) return { ...ruling, verdict: 'supported', reason: 'within' };
  if (apart <= reachOf(value.offset as Offset)) return { ...ruling, verdict: 'not-enough-info', reason: 'date-differs' };
  return { ...ruling, verdict: 'refuted', reason: 'date-differs' };
}

/** How an offset's days were come by, for the explanation of a comparison with another fact. */
export function countedNote({ mention, anchor }: Claim): string | null {
  const { offset, earliest, latest } = mention.value as Time;
  if (!offset || !earliest || !latest) return null;
  const days = writtenDays({ earliest, latest });
  const from = anchor ? stated(anchor.fact) : offset.from === 'published' ? 'the publication' : 'the date beside it';
  return `counted from ${from}, that is ${days}`;
}

/** The days between two stretches; 0 where they have one in common. */
export function daysApart(a: DayInterval, b: DayInterval): number {
  const number = (day: string) => dayNumberOf(day) as number;
  return Math.max(0, number(a.earliest) - number(b.latest), number(b.earliest) - number(a.latest));
}

const writtenDays = ({ earliest, latest }: DayInterval) =>
  earliest === latest ? writtenDate(earliest) : `${writtenDate(earliest)} to ${writtenDate(latest)}`;
