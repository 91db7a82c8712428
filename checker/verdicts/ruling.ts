import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import type { Fact } from '../facts/fact.ts';
import { sourced, stated } from './explain.ts';
import type { Judgement } from './judgement.ts';
import { expectedSide, foundSide } from './sides.ts';

/** What a judge of one kind of value finds, before mood and quotation weigh in. */
export type Ruling = {
  verdict: Judgement['verdict'];
  reason: string;
  fact: Fact;
  note?: string;
  suggestions?: string[];
  found?: Judgement['found'] | undefined;
  /** Refuted by how near it comes to the fact, where the words alone would not do. */
  isLoose?: boolean;
};

/** A ruling as an editor is told it. */
export function judgement(claim: Claim, ruling: Ruling, quote: string): Judgement {
  const { verdict, reason, fact, note, suggestions = [], found, isLoose = false } = ruling;
  const isWrong = verdict === 'refuted';
  return {
    verdict,
    check: 'reference',
    fact,
    reason,
    severity: isWrong ? (claim.quoted || isLoose ? 'warning' : 'error') : 'info',
    found: found ?? foundSide(claim.mention, quantityOf(claim.mention) ? claim.series.unit : null),
    expected: expectedSide(fact),
    explanation: explain(claim, { verdict, fact, note: note ?? null }, quote),
    suggestions: isWrong ? suggestions : [],
    speaker: claim.speaker,
  };
}

function explain(
  claim: Claim,
  { verdict, fact, note }: { verdict: Judgement['verdict']; fact: Fact; note: string | null },
  quote: string,
): string {
  const more = note ? `; ${note}` : '';
  if (verdict === 'not-enough-info') return `“${quote}” is not compared with ${stated(fact)}${more}.`;
  const said = claim.quoted ? `The quoted “${quote}”${claim.speaker ? ` (${claim.speaker})` : ''}` : `“${quote}”`;
  const verb = verdict === 'supported' ? 'agrees with' : 'differs from';
  return `${said} ${verb} the reference: ${stated(fact)}${sourced(fact)}${more}.`;
}
