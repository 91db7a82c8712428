import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal, writtenNumber } from '../units/decimal.ts';
import { closed, contains, overlap } from '../verdicts/interval.ts';
import { denotedBy } from '../verdicts/tolerance.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { rewritten } from './rewritten.ts';
import { closes, inSentences, isCount, keysBetween, plainQuantity, roundingOf } from './written.ts';

/** A part of a stated whole, as tokens and as numbers with how far each may be rounded. */
interface Part {
  first: number;
  next: number;
  part: Decimal;
  whole: Decimal;
  slack: readonly [Decimal, Decimal];
}

/** A percentage beside the numbers it is of: "120 of the 400 members, or 40 percent, …", "40 percent (120 of 400)". */
export const checkShares: Check = (passage) =>
  inSentences(passage, 2, ({ mentions }) =>
    partsIn(passage, mentions).flatMap((part) => {
      const share = mentions.find((mention) => isPercent(mention) && isRestated(passage, part, mention));
      return share ? weigh(passage, part, share) : [];
    }),
  );

function partsIn(passage: Passage, mentions: readonly Mention[]): Part[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    return (next && countsOf(passage, mention, next)) ?? ratioOf(passage, mention) ?? [];
  });
}

/** "120 of the 400 members" */
function countsOf(passage: Passage, part: Mention, whole: Mention): Part | null {
  const [a, b] = [plainQuantity(part), plainQuantity(whole)];
  if (!a || !b || !isCount(a) || !isCount(b) || a.low.gt(b.low) || b.low.lte(0) || a.modifiers.includes('age')) return null;
  const between = `${keysBetween(passage.tokens, part.next, whole.first).join(' ')} `;
  if (!/^(?:\S+ ){0,2}(?:out )?of (?:(?:the|its|their|all|a|total) ){0,3}$/.test(between)) return null;
  return { first: part.first, next: whole.until, part: a.low, whole: b.low, slack: [slackOf(passage, part), slackOf(passage, whole)] };
}

/** "120 out of 400", which is read as one value. */
function ratioOf({ tokens }: Passage, { first, next, until, value }: Mention): Part | null {
  if (value.kind !== 'quantity' || value.shape !== 'part' || value.comparator !== '=' || value.hedge) return null;
  const [part, whole, ...more] = tokens.slice(first, next).filter(({ kind }) => kind === 'number');
  // "1 in 5" is a way of speaking.
  if (!part || !whole || more.length > 0 || Number(whole.key) < 20) return null;
  return { first, next: until, part: decimal(part.key), whole: decimal(whole.key), slack: [decimal(0), decimal(0)] };
}

/** Numbers of millions are rounded, "400" is four hundred. */
function slackOf(passage: Passage, mention: Mention): Decimal {
  return (mention.value as Quantity).low.gte(100000) ? roundingOf(passage, mention).div(2) : decimal(0);
}

const isPercent = ({ value }: Mention) =>
  value.kind === 'quantity' && value.unit === '%' && value.shape === 'value' && value.change === null;

/** Whether a percentage only says a part again, on either side of it: ", or 40 percent,", "(40 percent)", "40 percent (120 of 400)". */
function isRestated({ tokens }: Passage, part: Part, share: Mention): boolean {
  const isAfter = share.first >= part.next;
  const [from, to, end] = isAfter ? [part.next, share.first, share.next] : [share.next, part.first, part.next];
  const between = keysBetween(tokens, from, to).filter((key) => !softeners.has(key));
  const joint = between.join(' ');
  if (to < from || !/^(?:, or|,|\(|--)$/.test(joint)) return false;
  return closes(tokens, end);
}

const softeners = new Set('about some roughly nearly almost over more less fewer than just around approximately only exactly'.split(' '));

function weigh(passage: Passage, { part, whole, slack }: Part, share: Mention): Outcome[] {
  const percent = share.value as Quantity;
  const least = part.minus(slack[0]).times(100).div(whole.plus(slack[1]));
  const most = part.plus(slack[0]).times(100).div(whole.minus(slack[1]));
  const truth = part.times(100).div(whole);
  const isPlain = percent.comparator === '=' && percent.hedge === null;
  // Shares are rounded either way, and cut.
  const allowed = isPlain ? closed(percent.low.minus(percent.step), percent.low.plus(percent.step)) : denotedBy(percent, false);
  const agrees = overlap(closed(least, most), allowed) || contains(closed(least, most), percent.low);
  const rounded = truth.round(truth.lt(10) || percent.step.lt(1) ? 1 : 0);
  const quote = quoteOf(passage, share);
  const truly = `${writtenNumber(part)} of ${writtenNumber(whole)} is ${rounded.toFixed()}%`;
  const explanation = agrees ? `${truly}, as “${quote}” says.` : `${truly}, not “${quote}”: one of the three numbers is wrong.`;
  return [
    outcome({ check: 'share', mention: share, agrees, value: rounded, explanation, suggestions: [rewritten(passage, share, rounded)] }),
  ];
}
