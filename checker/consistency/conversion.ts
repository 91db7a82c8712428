import type { Passage } from '../claims/passage.ts';
import { endOf, startOf } from '../grammar/find-mentions.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { convert } from '../units/convert.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { closed, type Interval, overlap } from '../verdicts/interval.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { rewritten } from './rewritten.ts';
import { closes, grainOf, inSentences, keyAt, keysBetween, roundingOf } from './written.ts';

/** The same measure said again in another unit: "30 miles (48 km)", "30 miles, or 48 km,". */
export const checkConversions: Check = (passage) =>
  inSentences(passage, 2, ({ mentions }) =>
    mentions.flatMap((second, at) => {
      const first = mentions[at - 1];
      return first && isSaidAgain(passage, first, second) ? weigh(passage, first, second) : [];
    }),
  );

function isSaidAgain({ tokens }: Passage, first: Mention, second: Mention): boolean {
  if (!/^[(,]$/.test(keyAt(tokens, first.until))) return false;
  const between = keysBetween(tokens, first.until, second.first).join(' ');
  const isBracketed =
    /^\((?:about|around|roughly|approximately|approx|or|some|almost|nearly)?$/.test(between) && keyAt(tokens, second.until) === ')';
  return isBracketed || (/^, or(?: about| around| roughly| nearly| almost)?$/.test(between) && closes(tokens, second.until));
}

/** Units whose name stands for others too: long tons, imperial gallons. As many of the unit's own. */
const namesakes: Record<string, readonly string[]> = {
  ton: ['1.12', '1.10231131'],
  t: ['0.90718474', '1.0160469088'],
  gal: ['1.20095'],
  qt: ['1.20095'],
  pt: ['1.20095'],
  'fl-oz': ['0.96076'],
};
const compared = new Set(['length', 'area', 'volume', 'mass', 'temperature', 'speed', 'power', 'pressure']);

function weigh(passage: Passage, first: Mention, second: Mention): Outcome[] {
  const [a, b] = weighed(measured(passage, first), measured(passage, second));
  const dimension = measureOf(a?.unit ?? null)?.dimension;
  if (!a || !b || a.unit === b.unit || dimension !== measureOf(b.unit)?.dimension || !compared.has(dimension ?? '')) return [];
  const value = convert(a.low, a.unit, b.unit);
  if (!value || (dimension === 'temperature' && isDifference(a, b))) return [];
  const agrees = isConverted(a, b, rounded(passage, first, a), rounded(passage, second, b));
  const [from, quote] = [quoteOf(passage, first), quoteOf(passage, second)];
  const truth = significant(value, b);
  const repair = rewritten(passage, second, truth);
  const found = { check: 'conversion', agrees, value: truth };
  if (agrees) return [outcome({ ...found, mention: second, explanation: `${from} is ${repair}, as “${quote}” says.` })];
  return [
    outcome({
      ...found,
      mention: both(passage, first, second),
      explanation: `${from} is ${repair}, not “${quote}”: one of the two is wrong.`,
      suggestions: repairs(passage, first, second, [
        rewritten(passage, first, significant(convert(b.low, b.unit, a.unit) as Decimal, a)),
        repair,
      ]),
    }),
  ];
}

/** "30 miles (58 km)", to the bracket's end. */
function both({ tokens }: Passage, { first }: Mention, second: Mention): Mention {
  const next = keyAt(tokens, second.until) === ')' ? second.until + 1 : second.next;
  return { ...second, first, next, until: Math.max(next, second.until) };
}

/** The two as they stand, with the second one mended, and with the first. */
function repairs(passage: Passage, first: Mention, second: Mention, [one, other]: readonly [string, string]): string[] {
  const { text, tokens } = passage;
  const between = text.slice(endOf(passage, first.next), startOf(tokens, second.first));
  const after = text.slice(endOf(passage, second.next), endOf(passage, both(passage, first, second).next));
  return [quoteOf(passage, first) + between + other + after, one + between + quoteOf(passage, second) + after];
}

/** One plain measure, or null: ends of ranges and fractions ("0-50 miles", "1/4 mile") are left alone. */
function measured({ tokens }: Passage, { first, next, value }: Mention): Quantity | null {
  if (value.kind !== 'quantity' || value.shape !== 'value' || (value.comparator !== '=' && value.hedge === null)) return null;
  const isPieced =
    tokens
      .slice(first, next)
      .some(({ key }, at) => /^[⁄¼-¾⅐-⅞]$/.test(key) || (key === '/' && tokens[first + at + 1]?.kind === 'number')) ||
    /^(?:[-/]|to|by|x)$/.test(keyAt(tokens, first - 1));
  return isPieced ? null : value;
}

/** "150 pounds (68 kg)": pounds beside a weight are one. */
function weighed(a: Quantity | null, b: Quantity | null): [Quantity | null, Quantity | null] {
  const isWeight = (quantity: Quantity | null) => measureOf(quantity?.unit ?? null)?.dimension === 'mass';
  const asPounds = (quantity: Quantity | null) => quantity && { ...quantity, unit: quantity.unit === 'GBP' ? 'lb' : quantity.unit };
  return [isWeight(b) ? asPounds(a) : a, isWeight(a) ? asPounds(b) : b];
}

/** A fall of 9 degrees Fahrenheit is one of 5 Celsius; a reading of 9 degrees is none of 5. */
const isDifference = (a: Quantity, b: Quantity) =>
  a.change !== null || b.change !== null || isNear(a.low.times(9).div(5), b.low) || isNear(a.low.times(5).div(9), b.low);
const isNear = (a: Decimal, b: Decimal) => a.minus(b).abs().lte(1);

/** Whether two measures, each as far as it may be rounded, have a value in common. */
function isConverted(from: Quantity, to: Quantity, one: Interval, other: Interval): boolean {
  const readings = [
    '1',
    ...(namesakes[from.unit as string] ?? []),
    ...(namesakes[to.unit as string] ?? []).map((times) => decimal(1).div(times)),
  ];
  return readings.some((times) => {
    const ends = [one.low, one.high].map((end) => convert(end as Decimal, from.unit, to.unit)?.times(times));
    return overlap(closed(ends[0] as Decimal, ends[1] as Decimal), other);
  });
}

/** What a round number may stand for: eight per cent to either side at most, unless its digits say less. */
const LOOSEST = '0.08';

function rounded(passage: Passage, mention: Mention, { low, hedge }: Quantity): Interval {
  const [grain, rounding] = [grainOf(passage, mention).div(2), roundingOf(passage, mention).div(2)];
  const loosest = low.abs().times(LOOSEST);
  const slack = hedge || rounding.gt(loosest) ? loosest : rounding;
  const most = slack.gt(grain) ? slack : grain;
  return closed(low.minus(most), low.plus(most));
}

/** A converted value to as many digits as the text gives it. */
function significant(value: Decimal, { low, step }: Quantity): Decimal {
  const digits = low.eq(0) ? 2 : Math.max(2, String(low.div(step).abs().round().toFixed()).length);
  return value.eq(0) ? value : value.prec(digits);
}
