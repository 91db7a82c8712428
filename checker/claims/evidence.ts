import type { Series } from '../facts/fact-index.ts';
import { seriesKey } from '../facts/series-key.ts';
import { kept } from '../kept.ts';
import type { Claim } from './claim.ts';

/** The series, maybe some of them twice, whose rows a claim was held against or could have been: were one of them another, its verdict could be. */
export const evidenceFor = ({ series, rivals, anchor }: Claim): readonly string[] =>
  rivals.length === 0 && !anchor ? keysOf(series) : [...[series, ...rivals].flatMap(keysOf), ...(anchor ? [seriesKey(anchor.fact)] : [])];

const keysOf = kept(({ facts }: Series): readonly string[] => {
  const written = new Map(facts.map((fact) => [`${fact.subject}\n${fact.attribute}`, fact]));
  return [...new Set([...written.values()].map(seriesKey))];
});
