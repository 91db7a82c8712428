import { dayNumberOf, isoInterval } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Mention } from '../grammar/rule.ts';
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

const daysBetween = (from: string | null, to: string | null): Days => ({
  first: from ? (dayNumberOf(isoInterval(from)?.earliest as string) as number) : Number.NEGATIVE_INFINITY,
  last: to ? (dayNumberOf(isoInterval(to)?.latest as string) as number) : Number.POSITIVE_INFINITY,
});

export const validity = kept((fact: Fact): Days => daysBetween(fact.validFrom, fact.validTo));

/** The days a time names, null where the text does not tell. */
export function daysOf(time: Mention | null): Days | null {
  if (time?.value.kind !== 'time' || time.value.earliest === null || time.value.latest === null) return null;
  return { first: dayNumberOf(time.value.earliest) as number, last: dayNumberOf(time.value.latest) as number };
}

/** Whether a row is of a stretch of time, give or take a business month. */
export function isOfPeriod(fact: Fact, { first, last }: Days): boolean {
  const row = validity(fact);
  const common = Math.min(row.last, last) - Math.max(row.first, first) + 1;
  return common / (Math.max(row.last, last) - Math.min(row.first, first) + 1) > SAME;
}

/** How much of two stretches of time must be common for them to be the same. */
const SAME = 0.8;

const isKnown = (fact: Fact, published: number | null) => published === null || daysBetween(fact.knownFrom, null).first <= published;

/** The rows known by a day, those left out that others known by then take the place of. */
export function knownRows(facts: readonly Fact[], published: number | null): Fact[] {
  const known = facts.filter((fact) => isKnown(fact, published));
  return known.filter((fact) => !(fact.supersededBy && known.some((other) => other.id === fact.supersededBy)));
}

/** The rows for a claim: by the time it names; without one, by what was in force at publication; with neither, the latest row. */
export function rowsFor(facts: readonly Fact[], time: Days | null, published: number | null): Rows {
  const known = facts.filter((fact) => isKnown(fact, published));
  const standing = knownRows(facts, published);
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

/** The row whose time lies nearest to the claim's, to be named where none fits. */
export function nearestRow(facts: readonly Fact[], time: Days | null): Fact {
  const at = time?.first ?? 0;
  const distance = (fact: Fact) => Math.max(0, validity(fact).first - at, at - validity(fact).last);
  return facts.reduce((best, fact) => (distance(fact) < distance(best) ? fact : best));
}
