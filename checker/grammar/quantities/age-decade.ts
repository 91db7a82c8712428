import { decimal } from '../../units/decimal.ts';
import { spelled } from '../dates/decade.ts';
import type { Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { plain } from './plain.ts';

const ofSomebody = /^(?:his|her|their|my|your|our)$/;

/** The years of its ten that a word leaves, generously. */
const parts: Record<string, [from: number, to: number]> = { early: [0, 4], mid: [3, 7], late: [6, 9] };

/** An age by its decade: `in his 40s`, `in her late thirties`, `in their mid-20s`. */
export const ageDecade: Rule = ({ tokens }, at) => {
  if (tokens[at]?.key !== 'in' || !ofSomebody.test(tokens[at + 1]?.key ?? '')) return null;
  const part = Object.hasOwn(parts, tokens[at + 2]?.key ?? '') ? (tokens[at + 2]?.key as string) : null;
  const hyphen = part && tokens[at + 3]?.key === '-' ? 1 : 0;
  const decade = readDecade(tokens, at + 2 + (part ? 1 : 0) + hyphen);
  if (!decade) return null;
  const [from, to] = part ? (parts[part] as [number, number]) : [0, 9];
  const [low, high] = [decimal(decade.from + from), decimal(decade.from + to)];
  const quantity = { ...plain({ value: low, step: decimal(1) }, 'year'), high, shape: 'range' as const, modifiers: ['age'] };
  return { first: at, next: decade.next, until: decade.next, value: quantity };
};

/** `40s`, `'40s`, `forties` */
function readDecade(tokens: readonly Token[], at: number): { from: number; next: number } | null {
  const word = spelled[tokens[at]?.key ?? ''];
  if (word !== undefined) return { from: word, next: at + 1 };
  const digits = tokens[at]?.key === "'" ? at + 1 : at;
  const isTens = tokens[digits]?.kind === 'number' && /^[1-9]0$/.test(tokens[digits]?.key ?? '');
  return isTens && tokens[digits + 1]?.key === 's' && tokens[digits + 1]?.glued
    ? { from: Number(tokens[digits]?.key), next: digits + 2 }
    : null;
}
