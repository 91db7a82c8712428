import type { Fact } from '../facts/fact.ts';
import { seriesKey } from '../facts/series-key.ts';
import type { Claim } from './claim.ts';

/** The series whose rows a claim was held against or could have been: were one of them another, its verdict could be. */
export function evidenceFor({ series, rivals, anchor }: Claim): Set<string> {
  const facts: readonly Fact[] = [...[series, ...rivals].flatMap((one) => one.facts), ...(anchor ? [anchor.fact] : [])];
  const attributes = new Map(facts.map((fact) => [`${fact.subject}\n${fact.attribute}`, fact]));
  return new Set([...attributes.values()].map(seriesKey));
}
