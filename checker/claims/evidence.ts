import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import { seriesKey } from '../facts/series-key.ts';
import type { Claim } from './claim.ts';

/** The series whose rows a claim was held against or could have been: were one of them another, its verdict could be. */
export const evidenceFor = ({ series, rivals, anchor }: Claim): Set<string> =>
  new Set([...[series, ...rivals].flatMap(keysOf), ...(anchor ? [seriesKey(anchor.fact)] : [])]);

const keys = new WeakMap<Series, readonly string[]>();

/** Kept, since one series is spoken of again and again. */
function keysOf(series: Series): readonly string[] {
  const known = keys.get(series) ?? keysOfRows(series.facts);
  keys.set(series, known);
  return known;
}

function keysOfRows(facts: readonly Fact[]): string[] {
  const written = new Map(facts.map((fact) => [`${fact.subject}\n${fact.attribute}`, fact]));
  return [...new Set([...written.values()].map(seriesKey))];
}
