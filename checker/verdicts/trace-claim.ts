import type { Sentence } from '../article/sentences.ts';
import { isoInterval, writtenDate } from '../calendar.ts';
import type { Claim } from '../claims/claim.ts';
import { isComparable, quantityOf } from '../claims/comparable.ts';
import { findAttributes, stemPlaces } from '../claims/find-attributes.ts';
import { findSubjects } from '../claims/find-subjects.ts';
import type { Passage } from '../claims/passage.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactIndex, Series } from '../facts/fact-index.ts';
import type { Mention, Quantity, Time } from '../grammar/rule.ts';
import type { Trace, Weighed } from '../trace.ts';
import { decimal } from '../units/decimal.ts';
import { valueInUnitOf } from './compare-quantities.ts';
import { stated, writtenValue } from './explain.ts';
import { writtenInterval } from './interval.ts';
import type { Judgement } from './judgement.ts';
import { daysOf, rowsFor } from './timeline.ts';
import { denotedBy, denotedByFact } from './tolerance.ts';

type Chain = Partial<Pick<Trace, 'denotes'>> & Pick<Trace, 'tied' | 'weighed' | 'verdict' | 'check' | 'reason' | 'explanation'>;

export const denotedValues = (quantity: Quantity): string => writtenInterval(denotedBy(quantity, false));

export const denotedDays = ({ earliest, latest }: Time): string | null => earliest && latest && spanOf(earliest, latest);
const spanOf = (from: string, to: string) => (from === to ? writtenDate(from) : `${writtenDate(from)} to ${writtenDate(to)}`);

/** The chain of a claim: what it is tied to, every row of its series and of its rivals, and the verdict. */
export function traceClaim(claim: Claim, passage: Passage, { verdict, check, reason, explanation }: Judgement): Chain {
  const { series, rivals, evidence, distance, time, mood, quoted, speaker, conflict, doubt } = claim;
  const doubts = [conflict && `the text speaks of ${conflict}`, doubt(), quoted && 'it is quoted'].filter((one) => typeof one === 'string');
  const { current } = rowsFor(series.facts, daysOf(time), passage.published);
  const rows = series.facts.map((fact) => weighed(fact, claim.mention, current.includes(fact) ? 'held against it' : whyNot(fact, passage)));
  const others = rivals.flatMap(({ facts }) => facts.map((fact) => weighed(fact, claim.mention, 'stands as near')));
  const quantity = quantityOf(claim.mention);
  const isExact = series.facts.every(({ precision }) => precision === 'exact');
  return {
    ...(quantity && isExact ? { denotes: writtenInterval(denotedBy(quantity, true)) } : {}),
    tied: {
      subject: series.subject.name,
      attribute: series.attribute,
      distance: evidence === null ? Number(distance.toFixed(1)) : null,
      time: time?.value.kind === 'time' ? time.value.timex : null,
      mood,
      speaker,
      doubts,
    },
    weighed: [...rows, ...others].sort((a, b) => Number(b.outcome === 'held against it') - Number(a.outcome === 'held against it')),
    verdict,
    check,
    reason,
    explanation,
  };
}

function whyNot(fact: Fact, { published }: Passage): string {
  const isKnown = rowsFor([fact], null, published).other.length + rowsFor([fact], null, published).current.length > 0;
  if (!isKnown) return 'not known yet at publication';
  return fact.supersededBy ? `replaced by ${fact.supersededBy}` : 'true of another time';
}

function weighed(fact: Fact, mention: Mention, outcome: string): Weighed {
  return { factId: fact.id, stated: stated(fact), denotes: denotesOf(fact, quantityOf(mention)), outcome };
}

/** What a fact denotes, in the unit of a quantity where it can be brought to it. */
function denotesOf(fact: Fact, quantity: Quantity | null): string {
  if (fact.type === 'number') {
    const value = quantity && valueInUnitOf(quantity, fact, fact.unit);
    return writtenInterval(denotedByFact(fact, value ?? decimal(fact.value)));
  }
  if (fact.comparator !== '=') return writtenValue(fact);
  const [from, to] = fact.value.split('/').map((part) => isoInterval(part));
  return spanOf(from?.earliest ?? fact.value, to?.latest ?? fact.value);
}

const MOST_NEAR_MISSES = 5;

/** The chain of a mention that no fact was tied to, with the facts on what the article names that came nearest. */
export function traceUntied(mention: Mention, passage: Passage, index: FactIndex): Chain {
  const sentence = passage.sentences.find(({ next }) => mention.first < next) as Sentence;
  const places = stemPlaces({ passage, mentions: passage.mentions }, sentence);
  const subjects = findSubjects(passage, index);
  const named = new Set(subjects.flatMap((place) => place.subjects));
  const near = new Set(subjects.filter(({ first }) => first >= sentence.first && first < sentence.next).flatMap((place) => place.subjects));
  const misses = [...named].flatMap((subject) =>
    subject.series.flatMap((series) => {
      const spoken = findAttributes(series.phrases, places).length > 0;
      return spoken || (near.has(subject) && isComparable(mention, series)) ? { series, spoken } : [];
    }),
  );
  misses.sort((a, b) => Number(b.spoken) - Number(a.spoken));
  return {
    tied: null,
    weighed: misses
      .slice(0, MOST_NEAR_MISSES)
      .map(({ series, spoken }) => weighed(series.facts.at(-1) as Fact, mention, nearMiss(mention, series, spoken))),
    verdict: 'not-enough-info',
    check: 'reference',
    reason: 'no-reference',
    explanation: 'No fact’s subject and attribute stand near it.',
  };
}

function nearMiss(mention: Mention, series: Series, spoken: boolean): string {
  if (!spoken) return 'its sentence does not speak of that';
  if (isComparable(mention, series)) return 'another number stands nearer, or the words too far away';
  const unit = quantityOf(mention)?.unit;
  return series.type === 'number' && unit !== undefined
    ? `counted in ${series.unit ?? 'nothing'}, not ${unit ?? 'nothing'}`
    : `a ${series.type}`;
}
