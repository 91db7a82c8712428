import { createHash } from 'node:crypto';
import { factVersion } from '../facts/fact-version.ts';
import type { Judgement } from '../verdicts/judgement.ts';

/** The same wrong statement of an article has the same id wherever it stands and however often it is checked, until its fact changes. */
export function discrepancyId(articleId: string, { check, fact, found, reason, suggestions }: Judgement): string {
  const against = fact ? [fact.id, factVersion(fact)] : [check];
  return createHash('sha256')
    .update(JSON.stringify([articleId, against, found, check === 'reference' ? null : [reason, suggestions]]))
    .digest('hex')
    .slice(0, 24);
}
