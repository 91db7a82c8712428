import { isPlural, lemma } from '../../units/lemma.ts';
import { unitByName } from '../../units/units.ts';
import type { Token } from '../tokens.ts';

/** Nouns that are counted in fractions too. */
const divisible = new Set('point share time run goal star unit rebound game'.split(' '));

/**
 * `1.550 warheads`: three decimals before things that have no fractions are more likely the thousands of another language, and
 * either reading could be wrong. A measure (`1.550 tonnes`) may well have them.
 */
export function isForeignCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (after?.kind !== 'word' || after.glued || after.freshLine || token.key.length < 5 || !/^[1-9]\d{0,2}\.\d{3}$/.test(token.key))
    return false;
  const noun = isPlural(after.key) ? after.key : (tokens[at + 2]?.key ?? '');
  return isPlural(noun) && !unitByName.has(lemma(noun)) && !unitByName.has(lemma(after.key)) && !divisible.has(lemma(noun));
}

/** `2.754.685`: two groups set off by full stops are thousands, whatever the language. */
export function readDottedGroups(tokens: readonly Token[], at: number): { text: string; next: number } | null {
  const first = tokens[at] as Token;
  const dot = tokens[at + 1];
  const group = tokens[at + 2];
  const after = tokens[at + 3];
  if (dot?.key !== '.' || !dot.glued || !group?.glued || !/^[1-9]\d{0,2}\.\d{3}$/.test(first.key) || !/^\d{3}$/.test(group.key))
    return null;
  if (after?.glued && (after.kind === 'word' || tokens[at + 4]?.glued)) return null;
  return { text: `${first.key.replace('.', '')}${group.key}`, next: at + 3 };
}
