import { decimal } from '../../units/decimal.ts';
import type { Rule } from '../rule.ts';
import { dress } from './dress.ts';
import { readNumber } from './number.ts';
import { isArticle } from './number-words.ts';

export const sizes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['couple', 2],
  ['pair', 2],
]);

/** A count by dozens, scores or pairs: `two dozen lawmakers`, `a couple of months`, `half a dozen`. */
export const dozen: Rule = (context, at) => {
  const { tokens } = context;
  const half = tokens[at]?.key === 'half' && isArticle(tokens[at + 1]) ? 2 : 0;
  const many = half ? null : isArticle(tokens[at]) ? { value: decimal(1), next: at + 1 } : readNumber(tokens, at);
  const size = sizes.get(tokens[half ? at + half : (many?.next ?? at)]?.key ?? '');
  if (size === undefined || (size === 20 && !many?.value.gt(1)) || (!half && !many)) return null;
  const value = decimal(size).times(half ? '0.5' : (many?.value ?? 1));
  let next = (half ? at + half : (many?.next as number)) + 1;
  if (size === 2 && tokens[next]?.key !== 'of') return null;
  if (size === 2) next += 1;
  return dress(context, { low: value, high: value, step: decimal(1), shape: 'value', first: at, next }, null);
};
