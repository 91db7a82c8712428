import type { Context } from '../rule.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { moneyScale, readMoneyBefore } from './money-before.ts';
import { type NumberReading, readNumber, withScale } from './number.ts';
import { readUnitAfter } from './unit-after.ts';

/** The second number of a range that starts with `low`: `20-40 cm`, `1.5 to 2 million`, `between 5% and 7%`, `5 or 6`. */
export function readRangeEnd(context: Context, start: NumberReading, money: string | null): Amount | null {
  const { tokens, text } = context;
  const lowUnit = money ? null : readUnitAfter(text, tokens, start.next);
  const joint = readJoint(tokens, start.first, lowUnit?.next ?? start.next, lowUnit !== null);
  if (joint === null) return null;
  let at = joint;
  while (at < joint + 2 && tokens[at]?.kind !== 'number' && readMoneyBefore(text, tokens, at + 1)) at += 1;
  let high = readNumber(tokens, at);
  if (!high || (tokens[at] as Token).freshLine) return null;
  const highMoney = readMoneyBefore(text, tokens, at);
  if (highMoney && highMoney.unit !== money) return null;
  if (!highMoney && at !== joint) return null;
  const suffix = money ? moneyScale(tokens, high.next) : null;
  if (suffix) high = { ...withScale(high, suffix), next: high.next + 1 };
  const highUnit = money ? null : readUnitAfter(text, tokens, high.next);
  if (lowUnit && highUnit && lowUnit.unit !== highUnit.unit) return null;
  if (lowUnit && !highUnit) return null;
  const low = start.scale === 0 && high.scale > 0 && start.value.lt(1000) && !lowUnit ? withScale(start, high.scale) : start;
  if (low.value.gt(high.value)) return null;
  return { low: low.value, high: high.value, step: low.step, shape: 'range', first: start.first, next: high.next };
}

/** The token after the word or mark that joins the two numbers, or null. */
function readJoint(tokens: readonly Token[], first: number, at: number, hasUnit: boolean): number | null {
  const token = tokens[at];
  if (!token || token.freshLine) return null;
  const before = tokens[first - 1]?.key;
  const glued = token.key === '-' && tokens[at + 1]?.glued === token.glued;
  if (glued) return at + 1;
  if (token.key === 'and') return before === 'between' || (before === '$' && tokens[first - 2]?.key === 'between') ? at + 1 : null;
  // "rose 5 percentage points to 12%" is a change and a level; "5 to 7 percent" a range.
  if (token.key === 'to') return hasUnit && before !== 'from' ? null : at + 1;
  return token.key === 'or' && tokens[at + 1]?.kind === tokens[first]?.kind && !hasUnit ? at + 1 : null;
}
