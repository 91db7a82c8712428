import { powerOfTen } from '../../units/decimal.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';
import type { NumberReading } from './number.ts';
import { scales } from './number-words.ts';

/** Takes a scale that follows: a word (`1.5 million`, `three hundred thousand`), or a suffix glued to digits (`1.2bn`, `2.5k`). */
export function scaled(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const token = tokens[reading.next];
  const hyphen = token?.key === '-' && token.glued && tokens[reading.next + 1]?.glued ? 1 : 0;
  const word = tokens[reading.next + hyphen];
  if (word?.kind !== 'word' || word.freshLine) return reading;
  const isDigits = hyphen === 0 && tokens[reading.next - 1]?.kind === 'number' && !reading.value.eq(0);
  const after = tokens[reading.next + 1];
  // "3M said" and "Flat 2B" are names.
  const countsOn = (after?.kind === 'word' && !after.capital && !isFunctionWord(after.key)) || !reading.value.round(0).eq(reading.value);
  const power = powerOf(word, isDigits, countsOn);
  if (power === undefined) return reading;
  const factor = powerOfTen(power);
  const next = reading.next + hyphen + 1;
  return scaled(tokens, { ...reading, value: reading.value.times(factor), step: reading.step.times(factor), scale: power, next });
}

/** Capital M and B glued to digits are millions and billions even without a sign of money (`4.3M sales`), as k is thousands. */
function powerOf(word: Token, isDigits: boolean, countsOn: boolean): number | undefined {
  const power = scales.get(word.key);
  if (power !== undefined || !isDigits) return power;
  if (word.key === 'hundred') return 2;
  if (!word.glued) return undefined;
  return word.key === 'k' ? 3 : word.capital && countsOn ? { m: 6, b: 9 }[word.key] : undefined;
}

/** Takes a scale written on another number of the same range or with its currency: `$1.5 to 2 million`, `£350m`. */
export function withScale(reading: NumberReading, power: number): NumberReading {
  const factor = powerOfTen(power);
  return { ...reading, value: reading.value.times(factor), step: reading.step.times(factor), scale: power };
}
