import { dayNumberOf, isoInterval } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { kept } from '../kept.ts';

/** Days as numbers, both ends inclusive. */
export interface Days {
  first: number;
  last: number;
}

/** Which rows of a series a claim is to be held against. */
export interface Rows {
  /** True of the time in question, and known by publication. */
  current: Fact[];
  /** Known by publication, but no longer or not yet true of that time. */
  other: Fact[];
  /** The time in question is only assumed: the claim names none and no row is known to be in force. */
  assumed: boolean;
}

const daysOf = (from: string | null, to: string | null): Days => ({
  first: from ? (dayNumberOf(isoInterval(from)?.earliest as string) as number) : Number.NEGATIVE_INFINITY,
  last: to ? (dayNumberOf(isoInterval(to)?.latest as string) as number) : Number.POSITIVE_INFINITY,
});

export const validity = kept((fact: Fact): Days => daysOf(fact.validFrom, fact.validTo));

const isKnown = (fact: Fact, published: number | null) => published === null || daysOf(fact.knownFrom, null).first <= published;

/** The rows for a claim: by the time it names; without one, by what was in force at publication; with neither, the latest row. */
export function rowsFor(facts: readonly Fact[], time: Days | null, published: number | null): Rows {
  const known = facts.filter((fact) => isKnown(fact, published));
  const standing = known.filter(({ supersededBy }) => !supersededBy || known.every(({ id }) => id !== supersededBy));
  const at = time ?? (published === null ? null : { first: published, last: published });
  const current = at
    ? standing.filter((fact) => validity(fact).first <= at.last && (time ? validity(fact).last : lastOf(fact, standing)) >= at.first)
    : [];
  const assumed = current.length === 0 && time === null;
  const chosen = assumed ? latest(standing, published) : current;
  return {
    current: chosen,
    other: known.filter((fact) => !chosen.includes(fact)),
    assumed: assumed && chosen.some((fact) => fact.validFrom || fact.validTo),
  };
}

/**
 * The last day a row is news: where no newer row has begun, a figure goes on being the latest one for as long as it was true
 * itself (last quarter's earnings are reported in this one), a month at least.
 */
function lastOf(fact: Fact, series: readonly Fact[]): number {
  const { first, last } = validity(fact);
  if (!Number.isFinite(last) || !Number.isFinite(first)) return last;
  const newer = Math.min(...series.map((other) => validity(other).first).filter((start) => start > first));
  return Math.max(last, Math.min(last + Math.max(MONTH, last - first), newer - 1));
}

const MONTH = 31;

/** The last row to have begun by publication. */
function latest(facts: readonly Fact[], published: number | null): Fact[] {
  const begun = facts.filter((fact) => published === null || validity(fact).first <= published);
  const last = begun.reduce<Fact | null>((best, fact) => (best && validity(best).first >= validity(fact).first ? best : fact), null);
  return last ? [last] : [];
}
