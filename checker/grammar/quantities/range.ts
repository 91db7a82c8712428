import type { Context } from '../rule.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { followsChange } from './change.ts';
import { moneyScale, readMoneyBefore } from './money-before.ts';
import { type NumberReading, readNumber } from './number.ts';
import { withScale } from './scale.ts';
import { readUnitAfter } from './unit-after.ts';

interface End {
  number: NumberReading;
  unit: string | null;
}

/** The second number of a range that starts with `low`: `20-40 cm`, `1.5 to 2 million`, `between 5% and 7%`, `5 or 6`. */
export function readRangeEnd(context: Context, start: NumberReading, money: string | null): Amount | null {
  const { tokens } = context;
  const unit = money === null ? readUnitAfter(context, start.next) : null;
  const lowUnit = money ?? unit?.unit ?? null;
  const lowNext = unit?.next ?? start.next;
  const joint = readJoint(tokens, start.first, lowNext, money === null && lowUnit !== null);
  if (joint === null) return null;
  const end = start.value.lt(0) ? readLowEnd(context, joint, money) : readEnd(context, joint, money);
  // "15 cents to 20 cents a share"
  const isSame = !lowUnit || money || lowUnit === end?.unit || end?.unit?.startsWith(`${lowUnit}/`);
  if (!end || !isSame) return null;
  const high = end.number;
  const isShared = start.scale === 0 && high.scale > 0 && start.value.lt(1000) && (money !== null || !lowUnit);
  const shared = isShared ? withScale(start, high.scale) : start;
  const low = shared.value.gt(high.value) ? start : shared;
  if (low.value.gt(high.value) || isChangeAndLevel(tokens, start, joint, low, high, lowUnit, end.unit)) return null;
  return { low: low.value, high: high.value, step: low.step, shape: 'range', first: start.first, next: high.next };
}

function readEnd(context: Context, joint: number, money: string | null): End | null {
  const { text, tokens } = context;
  if (!tokens[joint]) return null;
  let at = joint;
  while (at < joint + 2 && tokens[at + 1] && tokens[at]?.kind !== 'number' && readMoneyBefore(text, tokens, at + 1)) at += 1;
  let number = readNumber(tokens, at);
  if (!number || (tokens[at] as Token).freshLine) return null;
  const own = at === joint ? null : readMoneyBefore(text, tokens, at);
  if ((own && own.unit !== money) || (!own && at !== joint)) return null;
  const suffix = moneyScale(tokens, number.next, money !== null);
  if (suffix) number = { ...withScale(number, suffix), next: number.next + 1 };
  return { number, unit: money ?? readUnitAfter(context, number.next)?.unit ?? null };
}

/** "-20 to -15 C", "minus 10 to minus 5": after one sign another may follow. */
function readLowEnd(context: Context, joint: number, money: string | null): End | null {
  const { key, glued } = context.tokens[joint + 1] ?? {};
  const isSign = context.tokens[joint]?.key === 'minus' || (/^[-−]$/.test(context.tokens[joint]?.key ?? '') && glued && key !== '-');
  const end = readEnd(context, isSign ? joint + 1 : joint, money);
  return end && isSign ? { ...end, number: { ...end.number, value: end.number.value.neg() } } : end;
}

/** "Rose by $43 billion to $419 billion" and "cut by 200 to 1,550" are a change and a level, "rose from 5% to 7%" two levels. */
function isChangeAndLevel(
  tokens: readonly Token[],
  start: NumberReading,
  joint: number,
  low: NumberReading,
  high: NumberReading,
  lowUnit: string | null,
  highUnit: string | null,
): boolean {
  if (tokens[joint - 1]?.key !== 'to') return false;
  let first = start.first;
  while (tokens[first - 1]?.kind === 'mark' && /^[$£€¥]$/.test(tokens[first - 1]?.key ?? '')) first -= 1;
  const change = followsChange(tokens, first);
  if (!change) return false;
  if (change === 'from' || lowUnit !== null) return true;
  return highUnit === '%' ? false : high.value.gt(low.value.times(2));
}

/** The token after the word or mark that joins the two numbers, or null. */
function readJoint(tokens: readonly Token[], first: number, at: number, hasUnit: boolean): number | null {
  const token = tokens[at];
  if (!token || token.freshLine) return null;
  if (token.key === '-' && tokens[at + 1]?.glued === token.glued) return at + 1;
  if (token.key === '--' && token.glued && tokens[at + 1]?.glued) return at + 1;
  if (token.key === 'and') return beforeSigns(tokens, first) === 'between' ? at + 1 : null;
  if (token.key === 'to') return tokens[at + 1]?.key === '-' ? at + 2 : at + 1;
  return token.key === 'or' && tokens[at + 1]?.kind === tokens[first]?.kind && !hasUnit ? at + 1 : null;
}

/** The word before a number and the signs that stand with it. */
function beforeSigns(tokens: readonly Token[], first: number): string | undefined {
  let start = first;
  while (/^(?:[-−$£€¥]|minus)$/.test(tokens[start - 1]?.key ?? '')) start -= 1;
  return tokens[start - 1]?.key;
}
