import { lemma } from './lemma.ts';
import { type Unit, unitById, unitByName, unitBySymbol } from './units.ts';

/** The code of a unit as a facts file may write it: its code, symbol or name, in the plural too; counted nouns in the singular. */
export function canonicalUnit(written: string | null): string | null {
  const text = written?.trim();
  if (!text || text === '-') return null;
  if (unitById.has(text)) return text;
  const whole = unitBySymbol.get(text) ?? unitByName.get(text.toLowerCase()) ?? unitByName.get(ofOne(text.toLowerCase()));
  if (whole) return whole.id;
  const [unit, per, ...more] = plainRate(text).split(/\s*\/\s*|\s+per\s+/);
  if (unit && per && more.length === 0) return `${canonicalUnit(unit)}/${canonicalUnit(per) ?? per}`;
  const words = text.toLowerCase().split(/\s+/);
  const singular = [...words.slice(0, -1), lemma(words.at(-1) as string)].join(' ');
  return unitByName.get(singular)?.id ?? singular;
}

/** "miles per hour" → "mile per hour" */
const ofOne = (text: string) => text.replace(/^\S+/, lemma);

/** "deaths per 100,000 people" is a rate of the number alone. */
const plainRate = (text: string) =>
  text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=(?:\/|per) ?\d+) (?:people|inhabitants|residents|persons)$/, '')
    .replace(/^per (?=\d)/, '1/');

/** The unit of measure of a code, null for counted nouns and rates. */
export const measureOf = (code: string | null): Unit | null => (code === null ? null : (unitById.get(code) ?? null));
