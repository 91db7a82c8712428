import { writtenDate } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { kept } from '../kept.ts';
import { canonicalUnit, measureOf } from '../units/canonical-unit.ts';
import { minorUnits } from '../units/currencies.ts';
import { type Decimal, decimal, writtenNumber } from '../units/decimal.ts';

const comparatorWords: Record<Fact['comparator'], string> = {
  '=': '',
  '~': 'about ',
  '<=': 'at most ',
  '>=': 'at least ',
  '<': 'less than ',
  '>': 'more than ',
};

const dateWords: Record<Fact['comparator'], string> = {
  '=': '',
  '~': 'about ',
  '<=': 'by ',
  '>=': 'not before ',
  '<': 'before ',
  '>': 'after ',
};

/** A fact's value as an editor reads it: `at most 1,550 warheads`, `8 April 2010`, `15 March 2003 to 24 March 2013`. */
export function writtenValue(fact: Fact): string {
  if (fact.type === 'number') return `${comparatorWords[fact.comparator]}${withUnit(decimal(fact.value), fact.unit)}`;
  return `${dateWords[fact.comparator]}${fact.value.split('/').map(writtenDate).join(' to ')}`;
}

function withUnit(value: Decimal, unit: string | null): string {
  const code = canonicalUnit(unit);
  const number = writtenNumber(value);
  if (code === null) return number;
  const measure = measureOf(code);
  if (code === '%') return `${number}%`;
  if (measure?.dimension === 'money' && !Object.hasOwn(minorUnits, code))
    return `${value.lt(0) ? '-' : ''}${measure.symbols[0]?.length === 1 ? measure.symbols[0] : `${code} `}${number.replace(/^-/, '')}`;
  return `${number} ${value.eq(1) ? (measure?.names[0] ?? code) : writtenUnits(code)}`;
}

const irregular: Record<string, string> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  inch: 'inches',
  penny: 'pence',
  sen: 'sen',
};

/** A unit's name in the plural: `miles`, `people`. */
export function writtenUnits(code: string): string {
  const name = measureOf(code)?.names[0] ?? code;
  if (name.includes('/') || /s$/.test(name)) return name;
  const [head = name, ...per] = name.split(' per ');
  return [irregular[head] ?? (/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`), ...per].join(' per ');
}

/** Where a fact stands: `New START, limit on deployed warheads: at most 1,550 warheads`, with its time where it has one. */
export const stated = kept((fact: Fact): string => {
  const from = fact.validFrom ? ` from ${writtenDate(fact.validFrom)}` : '';
  const to = fact.validTo ? ` to ${writtenDate(fact.validTo)}` : '';
  return `${fact.subject}, ${fact.attribute}: ${writtenValue(fact)}${fact.type === 'number' ? from + to : ''}`;
});

/** `(source: Defense Daily: New START)`, or nothing where a fact has none. */
export const sourced = (fact: Fact): string => (fact.source ? ` (source: ${fact.source})` : '');
