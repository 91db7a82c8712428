import type { Token } from '../tokens.ts';
import { readCountedNoun } from './counted-noun.ts';
import type { NumberReading } from './number.ts';
import { readUnitName } from './unit-name.ts';

/** "one" counts only when something is counted by it: not "no one", "one another", "one of them", "which one". */
export function isPronoun(tokens: readonly Token[], number: NumberReading): boolean {
  if (tokens[number.first]?.key !== 'one' || number.next !== number.first + 1) return false;
  const before = tokens[number.first - 1]?.key ?? '';
  const after = tokens[number.next];
  if (/^(?:no|any|every|each|some|the|this|that|which|another|only)$/.test(before) && !readUnitName(tokens, number.next)) return true;
  if (after?.key === '-' && after.glued) return !readUnitName(tokens, number.next + 1);
  if (after?.key === 'of' || after?.key === 'another') return true;
  if (before === 'at' && /^(?:point|time|stage)$/.test(after?.key ?? '')) return true;
  if (readUnitName(tokens, number.next)) return false;
  return after?.kind !== 'word' || readCountedNoun(tokens, number.next, true) === null;
}
