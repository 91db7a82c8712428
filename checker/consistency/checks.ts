import { findQuoted, findSpeaker } from '../claims/mood.ts';
import type { Passage } from '../claims/passage.ts';
import { checkAges } from './age.ts';
import { checkChanges } from './change.ts';
import { checkConversions } from './conversion.ts';
import { checkHeadline } from './headline.ts';
import type { Check, Outcome } from './outcome.ts';
import { checkRepeated } from './repeated.ts';
import { sentenceOf } from './same-thing.ts';
import { checkShares } from './share.ts';
import { checkSpans } from './span.ts';
import { checkSums } from './sum.ts';
import { checkWeekdays } from './weekday.ts';

/** The checks that need no table. */
const checks: readonly Check[] = [
  checkWeekdays,
  checkSums,
  checkShares,
  checkConversions,
  checkChanges,
  checkSpans,
  checkAges,
  checkHeadline,
  checkRepeated,
];

/** Holds a passage against itself; `title` is its headline, null where it has none. */
export function checkConsistency(passage: Passage, title: string | null): Outcome[] {
  const outcomes = checks.flatMap((check) => check(passage, title));
  if (outcomes.every(({ judgement }) => judgement.verdict !== 'refuted')) return outcomes;
  const quoted = findQuoted(passage.tokens);
  return outcomes.map((found) => (quoted[found.mention.first] ? inSpeech(passage, found) : found));
}

/** What somebody is quoted to have said wrongly is not the paper's own error. */
function inSpeech(passage: Passage, { mention, judgement }: Outcome): Outcome {
  const speaker = findSpeaker(passage.text, passage.tokens, sentenceOf(passage, mention));
  return { mention, judgement: { ...judgement, severity: judgement.verdict === 'refuted' ? 'warning' : 'info', speaker } };
}
