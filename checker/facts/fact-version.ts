import { createHash } from 'node:crypto';
import { kept } from '../kept.ts';
import type { Fact } from './fact.ts';

/** Changes whenever what the fact asserts changes; not with its names, source or notes. */
export const factVersion = kept((fact: Fact): string => {
  const asserted = [
    fact.subject,
    fact.attribute,
    fact.type,
    fact.value,
    fact.unit,
    fact.comparator,
    fact.validFrom,
    fact.validTo,
    fact.precision,
    Object.entries(fact.qualifiers).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(asserted)).digest('hex').slice(0, 12);
});
