import type { Claim } from '../claims/claim.ts';
import { type Passage, sentenceAt } from '../claims/passage.ts';
import { isReported } from '../claims/reporting-period.ts';
import type { Fact } from '../facts/fact.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import { validity } from './timeline.ts';

/** "grew 0.4 percent in the fourth quarter", where the sheet has the growth of a year: what adds up or goes on changing within it. */
export function isOfAPart({ mention, series, sentence }: Claim, fact: Fact, passage: Passage): boolean {
  const { first, last } = validity(fact);
  const isFlow = addsUp(series) || isReported(series);
  if (!Number.isFinite(last - first) || last - first < (isFlow ? QUARTER : MOST_OF_A_YEAR) || !(isMeasured(series.unit) || isFlow))
    return false;
  const { next } = sentenceAt(passage, sentence);
  const times = passage.mentions.filter(
    (one) => one.first >= sentence && one.next <= next && Math.abs(one.first - mention.first) <= FARTHEST && isDated(one),
  );
  const apart = (one: Mention) => Math.max(one.first - mention.next, mention.first - one.next);
  const nearest = times.reduce<Mention | null>((best, one) => (best && apart(best) <= apart(one) ? best : one), null);
  const part = last - first < MOST_OF_A_YEAR ? month : partOfAYear;
  return nearest !== null && part.test((nearest.value as Time).timex);
}

/** Days of the shortest row that has months, and of one that has quarters. */
const [QUARTER, MOST_OF_A_YEAR] = [80, 200];
const FARTHEST = 12;

const isDated = ({ value }: Mention) => value.kind === 'time' && value.type !== 'duration' && value.type !== 'time';

/** Months, quarters and halves, and what comes every month or quarter. */
const partOfAYear = /^(?:\d{4}|X{4})-(?:[QH]\d|\d\d|XX)$|^P[13]M$/;

const month = /^(?:\d{4}|X{4})-(?:\d\d|XX)$|^P1M$/;

const isMeasured = (unit: string | null) =>
  unit === null || /^(?:percent|money)$/.test(measureOf(unit.split('/')[0] as string)?.dimension ?? '');

const flows = new Set(
  `birth death killing arrest accident crash case visitor tourist arrival passenger migration immigration sale sold delivery shipment production produced output
  export import order transaction flight`
    .split(/\s+/)
    .map(stem),
);

const addsUp = ({ phrases }: Claim['series']) => phrases.some(({ stems }) => stems.some((word) => flows.has(word)));
