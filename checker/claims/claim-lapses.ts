import type { Sentence } from '../article/sentences.ts';
import { type DayInterval, isoDayOf, isoInterval } from '../calendar.ts';
import type { Series } from '../facts/fact-index.ts';
import { reachOf } from '../grammar/dates/count-from.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import { daysApart } from '../verdicts/judge-offset.ts';
import { rowsFor } from '../verdicts/timeline.ts';
import { type Begun, begunBy } from './begun-by.ts';
import type { Claim } from './claim.ts';
import { countBack } from './count-back.ts';
import { doubtLapse } from './doubt-lapse.ts';
import { findLapses, type Lapse } from './find-lapses.ts';
import type { SubjectMention } from './find-subjects.ts';
import { findSpeaker, readMood } from './mood.ts';
import type { Passage } from './passage.ts';

/** A sentence with what is read in it. */
export interface Spoken {
  passage: Passage;
  sentence: Sentence;
  mentions: readonly Mention[];
  /** All those of the passage. */
  anniversaries: readonly Mention[];
  /** Every place where a subject is spoken of, and those where it is named. */
  subjects: readonly SubjectMention[];
  own: readonly SubjectMention[];
  /** Per token, whether it stands in quotation marks. */
  quoted: readonly boolean[];
}

/** What a sentence says of how long ago something was: claims of its day, so long before publication or a day that the sentence names. */
export function claimLapses(spoken: Spoken, claimed: ReadonlySet<Mention>): Claim[] {
  const taken = new Set([...claimed].map(({ first }) => first));
  const lapses = findLapses(spoken.passage, spoken.sentence, spoken.mentions, spoken.anniversaries);
  return lapses.filter(({ mention }) => !taken.has(mention.first)).flatMap((lapse) => claimLapse(spoken, lapse) ?? []);
}

function claimLapse(spoken: Spoken, lapse: Lapse): Claim | null {
  const { passage, sentence, own, quoted } = spoken;
  const days = daysSpokenOf(spoken, lapse);
  const readings = begunBy(passage, lapse, spoken.subjects).flatMap((one) => readingOf(passage, lapse, one, days) ?? []);
  const begun = chosenOf(readings);
  if (!begun) return null;
  const { series, place, mention } = begun;
  const rivals = begun.isNear && !begun.isBare ? [] : readings.filter((other) => other !== begun && other.isNear);
  const isQuoted = quoted[mention.first] ?? false;
  const isOfIt = ({ subjects }: SubjectMention) => subjects.includes(series.subject);
  return {
    mention,
    until: null,
    series,
    rivals: rivals.map((other) => other.series),
    time: null,
    lasting: null,
    period: null,
    conflict: null,
    anchor: null,
    mood: readMood(passage, sentence, mention),
    quoted: isQuoted,
    speaker: isQuoted ? findSpeaker(passage.text, passage.tokens, sentence) : null,
    isNamed: own.includes(place),
    evidence: lapse.isNow || days.some((day) => isBeside(day, lapse, [...own, place].filter(isOfIt))) ? null : 0,
    distance: 0,
    isTight: () => false,
    isOfAnother: () => false,
    doubt: () => doubtLapse(passage, sentence, lapse, begun, own),
    sentence: sentence.first,
  };
}

/** A day that a lapse may end on. */
export interface Ending extends DayInterval {
  from: 'published' | 'told';
  /** The date that tells it. */
  date: Mention | null;
}

/** "its 50th anniversary in 1999", "In 1999 the pact celebrated its": the date is the anniversary's, not that of something else. */
function isBeside({ date }: Ending, { mention, of }: Lapse, places: readonly SubjectMention[]): boolean {
  if (!date) return false;
  const end = of === 'owner' || of.next < mention.next ? mention.next : of.next;
  const isOpening = places.some(({ first }) => first >= date.next && first - date.next <= BESIDE);
  return isOpening || (date.first >= mention.next && date.first - end <= BESIDE);
}

const BESIDE = 2;

/** The publication, and for an anniversary each date that the sentence tells besides. */
function daysSpokenOf({ passage: { published }, mentions }: Spoken, { kind, mention, of }: Lapse): Ending[] {
  const today = published === null ? [] : [isoDayOf(published)];
  const now = today.map((day): Ending => ({ earliest: day, latest: day, from: 'published', date: null }));
  if (kind !== 'anniversary') return now;
  const isWithin = ({ first }: Mention) => of !== 'owner' && first >= of.first && first < of.next;
  const told = mentions.flatMap((other): Ending[] => {
    const { value } = other;
    if (other === mention || value.kind !== 'time' || value.type !== 'date' || value.modifier === 'about' || value.offset) return [];
    const { earliest, latest, year } = value;
    return earliest && latest && !(year === 'written' && isWithin(other)) ? [{ earliest, latest, from: 'told', date: other }] : [];
  });
  return [...told, ...now];
}

interface Reading extends Begun {
  mention: Mention;
  /** The days it gives do not contradict the fact. */
  isNear: boolean;
}

/** A lapse counted back from whichever of the days it may end on brings it nearest to a fact. */
function readingOf(passage: Passage, lapse: Lapse, begun: Begun, days: readonly Ending[]): Reading | null {
  const fact = dayOf(begun.series, passage.published);
  const counted = days.flatMap((day) => countBack(lapse, day) ?? []);
  // What is still to come has no anniversaries.
  if (!fact || counted.length === 0 || (passage.published !== null && fact.earliest > isoDayOf(passage.published))) return null;
  const apart = (value: Time) => daysApart(value as Time & DayInterval, fact);
  const value = counted.reduce((best, other) => (apart(other) < apart(best) ? other : best));
  const { first, next } = lapse.mention;
  const isNear = apart(value) <= (value.offset ? reachOf(value.offset) : 0);
  return { ...begun, mention: { first, next, until: next, value }, isNear };
}

/** What the words tell; where they tell nothing, the only one that can be it. */
function chosenOf(readings: readonly Reading[]): Reading | undefined {
  const [first] = readings;
  return first?.isBare ? (readings.find(({ isNear }) => isNear) ?? first) : first;
}

function dayOf({ facts }: Series, published: number | null): DayInterval | null {
  const { current } = rowsFor(facts, null, published);
  return current[0] ? isoInterval(current[0].value) : null;
}
