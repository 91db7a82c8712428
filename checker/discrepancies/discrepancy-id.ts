import { createHash } from 'node:crypto';
import { factVersion } from '../facts/fact-version.ts';
import type { Judgement } from '../verdicts/judgement.ts';

/** What makes two judgements of one article the same statement: what it says, and what it is held against. */
export const identityOf = ({ check, fact, found, reason, suggestions }: Judgement): unknown[] => [
  fact ? [fact.id, factVersion(fact)] : [check],
  found,
  check === 'reference' ? null : [reason, suggestions],
];

/** The same wrong statement of an article has the same id wherever it stands and however often it is checked, until its fact changes. */
export const discrepancyId = (articleId: string, judgement: Judgement): string =>
  createHash('sha256')
    .update(JSON.stringify([articleId, ...identityOf(judgement)]))
    .digest('hex')
    .slice(0, 24);
