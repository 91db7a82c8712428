import { dayNumberOf, writtenDate } from '../calendar.ts';
import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity, Time } from '../grammar/rule.ts';
import { convert } from '../units/convert.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { above, below, closed, halfOpen, type Interval, overlap } from '../verdicts/interval.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { closes, inSentences, keyAt, keysBetween } from './written.ts';

/** A stretch of days with its ends as the text has them; `next` is the token after them. */
interface Stretch {
  first: number;
  next: number;
  /** How many days it is, at least and at most. */
  days: { low: Decimal; high: Decimal };
  ends: string;
}

/** A length of time beside its ends: "since 2011, nearly a decade", "from 2003 to 2013, ten years". */
export const checkSpans: Check = (passage) =>
  inSentences(passage, 2, ({ sentence, mentions }) => {
    const lengths = mentions.filter(({ value }) => value.kind === 'time' && value.type === 'duration' && value.amount?.shape === 'value');
    if (lengths.length !== 1) return [];
    const stretches = mentions.flatMap((mention, at) => stretchOf(passage, sentence.first, mention, mentions[at + 1]) ?? []);
    const [length, [stretch, ...more]] = [lengths[0] as Mention, stretches];
    return stretch && more.length === 0 && isRestated(passage, stretch, length) ? weigh(passage, stretch, length) : [];
  });

/** Words by which a sentence tells of a time that is over. */
const narrated = /^(?:had|until|when|before|was|were|died|would|will|if)$/;

function stretchOf(passage: Passage, start: number, mention: Mention, following: Mention | undefined): Stretch | null {
  const { tokens, published } = passage;
  const [from, lead] = [daysOf(mention), keyAt(tokens, mention.first - 1)];
  if (!from) return null;
  if (lead === 'since' && published !== null && from.last < published) {
    if (keysBetween(tokens, start, mention.first).some((key) => narrated.test(key))) return null;
    const ends = `Since ${writtenDate((mention.value as Time).timex)}`;
    return { first: mention.first - 1, next: mention.next, days: length(published - from.last, published - from.first + 1), ends };
  }
  const joint = lead === 'from' ? /^(?:to|until|till|through|-)$/ : lead === 'between' ? /^and$/ : null;
  const to = following && daysOf(following);
  if (!joint || !to || following.first !== mention.next + 1 || !joint.test(keyAt(tokens, mention.next)) || to.first <= from.last)
    return null;
  const ends = `From ${writtenDate((mention.value as Time).timex)} to ${writtenDate((following.value as Time).timex)}`;
  return { first: mention.first - 1, next: following.next, days: length(to.first - from.last, to.last - from.first + 1), ends };
}

const length = (least: number, most: number): Stretch['days'] => ({ low: decimal(least), high: decimal(most) });

/** The first and last day of a written year, month or day. */
function daysOf({ value }: Mention): { first: number; last: number } | null {
  if (value.kind !== 'time' || value.type !== 'date' || value.year !== 'written' || value.modifier || value.alternatives.length > 0)
    return null;
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value.timex) || value.earliest === null || value.latest === null) return null;
  return { first: dayNumberOf(value.earliest) as number, last: dayNumberOf(value.latest) as number };
}

const softeners =
  /^(?:about|some|roughly|nearly|almost|over|more|less|fewer|than|just|under|around|approximately|only|exactly|at|least|most|a|little|or|for|well)$/;

/** Whether the length only says the stretch again: "since 2011, nearly a decade,", "for ten years, from 2003 to 2013". */
function isRestated({ tokens }: Passage, stretch: Stretch, { first, next }: Mention): boolean {
  const isAfter = first >= stretch.next;
  const between = isAfter ? keysBetween(tokens, stretch.next, first) : keysBetween(tokens, next, stretch.first);
  const joint = between.filter((key) => !isAfter || !softeners.test(key)).join(' ');
  if (isAfter) return /^(?:,|--|\()$/.test(joint) && closes(tokens, next);
  const led = keysBetween(tokens, first - 5, first);
  const isFor = led.slice(led.lastIndexOf('for') + 1).every((key) => softeners.test(key)) && led.includes('for');
  return first < stretch.first && /^(?:,|\(|--|)$/.test(joint) && isFor && closes(tokens, stretch.next);
}

function weigh(passage: Passage, { days, ends }: Stretch, mention: Mention): Outcome[] {
  const amount = (mention.value as Time).amount as Quantity;
  const perUnit = convert(decimal(1), amount.unit, 'day');
  if (!perUnit) return [];
  const truth = closed(days.low.div(perUnit), days.high.div(perUnit));
  const agrees = overlap(truth, allowedBy(amount));
  const quote = quoteOf(passage, mention);
  const years = [days.low, days.high].map((end) => Number(end.div(DAYS_OF_YEAR).round(1))) as [number, number];
  const written = years[0] === years[1] ? `${years[0]}` : `${years[0]} to ${years[1]}`;
  const verdict = agrees ? `as “${quote}” says` : `not ${boundOf(amount)}${quote}`;
  const explanation = `${ends} is ${written} years, ${verdict}.`;
  const middle = Math.round((years[0] + years[1]) / 2);
  return [outcome({ check: 'span', mention, agrees, value: null, explanation, suggestions: middle < 2 ? [] : [`${middle} years`] })];
}

const DAYS_OF_YEAR = '365.2425';
const boundOf = ({ comparator, hedge }: Quantity) =>
  hedge === 'nearly'
    ? 'nearly '
    : hedge === 'about'
      ? 'about '
      : { '>': 'more than ', '>=': 'at least ', '<': 'less than ', '<=': 'up to ', '=': '' }[comparator];

/** What a length allows for, in its own unit: years are counted with and without their ends, "a decade" is seldom ten years to the day. */
function allowedBy({ low, unit, comparator, hedge }: Quantity): Interval {
  if (hedge === 'nearly') return halfOpen(low.times('0.8'), low);
  if (hedge === 'just-over') return closed(low, low.times('1.25'));
  if (comparator === '>' || comparator === '>=') return above(low, comparator === '>');
  if (comparator === '<' || comparator === '<=') return below(low, comparator === '<');
  const slack = hedge ? low.times('0.2').plus(1) : unit === 'decade' || unit === 'century' ? low.times('0.15') : decimal(1);
  return closed(low.minus(slack), low.plus(slack));
}
