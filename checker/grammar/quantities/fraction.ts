import { decimal } from '../../units/decimal.ts';
import type { Rule } from '../rule.ts';
import { dress } from './dress.ts';
import { readNumber } from './number.ts';
import { isArticle, ones } from './number-words.ts';
import { readUnitName } from './unit-after.ts';

export const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const partOf = (key: string) => parts[key] ?? parts[key.replace(/s$/, '')];

/** A part of a whole: `a third of the seats`, `two-thirds`, `more than half`, `one in five`, `3 out of 4`. */
export const fraction: Rule = (context, at) => {
  const { tokens } = context;
  return named() ?? ratio();

  function named() {
    const count = isArticle(tokens[at]) ? 1 : ones.get(tokens[at]?.key ?? '');
    if (tokens[at]?.key === 'half' && isArticle(tokens[at + 1]) && readUnitName(tokens, at + 2)) {
      return dress(
        context,
        { low: decimal('0.5'), high: decimal('0.5'), step: decimal('0.1'), shape: 'value', first: at, next: at + 2 },
        null,
      );
    }
    // "the second half of the year"
    if (/^(?:first|second|latter|opening|final|last)$/.test(tokens[at - 1]?.key ?? '')) return null;
    if (tokens[at]?.key === 'half')
      return tokens[at + 1]?.key === 'of' || /^(?:the|its|their|all)$/.test(tokens[at + 1]?.key ?? '') ? part(1, 2, at + 1) : null;
    if (!count) return null;
    const hyphen = tokens[at + 1]?.key === '-' && tokens[at + 1]?.glued ? 1 : 0;
    const name = tokens[at + 1 + hyphen]?.key ?? '';
    const size = partOf(name);
    if (!size || count > 1 !== (name.endsWith('s') || name === 'halves')) return null;
    const next = at + 2 + hyphen;
    // "a third term", "a fourth man" are ordinals: the part needs its whole, or stands before "of".
    return tokens[next]?.key === 'of' || count > 1 ? part(count, size, next) : null;
  }

  function ratio() {
    const over = readNumber(tokens, at);
    if (!over) return null;
    const out = tokens[over.next]?.key === 'out' && tokens[over.next + 1]?.key === 'of' ? 2 : tokens[over.next]?.key === 'in' ? 1 : 0;
    const under = out ? readNumber(tokens, over.next + out) : null;
    if (!under || under.value.lte(over.value) || (out === 1 && (under.value.gt(100) || tokens[at]?.kind !== tokens[over.next + 1]?.kind)))
      return null;
    return part(Number(over.value), Number(under.value), under.next);
  }

  function part(count: number, size: number, next: number) {
    const value = decimal(count).div(size);
    return dress(context, { low: value, high: value, step: decimal('0.01'), shape: 'part', first: at, next }, null);
  }
};
