import { dayNumberOf } from '../../calendar.ts';
import { decimal } from '../../units/decimal.ts';
import type { Context, Mention, Offset, Quantity, Rule } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { calendarDate } from './calendar-date.ts';
import { holiday } from './holiday.ts';
import { dayOf, mention, time } from './time-value.ts';
import { weekday } from './weekday.ts';

/** Tokens of the longest phrase that names an event. */
const LONGEST_EVENT = 12;
const sides = tableOf({ before: -1, after: 1 });
const openers = /^(?:the|this|that|its|his|her|their|last|next|it|he|she|they)$/;
const boundaries = /^(?:and|but|or|when|while|which|who|that|as|because|where|if|although|though|said|says)$/;

/** Lengths of time that are counted from an event or from the last date told: `two weeks before the election`, `three years later`. */
export const withOffset =
  (rule: Rule): Rule =>
  (context, at) => {
    const read = rule(context, at);
    if (read?.value.kind !== 'time' || !read.value.amount || read.value.type !== 'duration') return read;
    const offset = readOffset(context.tokens, afterToTheDay(context.tokens, read.next), read.value.amount);
    const { first, next, until, value } = read;
    return offset ? { first, next, until, value: time({ ...value, offset }) } : read;
  };

/** "two years to the day after": exactly so many. */
const afterToTheDay = (tokens: readonly Token[], at: number): number =>
  ['to', 'the', 'day'].every((key, i) => tokens[at + i]?.key === key) ? at + 3 : at;

/** `the day after the vote`, `the day before last Tuesday`: a day that its event tells. */
export const dayBeside: Rule = (context, at): Mention | null => {
  const { tokens } = context;
  if (tokens[at]?.key !== 'the' || tokens[at + 1]?.key !== 'day' || isToTheDay(tokens, at)) return null;
  const dated = besideDate(context, at);
  if (dated) return dated;
  const offset = readOffset(tokens, at + 2, lengthOf(1, 'day'));
  if (!offset || offset.from === 'told') return null;
  return mention(at, at + 2, time({ timex: 'XXXX-XX-XX', year: 'unknown', offset }));
};

/** "two years to the day after the vote" is not the day after it; "from the vote to the day after the count" is. */
const isToTheDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'to' && /^(?:days|weeks?|months?|years?|decades?|century|centuries)$/.test(tokens[at - 2]?.key ?? '');

/** "the day after Christmas", ""the day before last Tuesday" */
function besideDate(context: Context, at: number): Mention | null {
  const side = sides[context.tokens[at + 2]?.key ?? ''];
  const first = at + 3;
  const date = side && (calendarDate(context, first) ?? holiday(context, first) ?? weekday(context, first) ?? weekday(context, first + 1));
  if (!side || !date || date.first !== first || date.value.kind !== 'time') return null;
  const { earliest, latest } = date.value;
  if (earliest === null || earliest !== latest) return null;
  return mention(at, date.next, dayOf((dayNumberOf(earliest) as number) + side, { year: date.value.year }));
}

/** So many of a unit of time, neither hedged nor bounded. */
export const lengthOf = (count: number, unit: string): Quantity => ({
  kind: 'quantity',
  low: decimal(count),
  high: decimal(count),
  step: decimal(1),
  shape: 'value',
  unit,
  modifiers: [],
  comparator: '=',
  hedge: null,
  change: null,
});

function readOffset(tokens: readonly Token[], at: number, amount: Quantity): Offset | null {
  const key = tokens[at]?.key ?? '';
  if (tokens[at]?.freshLine) return null;
  if (key === 'later' || key === 'earlier') return { side: key === 'later' ? 'after' : 'before', amount, from: 'told' };
  if (key !== 'before' && key !== 'after') return null;
  const event = readEvent(tokens, at + 1);
  return event && { side: key, amount, from: event };
}

/** From a determiner or a name to the end of its clause: "the US presidential election", "New START took effect". */
function readEvent(tokens: readonly Token[], first: number): { first: number; next: number } | null {
  const opener = tokens[first];
  return opener?.kind === 'word' && (opener.capital || openers.test(opener.key)) ? clauseFrom(tokens, first) : null;
}

/** The tokens from a word on to the end of its clause; null where none starts. */
export function clauseFrom(tokens: readonly Token[], first: number): { first: number; next: number } | null {
  if (tokens[first]?.kind !== 'word' || tokens[first]?.freshLine) return null;
  let next = first;
  while (next < first + LONGEST_EVENT && isInside(tokens, next, first)) next += 1;
  return { first, next };
}

function isInside(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || (token.freshLine && token.freshParagraph)) return false;
  if (token.kind === 'mark') return token.glued && /^[-'&]$/.test(token.key);
  return token.kind !== 'opaque' && (at === first || !boundaries.test(token.key));
}
