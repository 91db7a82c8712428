import type { Claim } from '../claims/claim.ts';
import { evidenceFor } from '../claims/evidence.ts';
import { findClaims } from '../claims/find-claims.ts';
import type { Passage } from '../claims/passage.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { endOf, startOf } from '../grammar/find-mentions.ts';
import type { Mention } from '../grammar/rule.ts';
import { headlineKey, withoutCircle } from './circular.ts';
import { judge, judgeIfCompared } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { type Judged, withoutRightBeside } from './right-beside.ts';

/** Every claim of a passage with its verdict; `evidence` gathers the series they rest on. */
export function judgeClaims(passage: Passage, index: FactIndex, title: string | null, evidence = new Set<string>()): Judged[] {
  const headline = headlineKey(title);
  const judged = new Map<number, readonly Judged[]>();
  const judgedOf = ({ first }: Mention) => judged.get(first) ?? [];
  const isOpen = (mention: Mention) => judgedOf(mention).every(isLeftOpen);
  const restOn = (claim: Claim) => {
    for (const key of evidenceFor(claim)) evidence.add(key);
  };
  for (const { sure, likely } of findClaims(passage, index)) {
    for (const claim of sure) {
      restOn(claim);
      const judgement = withoutCircle(judge(claim, passage, quoteOf(passage, claim)), headline);
      judged.set(claim.mention.first, [...judgedOf(claim.mention), { claim, judgement }]);
    }
    for (const { mention, claim: claimed } of likely(isOpen)) {
      const surer = judgedOf(mention);
      const claim = isOpen(mention) ? claimed() : null;
      if (!claim) continue;
      restOn(claim);
      const compared = judgeIfCompared(claim, passage, quoteOf(passage, claim));
      const judgement = compared && withoutCircle(compared, headline);
      if (judgement && isWorthTelling(judgement, surer)) judged.set(mention.first, [{ claim, judgement }]);
    }
  }
  return withoutRightBeside([...judged.values()].flat(), passage);
}

/** A claim that is only likely is told where nothing surer is. */
const isLeftOpen = ({ judgement }: Judged) => judgement.verdict === 'not-enough-info' && judgement.reason !== 'ambiguous';

/** What differs, too, where it is a slip; but shares are so many that one is soon a slip away from another. */
const isWorthTelling = ({ verdict, fact }: Judgement, surer: readonly Judged[]) =>
  verdict !== 'not-enough-info' && (verdict === 'supported' || surer.length === 0 || fact?.unit !== '%');

/** The tokens of a claim: those of its mention, to the end of a period. */
export const spanOf = ({ mention, until }: Claim): [first: number, next: number] => [mention.first, until?.next ?? mention.next];

function quoteOf(passage: Passage, claim: Claim): string {
  const [first, next] = spanOf(claim);
  return passage.text.slice(startOf(passage.tokens, first), endOf(passage, next));
}
