import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Passage } from '../claims/passage.ts';
import { measureOf } from '../units/canonical-unit.ts';

const REACH = 6;
const inRealTerms =
  /\b(?:in (?:constant|real|today|current|inflation-adjusted)|in \d{4} (?:us )?(?:dollar|pound|euro|money|price|term)|adjusted for inflation|at \d{4} prices)/;
const known = /\b(?:real|constant|adjusted|prices)\b/i;

/** Whether a sum of money is given in the money of another time, which a fact in the money of its own time says nothing of. */
export function isOfOtherMoney({ mention, series }: Claim, { tokens }: Passage): boolean {
  if (measureOf(quantityOf(mention)?.unit ?? null)?.dimension !== 'money') return false;
  const after = tokens.slice(mention.next, mention.next + REACH).map(({ key }) => key);
  if (!inRealTerms.test(after.join(' '))) return false;
  const { attribute, attributeAliases, qualifiers } = series.facts[0] as (typeof series.facts)[number];
  return ![attribute, ...attributeAliases, ...Object.values(qualifiers)].some((written) => known.test(written));
}
