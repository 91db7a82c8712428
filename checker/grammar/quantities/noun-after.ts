import { decimal } from '../../units/decimal.ts';
import { isPlural } from '../../units/lemma.ts';
import { unitByName } from '../../units/units.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { readCountedNoun } from './counted-noun.ts';
import { readRate, withoutPeople } from './rate.ts';

export interface NounReading {
  unit: string;
  modifiers: string[];
  next: number;
}

/** Wholes in the singular, which a plural may follow as a verb: "a third of the population lives". */
const wholes =
  /^(?:population|country|world|electorate|budget|market|city|state|nation|land|area|economy|company|workforce|house|senate|parliament|total)$/;

const one = decimal(1);
const noNoun = /^(?:odd|plus|strong|based|wide|long|high|deep|tall|thick|old|style|something)$/;

/** The noun an amount counts, with its rate: `hundreds of troops`, `a third of the seats`, `three tests a day`. */
export function readNoun(text: string, tokens: readonly Token[], read: Amount): NounReading | null {
  const after = tokens[read.next];
  if (!after || after.freshLine) return null;
  if (after.key === '-' && after.glued && tokens[read.next + 1]?.glued) return readHyphened(tokens, read.next + 1);
  if (after.glued) return null;
  const some = readSomeOf(tokens, read);
  if (some) return some;
  // "hundreds of troops", "a third of the seats"
  const of = tokens[read.next]?.key === 'of' && (read.shape === 'vague' || read.low.lt(one)) ? 1 : 0;
  const the = (of || read.shape === 'part') && /^(?:the|its|their|all|his|her|our)$/.test(tokens[read.next + of]?.key ?? '') ? 1 : 0;
  const start = read.next + of + the;
  const isOne = (read.high.eq(one) && read.low.eq(one)) || (read.shape === 'part' && hasWhole(tokens, start));
  const noun = readCountedNoun(tokens, start, isOne) ?? (read.shape === 'part' ? readCountedNoun(tokens, start, true) : null);
  if (!noun) return null;
  // "517 rushing yards": a measure with a word of its own before it.
  const unit = noun.noun.length > 3 ? (unitByName.get(noun.noun)?.id ?? noun.noun) : noun.noun;
  const rate = readRate(text, tokens, { unit, next: noun.next });
  return { unit: rate.unit, modifiers: noun.modifiers, next: rate.next };
}

/** "six of the cases", "three of his buyers": as many of them as are said. */
function readSomeOf(tokens: readonly Token[], { low, high, shape, next }: Amount): NounReading | null {
  if (tokens[next]?.key !== 'of' || shape !== 'value' || low.lte(one) || !low.eq(high)) return null;
  if (!/^(?:the|its|their|his|her|my|our|your|these|those)$/.test(tokens[next + 1]?.key ?? '')) return null;
  const noun = readCountedNoun(tokens, next + 2, false);
  return noun && isPlural(tokens[noun.next - 1]?.key ?? '') ? { unit: noun.noun, modifiers: noun.modifiers, next: noun.next } : null;
}

/** "a goal or two" */
export function readNounBefore(tokens: readonly Token[], { low, high, first }: Amount): NounReading | null {
  const article = tokens[first - 3];
  const noun = tokens[first - 2];
  const or = tokens[first - 1];
  if (or?.key !== 'or' || !low.eq(2) || !high.eq(2) || !/^(?:a|an|another)$/.test(article?.key ?? '') || noun?.kind !== 'word') return null;
  return unitByName.has(noun.key) ? null : { unit: noun.key, modifiers: [], next: first + 1 };
}

const hasWhole = (tokens: readonly Token[], start: number) => [0, 1, 2].some((ahead) => wholes.test(tokens[start + ahead]?.key ?? ''));

/** "12 per 100,000" */
export function readPerNumber(tokens: readonly Token[], at: number): NounReading | null {
  const per = tokens[at];
  const number = tokens[at + 1];
  if (per?.key !== 'per' || per.freshLine || number?.kind !== 'number') return null;
  const { unit, next } = withoutPeople(tokens, { unit: `1/${number.key}`, next: at + 2 });
  return { unit, modifiers: [], next };
}

/** "a 135-member parliament" has 135 members, whatever follows. */
function readHyphened(tokens: readonly Token[], at: number): NounReading | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || noNoun.test(token.key)) return null;
  if (token.key === 'fold') return { unit: 'time', modifiers: [], next: at + 1 };
  const noun = readCountedNoun(tokens.slice(at, at + 1), 0, true);
  return noun && { unit: noun.noun, modifiers: [], next: at + 1 };
}
