import { isDay, isoDay } from '../../calendar.ts';
import type { Mention, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { date, mention } from './time-value.ts';
import { pivoted } from './years.ts';

/** `2020-10-22` and `2020/10/22`, also with the time of day that machines write after it. */
export const isoDate: Rule = ({ text, tokens }, at) => {
  const year = tokens[at];
  const month = tokens[at + 2];
  const day = tokens[at + 4];
  if (!year || month?.kind !== 'number' || !/^\d{4}$/.test(year.key)) return null;
  const mark = tokens[at + 1]?.key;
  const isFull = day?.kind === 'number' && tokens[at + 3]?.key === mark && (mark === '-' || mark === '/');
  // "2020/10" is a season.
  const spelled = text.slice(year.start, isFull ? day.end : month.end);
  const written = isFull ? spelled.replaceAll('/', '-') : spelled;
  const next = isFull ? at + 5 : at + 3;
  const value = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.test(written) ? date(written) : null;
  if (!value) return null;
  if (value.earliest === null) return mention(at, next, { ...value, impossible: 'no day of the calendar' });
  return mention(at, next, value);
};

const numeric = /^(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/;

/**
 * `10/22/2020`, `22-10-2020`, `22.10.2020`, `10/22/20`: both readings are kept where both are possible, the American one first,
 * but not where full stops show a European hand.
 */
export const slashDate: Rule = (context, at): Mention | null => {
  const { text, tokens } = context;
  const next = endOfNumeric(tokens, at);
  const written = next && numeric.exec(text.slice(tokens[at]?.start, tokens[next - 1]?.end))?.groups;
  if (!written || (written.year?.length === 2 && written.mark !== '/')) return null;
  const one = Number(written.a);
  const two = Number(written.b);
  const year = written.year?.length === 2 ? pivoted(Number(written.year), context.published) : Number(written.year);
  const orders = [
    [one, two],
    [two, one],
  ];
  if (written.mark === '.') orders.reverse();
  const readings = orders.filter(([month, day]) => isDay(year, month as number, day as number));
  const [first, second] = readings.map(([month, day]) => isoDay({ year, month: month as number, day: day as number }));
  if (!first) return null;
  const how = written.year?.length === 2 ? 'reckoned' : 'written';
  return mention(at, next, date(first, { year: how, alternatives: second && second !== first ? [second] : [] }));
};

/** The token after three numbers glued by two marks; `22.10.2020` begins with what looks like a decimal. */
function endOfNumeric(tokens: readonly Token[], at: number): number | null {
  if (!tokens[at + 1]?.glued || !isGluedNumber(tokens, at + 2)) return null;
  if (tokens[at]?.key.includes('.')) return at + 3;
  const goesOn = tokens[at + 5]?.glued && /^[/-]$/.test(tokens[at + 5]?.key ?? '');
  return isGluedNumber(tokens, at + 4) && !goesOn ? at + 5 : null;
}

const isGluedNumber = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'number' && tokens[at]?.glued === true && tokens[at - 1]?.glued === true;
