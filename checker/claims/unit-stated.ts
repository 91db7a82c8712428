import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { canonicalUnit, measureOf } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import type { AttributeMatch } from './find-attributes.ts';
import type { Passage } from './passage.ts';

/** A bracket that tells a unit is short. */
const LONGEST = 16;
const LONGEST_UNIT = 4;

/**
 * A number in the unit of a series: one in a rate that the attribute is named after ("1.9 children per woman"), or a bare one with
 * the unit that brackets state at its attribute ("Life expectancy (years) … 72.3") or after it, or after the list it stands in
 * (`tail` is its last number); null where none does.
 */
export function withStatedUnit(passage: Passage, mention: Mention, series: Series, match: AttributeMatch, tail = mention): Mention | null {
  const { value } = mention;
  if (value.kind !== 'quantity' || value.shape !== 'value') return null;
  if (isNamedAfter(value.unit, series)) return { ...mention, value: { ...value, unit: null } };
  if (value.unit !== null || !isMeasure(series.unit)) return null;
  const last = match.tokens.at(-1) as number;
  const isStated =
    (last < mention.first && bracketsBetween(passage, last, mention.first).some((words) => tellsUnit(words, series))) ||
    (passage.tokens[tail.until]?.key === '(' &&
      bracketsBetween(passage, tail.until, tail.until + LONGEST).some((words) => tellsUnit(words, series)));
  return isStated ? { ...mention, value: { ...value, unit: series.unit } } : null;
}

/** "1.9 children per woman": the rate that gave a bare index one of its names. */
function isNamedAfter(rate: string | null, { unit, phrases }: Series): boolean {
  const [counted, per] = rate?.split('/').map(stem) ?? [];
  return unit === null && per !== undefined && phrases.some(({ stems }) => stems.includes(counted as string) && stems.includes(per));
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
    } else if (words && token) {
      const word = text.slice(token.start, token.end);
      if (token.glued && words.length > 0 && /^[$€£]$/.test(word)) words.push(words.pop() + word);
      else words.push(word);
    }
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
      const named = canonicalUnit(words.slice(first, next).join(' '));
      if (named === unit || isSameMoney(named, unit)) return true;
    }
    if (asked?.dimension === 'percent' && words[first] === 'per' && words[first + 1] === '100') return true;
  }
  return false;
}

/** A unit of measure, or a price of one; no counted noun. */
const isMeasure = (unit: string | null) => unit?.split('/').every((part) => measureOf(part) !== null) === true;

/** An international dollar buys what a US dollar buys in the United States, and is often written as one. */
const isSameMoney = (named: string | null, unit: string | null) => unit === 'international-dollar' && named === 'USD';
