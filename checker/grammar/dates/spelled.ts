import { ones, tens } from '../quantities/number-words.ts';
import type { Token } from '../tokens.ts';

export interface SpelledReading {
  value: number;
  next: number;
}

export const ordinals: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
);

/** An ordinal in words up to the thirty-first: `eighth`, `twenty-first`. */
export function readOrdinalWord(tokens: readonly Token[], at: number): SpelledReading | null {
  const key = tokens[at]?.key ?? '';
  const plain = ordinals.get(key) ?? (key === 'thirtieth' ? 30 : undefined);
  if (plain !== undefined) return { value: plain, next: at + 1 };
  const ten = key === 'twenty' ? 20 : key === 'thirty' ? 30 : 0;
  const hyphen = tokens[at + 1]?.key === '-' ? 1 : 0;
  const one = ten ? ordinals.get(tokens[at + 1 + hyphen]?.key ?? '') : undefined;
  return one !== undefined && one < 10 ? { value: ten + one, next: at + 2 + hyphen } : null;
}

/** An ordinal in digits or words: `20th`, `twentieth`. */
export function readOrdinal(tokens: readonly Token[], at: number): SpelledReading | null {
  const token = tokens[at];
  const ending = tokens[at + 1];
  if (token?.kind !== 'number') return readOrdinalWord(tokens, at);
  const isOrdinal = ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.key) && /^\d{1,2}$/.test(token.key);
  return isOrdinal ? { value: Number(token.key), next: at + 2 } : null;
}

/** A year as it is spoken: `nineteen ninety-six`, `twenty twenty`, `the year two thousand`. */
export function readSpelledYear(tokens: readonly Token[], at: number): SpelledReading | null {
  const key = tokens[at]?.key ?? '';
  if (key === 'two' && tokens[at + 1]?.key === 'thousand' && tokens[at - 1]?.key === 'year') return { value: 2000, next: at + 2 };
  const century = key === 'twenty' ? 20 : (ones.get(key) ?? 0);
  if (century < 15 || century > 20) return null;
  const rest = readTwoDigits(tokens, at + 1);
  return rest && tokens[rest.next]?.key !== '-' ? { value: century * 100 + rest.value, next: rest.next } : null;
}

function readTwoDigits(tokens: readonly Token[], at: number): SpelledReading | null {
  const key = tokens[at]?.key ?? '';
  if (tokens[at]?.glued) return null;
  const teen = ones.get(key);
  if (teen !== undefined) return teen >= 10 ? { value: teen, next: at + 1 } : null;
  const ten = tens.get(key);
  if (ten === undefined) return null;
  const hyphen = tokens[at + 1]?.key === '-' && tokens[at + 2]?.glued ? 1 : 0;
  const one = ones.get(tokens[at + 1 + hyphen]?.key ?? '');
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, next: at + 2 + hyphen } : { value: ten, next: at + 1 };
}
