import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { Quantity } from '../grammar/rule.ts';
import { decimal } from '../units/decimal.ts';
import { validity } from './timeline.ts';

/** Of counts that go on changing, two of different days lie so near each other. */
const NEXT_COUNT = '0.005';
const GREAT = 100_000;

/** 39,466,855 people for 39,538,223 at the census: a row that holds for years speaks of a number that has moved since. */
export function isAnotherCount({ low }: Quantity, fact: Fact): boolean {
  const value = decimal(fact.value);
  const { first, last } = validity(fact);
  if (fact.comparator !== '=' || fact.precision === 'exact' || value.abs().lt(GREAT) || last - first <= YEAR) return false;
  return low.minus(value).abs().lt(value.abs().times(NEXT_COUNT));
}

/** "passed 300 million": what a count comes by on its way to the next one. */
export function isMark({ mention }: Claim, fact: Fact, { tokens }: Passage): boolean {
  const { first, last } = validity(fact);
  if (fact.precision === 'exact' || !Number.isFinite(last) || last - first <= YEAR) return false;
  const verb = /^(?:the|mark)$/.test(tokens[mention.first - 1]?.key ?? '') ? mention.first - 2 : mention.first - 1;
  return /^(?:passed|passes|crossed|crosses|topped|tops|surpassed|surpasses)$/.test(tokens[verb]?.key ?? '');
}

const YEAR = 366;
