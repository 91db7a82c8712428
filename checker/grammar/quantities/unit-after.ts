import { lemma } from '../../units/lemma.ts';
import { unitByName, unitBySymbol } from '../../units/units.ts';
import type { Token } from '../tokens.ts';

export interface UnitReading {
  unit: string;
  next: number;
}

/** Single letters are units only when glued to their number. */
const gluedOnly = /^(?:[a-zA-Z]|in)$/;

/** A unit of measure after a number: `%`, `km/h`, `square miles`, `dollars a barrel`, `-month`; null when none follows. */
export function readUnitAfter(text: string, tokens: readonly Token[], at: number): UnitReading | null {
  const hyphen = tokens[at]?.key === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;
  const first = tokens[at + hyphen];
  if (!first || first.freshLine) return null;
  const unit = readSymbol(text, tokens, at + hyphen) ?? readName(tokens, at + hyphen);
  return unit && readRate(text, tokens, unit);
}

function readSymbol(text: string, tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at] as Token;
  for (let length = 3; length >= 1; length -= 1) {
    const last = tokens[at + length - 1];
    if (!last || tokens.slice(at + 1, at + length).some((token) => !token.glued)) continue;
    const symbol = text.slice(first.start, last.end);
    const unit = unitBySymbol.get(symbol);
    if (!unit || (gluedOnly.test(symbol) && !first.glued)) continue;
    return { unit: unit.id, next: at + length };
  }
  return null;
}

function readName(tokens: readonly Token[], at: number): UnitReading | null {
  for (let length = 3; length >= 1; length -= 1) {
    const name = nameOf(tokens, at, length);
    const unit = name && unitByName.get(name.key);
    if (unit) return { unit: unit.id, next: name.next };
  }
  return null;
}

/** `length` words from here, the last in the singular, a hyphen between two standing for a space. */
function nameOf(tokens: readonly Token[], at: number, length: number): { key: string; next: number } | null {
  const words: string[] = [];
  let next = at;
  while (words.length < length) {
    if (words.length > 0 && tokens[next]?.key === '-' && tokens[next]?.glued) next += 1;
    const token = tokens[next];
    if (token?.kind !== 'word' || (words.length > 0 && token.freshLine)) return null;
    words.push(token.key);
    next += 1;
  }
  const head = words.length > 1 ? lemma(words[0] as string) : undefined;
  const last = lemma(words.pop() as string);
  const key = [...words, last].join(' ');
  // The plural stands on the first word of "metres per second" and "degrees Celsius".
  if (head !== undefined && !unitByName.has(key)) return { key: [head, ...words.slice(1), last].join(' '), next };
  return { key, next };
}

const perWords = new Set(['per', 'a', 'an', 'each', 'every']);
const perNames = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'night',
  'season',
  'game',
  'match',
  'quarter',
  'decade',
]);

/** What a quantity is per: `a day`, `per month`, `per capita`, `per 100,000`, `a barrel` after money. */
export function readRate(text: string, tokens: readonly Token[], reading: UnitReading): UnitReading {
  const [word, name] = [tokens[reading.next], tokens[reading.next + 1]];
  if (!word || !name || word.freshLine) return reading;
  const slash = word.key === '/' && word.glued && name.glued;
  if (!slash && !perWords.has(word.key)) return reading;
  if (name.kind === 'number') {
    return word.key === 'per' ? { unit: `${reading.unit}/${name.key}`, next: reading.next + 2 } : reading;
  }
  if (word.key === 'per' && (name.key === 'capita' || name.key === 'head' || name.key === 'person')) {
    return { unit: `${reading.unit}/person`, next: reading.next + 2 };
  }
  const noun = lemma(name.key);
  const measured = unitByName.get(noun) ?? unitBySymbol.get(text.slice(name.start, name.end));
  const isRate = word.key === 'per' || slash || perNames.has(noun) || (measured !== undefined && measured.dimension !== 'money');
  return isRate && name.kind === 'word' ? { unit: `${reading.unit}/${measured?.id ?? noun}`, next: reading.next + 2 } : reading;
}
