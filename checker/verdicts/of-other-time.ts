import type { Claim } from '../claims/claim.ts';
import { endOfChange } from '../claims/end-of-change.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Mention } from '../grammar/rule.ts';
import { convert } from '../units/convert.ts';
import { isOfAPart } from './part-of-its-time.ts';
import { type Days, daysOf, validity } from './timeline.ts';

/** Why a number that differs may be of another time than the rows it is held against; null where it is not. */
export function ofOtherTime(claim: Claim, passage: Passage, rows: readonly Fact[]): string | null {
  const fact = rows[0] as Fact;
  if (isOverWithin(rows, daysOf(claim.time))) return 'what the fact tells was over within the time of which the text speaks';
  if (isOfAnotherLength(claim.lasting, fact)) return 'the text speaks of a stretch of another length';
  if (isOfAPart(claim, fact, passage)) return 'the text speaks of a part of the time that the fact covers';
  return !claim.time && isStart(claim, passage) ? 'the text tells what it was before a change' : null;
}

/** "in 2022", when the row in hand ended in April and no other is known. */
const isOverWithin = (current: readonly Fact[], time: Days | null): boolean =>
  time !== null && current.every((fact) => validity(fact).last < time.last && validity(fact).first < time.first);

/** "from 16 members to 19" */
const isStart = ({ mention }: Claim, { tokens }: Passage): boolean =>
  endOfChange(tokens, mention) === 'from' && tokens.slice(mention.until, mention.until + 3).some(({ key }) => key === 'to');

/** Whether a stretch of time the text names is plainly longer or shorter than the one a fact covers. */
function isOfAnotherLength(lasting: Mention | null, fact: Fact): boolean {
  const amount = lasting?.value.kind === 'time' ? lasting.value.amount : null;
  const { first, last } = validity(fact);
  const days = amount && convert(amount.low, amount.unit, 'day');
  if (!days || !Number.isFinite(last - first)) return false;
  const ratio = Number(days) / (last - first + 1);
  return ratio < 0.8 || ratio > 1.25;
}
