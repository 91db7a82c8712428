import type { Claim } from '../claims/claim.ts';
import { quantityOf } from '../claims/comparable.ts';
import { endOfChange } from '../claims/end-of-change.ts';
import type { Passage } from '../claims/passage.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Judgement } from './judgement.ts';
import { isSlip } from './slips.ts';

export interface Judged {
  claim: Claim;
  judgement: Judgement;
}

/** How many sentences off the right value may stand, where the subject is not named anew. */
const NEAR = 1;

/** A value that differs, beside the right one, is of something else more often than wrong: "270 of 538 votes", "joined in 1991 and again in 2002". */
export function withoutRightBeside(judged: readonly Judged[], { sentences, tokens }: Passage): Judged[] {
  const at = new Map(sentences.map(({ first }, i) => [first, i]));
  const placeOf = ({ claim }: Judged) => at.get(claim.sentence) as number;
  const right = judged.filter(({ judgement }) => judgement.verdict === 'supported');
  return judged.map((one) => {
    const { judgement } = one;
    const isBeside = (other: Judged) =>
      other.judgement.fact?.id === judgement.fact?.id &&
      !changedPlaces(tokens, other, one) &&
      Math.abs(placeOf(other) - placeOf(one)) <= (one.claim.isNamed || isSlip(judgement.reason) ? 0 : NEAR);
    if (judgement.verdict !== 'refuted' || !right.some(isBeside)) return one;
    const note = 'the text has the right value beside it, so this may be of something else';
    return { ...one, judgement: abstained(judgement, note) };
  });
}

/** "rose to $145 million from $123 million" where the sheet has 123 for the stretch of time told: the two changed places. */
const changedPlaces = (tokens: readonly Token[], base: Judged, level: Judged) =>
  level.claim.period !== null &&
  quantityOf(level.claim.mention)?.change === 'to' &&
  base.claim.sentence === level.claim.sentence &&
  base.claim.mention.first >= level.claim.mention.until &&
  endOfChange(tokens, base.claim.mention) === 'from';

const abstained = (judgement: Judgement, note: string): Judgement => ({
  ...judgement,
  verdict: 'not-enough-info',
  reason: 'loose-link',
  severity: 'info',
  suggestions: [],
  explanation: `${judgement.explanation.replace(/ differs from the reference: /, ' is not compared with ').replace(/\.$/, '')}; ${note}.`,
});
