import { timesPowerOfTen } from '../../units/decimal.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';
import type { NumberReading } from './number.ts';
import { scales } from './number-words.ts';

/** The power of ten beyond which scales are no longer counted on. */
const LARGEST = 36;

/** Takes a scale that follows: a word (`1.5 million`, `three hundred thousand`), or a suffix glued to digits (`1.2bn`, `2.5k`). */
export function scaled(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const token = tokens[reading.next];
  if (!token || (token.kind !== 'word' && token.key !== '-') || reading.value.e > LARGEST) return reading;
  const hyphen = token.key === '-' && token.glued && tokens[reading.next + 1]?.glued ? 1 : 0;
  const word = tokens[reading.next + hyphen];
  if (word?.kind !== 'word' || word.freshLine) return reading;
  const power = scales.get(word.key) ?? (hyphen === 0 ? readSuffix(tokens, reading) : undefined);
  if (power === undefined) return reading;
  const next = reading.next + hyphen + 1;
  return scaled(tokens, { ...withScale(reading, power), next });
}

const letters = tableOf({ m: 6, b: 9 });

/** Capital M and B glued to digits are millions and billions even without a sign of money (`4.3M sales`), as k is thousands. */
function readSuffix(tokens: readonly Token[], { value, next }: NumberReading): number | undefined {
  const number = tokens[next - 1];
  const word = tokens[next] as Token;
  const after = tokens[next + 1];
  const isHundred = word.key === 'hundred';
  if (number?.kind !== 'number' || !(isHundred || word.glued) || value.eq(0)) return undefined;
  if (isHundred) return 2;
  if (word.key === 'k') return 3;
  const power = word.capital ? letters[word.key] : undefined;
  if (power === undefined) return undefined;
  // "3M said" and "Flat 2B" are names.
  const countsOn = (after?.kind === 'word' && !after.capital && !isFunctionWord(after.key)) || !value.round(0).eq(value);
  return countsOn ? power : undefined;
}

/** Takes a scale written on another number of the same range or with its currency: `$1.5 to 2 million`, `£350m`. */
export function withScale({ value, step, first, next }: NumberReading, power: number): NumberReading {
  const isRounded = power >= ROUNDED_FROM && step.eq(1) && value.gte(FINE) && value.mod(10).eq(0);
  return {
    value: timesPowerOfTen(value, power),
    step: timesPowerOfTen(isRounded ? step.times(10) : step, power),
    scale: power,
    first,
    next,
  };
}

/** Millions and more are rounded: the last nought of `980 million` does not count, where that is no more than a hundredth of it. */
const [ROUNDED_FROM, FINE] = [6, 500];
