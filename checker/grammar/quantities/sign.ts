import type { Token } from '../tokens.ts';
import { isArticle } from './number-words.ts';

const leads = /^(?:at|of|to|from|is|was|between|reached|hit|convert|below|around|about)$/;
const isTemperature = (token: Token | undefined) => /^(?:degrees?|celsius|fahrenheit|°|c|f)$/.test(token?.key ?? '');

const isMinus = (key: string) => key === '-' || key === '−';

/** The token of a minus or plus that belongs to the number or its sign of money, or null: `-5`, `minus 5`, `minus-5`, `-$50m`. */
export function readSign(tokens: readonly Token[], first: number): { first: number; negative: boolean } | null {
  const word = tokens[first - 2];
  const before = tokens[first - 1];
  const number = tokens[first] as Token;
  if (!before || number.freshLine) return null;
  if (before.key === 'minus' && !isArticle(word)) return { first: first - 1, negative: true };
  if (before.key === '-' && before.glued && number.glued && word?.key === 'minus') return { first: first - 2, negative: true };
  // "at - 20 degrees": after a preposition it is no dash
  if (isMinus(before.key) && !before.glued && !number.glued && leads.test(word?.key ?? '') && isTemperature(tokens[first + 1]))
    return { first: first - 1, negative: true };
  if (!number.glued || before.glued || !(before.key === '+' || isMinus(before.key))) return null;
  return before.key !== '+' && word?.kind === 'number' && !before.freshLine ? null : { first: first - 1, negative: before.key !== '+' };
}
