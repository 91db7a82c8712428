import { decimal } from '../../units/decimal.ts';
import type { Context, Mention, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';
import { dress } from './dress.ts';
import { readNumber } from './number.ts';
import { isArticle, ones, scales } from './number-words.ts';
import { readUnitName } from './unit-name.ts';

export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
const partOf = (key: string) => parts.get(key) ?? (key.endsWith('s') ? parts.get(key.slice(0, -1)) : undefined);

/** A part of a whole: `a third of the seats`, `two-thirds`, `more than half`, `one in five`, `3 out of 4`. */
export const fraction: Rule = (context, at) =>
  (context.tokens[at]?.kind === 'word' ? readNamed(context, at) : null) ?? readRatio(context, at);

function readNamed(context: Context, at: number): Mention | null {
  const { tokens } = context;
  const isHalf = tokens[at]?.key === 'half';
  const count = isArticle(tokens[at]) ? 1 : ones.get(tokens[at]?.key ?? '');
  if (!isHalf && !count) return null;
  if (isHalf && isArticle(tokens[at + 1]) && readUnitName(tokens, at + 2)) {
    const half = decimal('0.5');
    return dress(context, { low: half, high: half, step: decimal('0.1'), shape: 'value', first: at, next: at + 2 }, null);
  }
  // "the second half of the year"
  if (/^(?:first|second|latter|opening|final|last)$/.test(tokens[at - 1]?.key ?? '')) return null;
  if (isHalf)
    return isHalfAlone(tokens, at) || /^(?:of|the|its|their|all)$/.test(tokens[at + 1]?.key ?? '')
      ? partIn(context, at, 1, 2, at + 1)
      : null;
  const hyphen = tokens[at + 1]?.key === '-' && tokens[at + 1]?.glued ? 1 : 0;
  const name = tokens[at + 1 + hyphen]?.key ?? '';
  const size = partOf(name);
  if (!count || !size || count > 1 !== name.endsWith('s')) return null;
  const next = at + 2 + hyphen;
  // "a third term", "a fourth man" are ordinals: the part needs its whole, or stands before "of".
  if (isOfAScale(tokens, next)) return null;
  return tokens[next]?.key === 'of' || count > 1 || isByPart(tokens, at, next) ? partIn(context, at, count, size, next) : null;
}

/** "a quarter of a million" */
const isOfAScale = (tokens: readonly Token[], next: number) =>
  tokens[next]?.key === 'of' && isArticle(tokens[next + 1]) && scales.has(tokens[next + 2]?.key ?? '');

function readRatio(context: Context, at: number): Mention | null {
  const { tokens } = context;
  const over = readNumber(tokens, at);
  if (!over) return null;
  const out = tokens[over.next]?.key === 'out' && tokens[over.next + 1]?.key === 'of' ? 2 : tokens[over.next]?.key === 'in' ? 1 : 0;
  const under = out ? readNumber(tokens, over.next + out) : null;
  if (!under || under.value.lte(over.value) || (out === 1 && (under.value.gt(100) || tokens[at]?.kind !== tokens[over.next + 1]?.kind)))
    return null;
  return partIn(context, at, Number(over.value), Number(under.value), under.next);
}

function partIn(context: Context, first: number, count: number, size: number, next: number): Mention {
  const value = decimal(count).div(size);
  return dress(context, { low: value, high: value, step: decimal('0.01'), shape: 'part', first, next }, null);
}

/** "nearly half voted", "more than half": a hedge or a bound before it, and nothing that it would halve. */
function isHalfAlone(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!/^(?:than|nearly|almost|about|around|roughly|over|by|least|exactly|just)$/.test(tokens[at - 1]?.key ?? '')) return false;
  return (
    after === undefined ||
    (after.key !== '-' && !/^(?:past|a|an|million|billion|trillion|dozen|hour|time|way|price|point)$/.test(after.key))
  );
}

/** "fell by a third", "up a quarter in a year" */
const isByPart = (tokens: readonly Token[], at: number, next: number) =>
  /^(?:by|than|nearly|almost|about)$/.test(tokens[at - 1]?.key ?? '') &&
  (tokens[next] === undefined || tokens[next]?.kind === 'mark' || isFunctionWord(tokens[next]?.key ?? ''));
