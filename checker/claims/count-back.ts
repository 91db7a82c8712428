import { type DayInterval, dayNumberOf, isoDayOf } from '../calendar.ts';
import { timeBefore } from '../grammar/dates/ago.ts';
import { countFrom } from '../grammar/dates/count-from.ts';
import { date, time } from '../grammar/dates/time-value.ts';
import type { Offset, Quantity, Time } from '../grammar/rule.ts';
import { tableOf } from '../grammar/table.ts';
import type { Ending } from './claim-lapses.ts';
import type { Lapse } from './find-lapses.ts';

/** The days on which something was that a lapse says is so long ago, seen from one of its possible ends; null where it tells none. A date stands for itself. */
export function countBack({ mention, kind, isExact }: Lapse, { from, ...end }: Pick<Ending, 'from' | 'earliest' | 'latest'>): Time | null {
  if (mention.value.type === 'date') return mention.value.earliest ? mention.value : null;
  const amount = mention.value.amount as Quantity;
  const offset: Offset = { side: 'before', amount, from, ...(kind === 'anniversary' ? { isAnniversary: true } : {}) };
  const value = isExact
    ? exactly(end, offset)
    : isLong(end)
      ? yearsBefore(end, amount)
      : timeBefore(dayNumberOf(end.latest) as number, amount);
  return value?.earliest && value.latest ? { ...value, offset } : null;
}

/** Longer than a month: only the years of it count. */
const isLong = ({ earliest, latest }: DayInterval) => (dayNumberOf(latest) as number) - (dayNumberOf(earliest) as number) > 31;

const yearsIn = tableOf({ year: 1, decade: 10, century: 100 });

/** "In 1999 it marked its 50th anniversary": of 1949. */
function yearsBefore({ earliest, latest }: DayInterval, { unit, low }: Quantity): Time | null {
  const years = Number(low) * (yearsIn[unit ?? ''] ?? Number.NaN);
  if (!Number.isInteger(years)) return null;
  const [from, to] = [earliest, latest].map((day) => date(String(Number(day.slice(0, 4)) - years).padStart(4, '0'))) as [Time, Time];
  return { ...from, latest: to.latest, year: 'reckoned' };
}

/** "two years to the day since": that day, or the one beside it. */
function exactly({ earliest, latest }: DayInterval, offset: Offset): Time | null {
  const counted = countFrom({ earliest, latest }, offset);
  if (!counted) return null;
  const [first, last] = [counted.earliest, counted.latest].map((day) => dayNumberOf(day) as number) as [number, number];
  const middle = Math.round((first + last) / 2);
  return time({ timex: isoDayOf(middle), earliest: isoDayOf(middle - 1), latest: isoDayOf(middle + 1), year: 'reckoned' });
}
