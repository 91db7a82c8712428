import { kept } from '../kept.ts';
import { canonicalUnit } from '../units/canonical-unit.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { nameKey } from './names.ts';
import { isPlain } from './phrases.ts';

/** A subject with all its names as they are written, its own first, and facts on it, in the order of the sheet; maybe not all. */
export interface KnownSubject {
  key: string;
  names: readonly string[];
  facts: readonly Fact[];
}

/** A series without its rows: what it takes to tell whether a text may speak of it. */
export interface SeriesOutline {
  /** The attribute as it is written, and its other names. */
  ways: readonly string[];
  type: Fact['type'];
  /** Canonical unit code, null for bare numbers. */
  unit: string | null;
  isPlain: boolean;
}

export interface SubjectOutline {
  key: string;
  names: readonly string[];
  series: readonly SeriesOutline[];
}

const subjectKey = kept((fact: Fact) => nameKey(fact.subject));

/** Facts by their subjects. */
export const subjectsOf = (facts: readonly Fact[]): KnownSubject[] =>
  [...groupBy(facts, subjectKey)].map(([key, own]) => ({ key, names: namesOf(own), facts: own }));

const namesOf = (facts: readonly Fact[]) => [...new Set(facts.flatMap((fact) => [fact.subject, ...fact.subjectAliases]))];

/** Facts of one subject by their series. */
export const bySeries = (facts: readonly Fact[]): Fact[][] => [...groupBy(facts, seriesKey).values()];

const seriesKey = (fact: Fact) =>
  JSON.stringify([nameKey(fact.attribute), fact.type, canonicalUnit(fact.unit), Object.entries(fact.qualifiers).sort()]);

export function outlineOf(rows: readonly Fact[]): SeriesOutline {
  const [{ type, unit }] = rows as readonly [Fact];
  const ways = [...new Set(rows.flatMap((fact) => [fact.attribute, ...fact.attributeAliases]))];
  return { ways, type, unit: canonicalUnit(unit), isPlain: rows.every(isPlain) };
}
