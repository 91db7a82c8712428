import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { closed, type Interval, overlap } from '../verdicts/interval.ts';
import { denotedBy } from '../verdicts/tolerance.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { rewritten } from './rewritten.ts';
import { grainOf, inSentences, keyAt, keysBetween, plainQuantity } from './written.ts';

/** Two levels of one thing: "to 90 from 40". */
interface Levels {
  from: Mention;
  to: Mention;
}

/** A change beside its two levels: "tripled to 90 from 40", "rose 12 percent to 56 from 50", "fell 200 to 1,550 from 1,800". */
export const checkChanges: Check = (passage) =>
  inSentences(passage, 2, ({ mentions }) =>
    mentions.flatMap((to, at) => {
      const levels = levelsAt(passage, to, mentions.slice(at + 1));
      if (!levels) return [];
      const amount = mentions[at - 1];
      return multiplied(passage, levels) ?? (amount ? changedBy(passage, levels, amount) : []);
    }),
  );

/** "to 90 from 40", "to $90 million, or 30 cents a share, from $40 million" */
function levelsAt(passage: Passage, to: Mention, [next, second]: readonly Mention[]): Levels | null {
  const { tokens } = passage;
  if (keyAt(tokens, to.first - 1) !== 'to' || !next) return null;
  const isPerShare = (next.value.kind === 'quantity' && next.value.unit?.includes('/')) ?? false;
  const isBetween = isPerShare && keysBetween(tokens, to.next, next.first).join(' ') === ', or' && second !== undefined;
  const [from, last] = isBetween ? [second, next] : [next, to];
  const [a, b] = [plainQuantity(to), plainQuantity(from)];
  if (!a || !b || (b.unit !== null && a.unit !== null && a.unit !== b.unit) || a.low.lte(0) || b.low.lte(0)) return null;
  const between = keysBetween(tokens, last.next, from.first);
  const isPair = between.at(-1) === 'from' && between.length <= 4 && !between.includes('and');
  return isPair && !/^(?:to|-)$/.test(keyAt(tokens, from.next)) ? { from, to } : null;
}

const multiples: Record<string, string> = { doubled: '2', tripled: '3', trebled: '3', quadrupled: '4', quintupled: '5', halved: '0.5' };

function multiplied(passage: Passage, { from, to }: Levels): Outcome[] | null {
  const { tokens } = passage;
  const verb = keyAt(tokens, to.first - 2);
  const times = Object.hasOwn(multiples, verb) ? decimal(multiples[verb] as string) : null;
  if (!times) return null;
  const before = keysBetween(tokens, to.first - 4, to.first - 2).join(' ');
  const truth = ratio(passage, from, to);
  const said = /(?:more than|over)$/.test(before)
    ? { ...closed(times, times), high: null }
    : around(times, /(?:nearly|almost|about|roughly)$/.test(before));
  const agrees = overlap(truth, said);
  const [a, b] = [from.value as Quantity, to.value as Quantity];
  const [quote, origin] = [quoteOf(passage, to), quoteOf(passage, from)];
  const repairs = [rewritten(passage, to, a.low.times(times)), rewritten(passage, from, b.low.div(times).round(2))];
  const explanation = agrees
    ? `${origin} ${verb} is about ${quote}, as the text says.`
    : `${origin} ${verb} is ${repairs[0]}, not ${quote}; ${quote} is what ${repairs[1]} comes to.`;
  return [outcome({ check: 'change', mention: to, agrees, value: a.low.times(times), explanation, suggestions: [repairs[0] as string] })];
}

/** "Doubled" is said of what came near to it, too. */
const around = (times: Decimal, isHedged: boolean): Interval =>
  closed(times.times(isHedged ? '0.8' : '0.9'), times.times(isHedged ? '1.1' : '1.15'));

/** How many times the first level the second is, as far as both are rounded. */
function ratio(passage: Passage, from: Mention, to: Mention): Interval {
  const [a, b] = [levelOf(passage, from), levelOf(passage, to)];
  return closed(b.low.div(a.high), b.high.div(a.low));
}

function levelOf(passage: Passage, mention: Mention): { low: Decimal; high: Decimal } {
  const { low } = mention.value as Quantity;
  const half = grainOf(passage, mention).div(2);
  return { low: half.lt(low) ? low.minus(half) : low.div(2), high: low.plus(half) };
}

/** "rose 12 percent to 56 from 50", "fell 200 to 1,550 from 1,800" */
function changedBy(passage: Passage, { from, to }: Levels, amount: Mention): Outcome[] {
  const { value } = amount;
  const between = keysBetween(passage.tokens, amount.until, to.first).join(' ');
  if (value.kind !== 'quantity' || value.shape !== 'value' || (value.change !== 'up' && value.change !== 'down')) return [];
  if (!/^,? ?to$/.test(between)) return [];
  const [a, b] = [from.value as Quantity, to.value as Quantity];
  const sign = value.change === 'up' ? 1 : -1;
  const truth = value.unit === '%' ? percentOf(passage, from, to, sign) : differenceOf(passage, from, to, sign, value.unit);
  if (!truth) return [];
  const [said, grain] = [denotedBy(value, false), grainOf(passage, amount)];
  const isPlain = value.comparator === '=' && value.hedge === null;
  const agrees = overlap(truth, isPlain ? closed(value.low.minus(grain), value.low.plus(grain)) : said);
  const exact = value.unit === '%' ? b.low.div(a.low).minus(1).times(100) : b.low.minus(a.low);
  const rounded = exact.times(sign).div(grain).round().times(grain);
  const quote = quoteOf(passage, amount);
  const repair = rewritten(passage, amount, rounded);
  const change = `From ${quoteOf(passage, from)} to ${quoteOf(passage, to)}`;
  const direction = sign > 0 ? 'rise' : 'fall';
  const verdict = !agrees ? `not “${quote}”` : repair === quote ? `as “${quote}” says` : `“${quote}” as far as they are rounded`;
  const explanation = rounded.lt(0) ? `${change} is no ${direction} of ${quote}.` : `${change} is a ${direction} of ${repair}, ${verdict}.`;
  return [outcome({ check: 'change', mention: amount, agrees, value: rounded, explanation, suggestions: rounded.gt(0) ? [repair] : [] })];
}

/** Growth in per cent; the growth of percentages is left alone, since points are often meant. */
function percentOf(passage: Passage, from: Mention, to: Mention, sign: number): Interval | null {
  if ([from, to].some(({ value }) => /^(?:%|percentage-point)$/.test((value as Quantity).unit ?? ''))) return null;
  const { low, high } = ratio(passage, from, to);
  const ends = [low as Decimal, high as Decimal].map((end) => end.minus(1).times(100 * sign)) as [Decimal, Decimal];
  return sign > 0 ? closed(...ends) : closed(ends[1], ends[0]);
}

/** The difference of two levels in the unit of the change: the same one, or points of percentages and of bare numbers. */
function differenceOf(passage: Passage, from: Mention, to: Mention, sign: number, unit: string | null): Interval | null {
  const level = (to.value as Quantity).unit ?? (from.value as Quantity).unit;
  const isSame =
    unit === level || (unit === 'percentage-point' && level === '%') || (unit === 'point' && (level === null || level === '%'));
  if (!isSame || (unit === '%' && level === '%')) return null;
  const [a, b] = [levelOf(passage, from), levelOf(passage, to)];
  return sign > 0 ? closed(b.low.minus(a.high), b.high.minus(a.low)) : closed(a.low.minus(b.high), a.high.minus(b.low));
}
