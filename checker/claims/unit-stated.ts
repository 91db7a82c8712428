import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { canonicalUnit, measureOf } from '../units/canonical-unit.ts';
import type { AttributeMatch } from './find-attributes.ts';
import type { Passage } from './passage.ts';

/** A bracket that tells a unit is short. */
const LONGEST = 16;
const LONGEST_UNIT = 3;

/**
 * A bare number with the unit that brackets state at its attribute ("Life expectancy (years) … 72.3") or after it, or after the
 * list it stands in (`tail` is its last number); null where none does.
 */
export function withStatedUnit(passage: Passage, mention: Mention, series: Series, match: AttributeMatch, tail = mention): Mention | null {
  const { value } = mention;
  if (value.kind !== 'quantity' || value.unit !== null || value.shape !== 'value' || measureOf(series.unit) === null) return null;
  const last = match.tokens.at(-1) as number;
  const isStated =
    (last < mention.first && bracketsBetween(passage, last, mention.first).some((words) => tellsUnit(words, series))) ||
    (passage.tokens[tail.until]?.key === '(' &&
      bracketsBetween(passage, tail.until, tail.until + LONGEST).some((words) => tellsUnit(words, series)));
  return isStated ? { ...mention, value: { ...value, unit: series.unit } } : null;
}

/** What stands in each bracket between the words of an attribute and its number, and in the one the attribute ends in. */
function bracketsBetween({ text, tokens }: Passage, from: number, to: number): string[][] {
  const found: string[][] = [];
  let words: string[] | null = isInBracket(tokens, from) ? [] : null;
  for (let at = words ? openedAt(tokens, from) : from; at < to && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.key === '(') words = [];
    else if (token?.key === ')') {
      if (words) found.push(words);
      words = null;
    } else if (words && token) words.push(text.slice(token.start, token.end));
  }
  return found;
}

function openedAt(tokens: Passage['tokens'], at: number): number {
  for (let open = at; open >= 0 && open > at - LONGEST; open -= 1) {
    if (tokens[open]?.key === '(') return open;
    if (tokens[open]?.key === ')' && open < at) return -1;
  }
  return -1;
}

const isInBracket = (tokens: Passage['tokens'], at: number) => openedAt(tokens, at) >= 0;

/** Whether words name the unit of a series, or another of what it measures; a share is told by "per 100" too. */
function tellsUnit(words: readonly string[], { unit }: Series): boolean {
  const asked = measureOf(unit);
  for (let first = 0; first < words.length; first += 1) {
    for (let next = first + 1; next <= words.length && next <= first + LONGEST_UNIT; next += 1) {
      const named = measureOf(canonicalUnit(words.slice(first, next).join(' ')));
      if (named && named.dimension === asked?.dimension && (named.id === unit || isSameMoney(named.id, unit))) return true;
    }
    if (asked?.dimension === 'percent' && words[first] === 'per' && words[first + 1] === '100') return true;
  }
  return false;
}

/** An international dollar buys what a US dollar buys in the United States, and is often written as one. */
const isSameMoney = (named: string, unit: string | null) => unit === 'international-dollar' && named === 'USD';
