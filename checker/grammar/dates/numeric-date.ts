import { isDay, isoDay } from '../../calendar.ts';
import type { Mention, Rule } from '../rule.ts';
import { date, mention } from './time-value.ts';

/** `2020-10-22`, also with the time of day that machines write after it. */
export const isoDate: Rule = ({ text, tokens }, at) => {
  const [year, month, day] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (!year || month?.kind !== 'number' || !/^\d{4}$/.test(year.key)) return null;
  const isFull = day?.kind === 'number' && tokens[at + 3]?.key === '-';
  const written = text.slice(year.start, isFull ? day.end : month.end);
  const next = isFull ? at + 5 : at + 3;
  const value = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.test(written) ? date(written) : null;
  if (!value) return null;
  if (value.earliest === null) return mention(at, next, { ...value, impossible: 'no day of the calendar' });
  return mention(at, next, value);
};

/** `10/22/2020` and `22/10/2020`: both readings are kept where both are possible, the American one first. */
export const slashDate: Rule = ({ text, tokens }, at): Mention | null => {
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null;
  const written = /^(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>\d{4})$/.exec(text.slice(a.start, c.end))?.groups;
  if (!written) return null;
  const [one, two, year] = [Number(written.a), Number(written.b), Number(written.year)];
  const readings = [
    [one, two],
    [two, one],
  ].filter(([month, day]) => isDay(year, month as number, day as number));
  const [first, second] = readings.map(([month, day]) => isoDay({ year, month: month as number, day: day as number }));
  if (!first) return null;
  return mention(at, at + 5, date(first, { alternatives: second && second !== first ? [second] : [] }));
};
