import { lemma } from '../../units/lemma.ts';
import { type Unit, unitById, unitBySymbol } from '../../units/units.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';
import type { UnitReading } from './unit-after.ts';
import { readUnitName } from './unit-name.ts';

const words = (list: string) => new Set(list.split(/\s+/));
const perWords = words('per a an each every');
/** What "a" makes a rate of: "5,000 a day". */
const perTimes = words('second minute hour day week month year night season game match quarter decade shift visit');
/** What "a" makes a rate of after money: "$70 a share". */
const perThings = words(
  'share head person household dozen ounce barrel bottle copy unit pop piece ticket seat family gallon litre liter mile plate room',
);
/** "$5 billion a year earlier" is no rate; "$1.20 a share from $1.05" is. */
const pointsBack = (tokens: readonly Token[], at: number) =>
  /^(?:ago|earlier|later|before|after|previously|old|prior|back|sooner)$/.test(tokens[at]?.key ?? '') ||
  (tokens[at]?.key === 'from' && /^(?:now|then|today)$/.test(tokens[at + 1]?.key ?? ''));

/** What a quantity is per: `a day`, `per month`, `per capita`, `per 100,000`, `per square foot`, `$70-a-share`, `gallons of fuel a year`. */
export function readRate(text: string, tokens: readonly Token[], reading: UnitReading): UnitReading {
  return rateAt(text, tokens, reading, reading.next) ?? afterContent(text, tokens, reading) ?? reading;
}

/** "2.4 billion gallons of jet fuel a year": what is measured stands between. */
function afterContent(text: string, tokens: readonly Token[], reading: UnitReading): UnitReading | null {
  if (tokens[reading.next]?.key !== 'of' || unitById.get(reading.unit)?.dimension === 'time') return null;
  for (let next = reading.next + 1; next <= reading.next + 3; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.freshLine) return null;
    if (isFunctionWord(token.key)) return next > reading.next + 1 ? rateAt(text, tokens, reading, next) : null;
  }
  return rateAt(text, tokens, reading, reading.next + 4);
}

function rateAt(text: string, tokens: readonly Token[], reading: UnitReading, at: number): UnitReading | null {
  const hyphen = tokens[at]?.key === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;
  const word = tokens[at + hyphen];
  if (!word || word.freshLine) return null;
  const second = hyphen && tokens[at + 2]?.key === '-' ? 1 : 0;
  if (hyphen && !second) return null;
  const start = at + hyphen + 1 + second;
  const name = tokens[start];
  const slash = word.key === '/' && word.glued && name?.glued === true;
  if (!name || name.freshLine || (!slash && !perWords.has(word.key))) return null;
  const isPer = slash || word.key === 'per';
  // "$6.25 each in slow trading" is no price of an inch.
  if (!isPer && name.key === 'in') return null;
  const per = readDenominator(text, tokens, start);
  if (!per || !(isPer || mayBePer(reading.unit, per))) return null;
  if (!isPer && pointsBack(tokens, per.next)) return null;
  const rate = `${reading.unit}/${per.id}`;
  return withoutPeople(tokens, { ...reading, unit: rates[rate] ?? rate, next: per.next });
}

/** Rates with a code of their own. */
const rates: Readonly<Record<string, string>> = { 'km/hour': 'km/h', 'mi/hour': 'mph', 'm/second': 'm/s', 'mi/gal': 'mpg' };

/** "per 100,000 people": the number alone says it. */
export function withoutPeople(tokens: readonly Token[], reading: UnitReading): UnitReading {
  const isPeople =
    /\/\d+$/.test(reading.unit) && /^(?:people|inhabitants|residents|population|persons)$/.test(tokens[reading.next]?.key ?? '');
  return isPeople ? { ...reading, next: reading.next + 1 } : reading;
}

interface Denominator {
  id: string;
  unit: Unit | null;
  next: number;
}

function readDenominator(text: string, tokens: readonly Token[], at: number): Denominator | null {
  const name = tokens[at] as Token;
  if (name.kind === 'number') return readNumberOf(text, tokens, at);
  if (name.kind !== 'word') return null;
  if (/^(?:capita|head|person)$/.test(name.key)) return { id: 'person', unit: null, next: at + 1 };
  if (name.key === 'annum') return { id: 'year', unit: unitById.get('year') ?? null, next: at + 1 };
  const symbol = unitBySymbol.get(text.slice(name.start, name.end));
  const named = readUnitName(tokens, at) ?? (symbol && { unit: symbol, next: at + 1 });
  return named ? { id: named.unit.id, unit: named.unit, next: named.next } : { id: lemma(name.key), unit: null, next: at + 1 };
}

/** "per 100,000", "per 100 km" */
function readNumberOf(text: string, tokens: readonly Token[], at: number): Denominator {
  const number = tokens[at] as Token;
  const after = tokens[at + 1];
  const unit = after?.kind === 'word' && !after.freshLine ? unitBySymbol.get(text.slice(after.start, after.end)) : undefined;
  const isMeasured = unit !== undefined && unit.dimension !== 'money' && unit.id.length > 1;
  return isMeasured ? { id: `${number.key} ${unit.id}`, unit: null, next: at + 2 } : { id: number.key, unit: null, next: at + 1 };
}

/** Whether "a" before this makes a rate: times always, measures of anything, things after money. */
function mayBePer(of: string, { id, unit }: Denominator): boolean {
  if (/^\d/.test(id)) return false;
  if (perTimes.has(id)) return true;
  const isMoney = unitById.get(of)?.dimension === 'money';
  if (unit) return unit.dimension !== 'money' && unit.dimension !== 'percent' && (isMoney || unit.dimension !== 'time');
  return isMoney && (perThings.has(id) || id === 'person');
}
