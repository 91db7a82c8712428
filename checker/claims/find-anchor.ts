import { type DayInterval, dayNumberOf, isoInterval } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Series } from '../facts/fact-index.ts';
import { rowsFor, validity } from '../verdicts/timeline.ts';
import { findAttributes, stemPlaces } from './find-attributes.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';

/** The event an offset is counted from: its fact, the days of it, and the token after the words that name it. */
export interface Anchor {
  fact: Fact;
  series: Series;
  days: DayInterval;
  next: number;
}

/** A range of tokens that speaks of an event. */
interface Event {
  first: number;
  next: number;
}

/** Subjects that are events themselves, with one day. */
const events =
  /^(?:election|elections|vote|poll|ballot|referendum|runoff|summit|coup|invasion|massacre|bombing|attack|earthquake|assassination|inauguration)$/;
/** Words that say nothing of which event is meant. */
const light = /^(?:the|this|that|its|his|her|their|of|was|were|is|are|has|had|been|it|he|she|they)$/;
/** What may follow the words of an event: "New START took effect in Prague", not "the election campaign". */
const closers = /^(?:in|on|at|by|with|under|to|for|from|this|last|next|here|there)$/;

/**
 * The one event of the facts that the words name; null where none or more than one could be meant. What comes round every few years
 * must be near the publication, unless it is spoken of as long past.
 */
export function findAnchor(passage: Passage, event: Event, subjects: readonly SubjectMention[], isPast = false): Anchor | null {
  const named = subjects.filter(({ first, next }) => first >= event.first && next <= event.next && next > first);
  const seriesOf = (places: readonly SubjectMention[], isNamed: boolean) =>
    new Map(places.flatMap((place) => seriesNamed(passage, event, place, isNamed)));
  const ofNamed = seriesOf(named, true);
  // "joining NATO": a name within the words may be a part of what somebody else did.
  const found = named.length === 0 || (isPast && ofNamed.size === 0) ? seriesOf(subjects, false) : ofNamed;
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const [series, next] = only;
  const fact = factOf(series, passage.published);
  const days = fact && isoInterval(fact.value);
  const once = isPast && named.length > 0;
  if (!fact || !days || (!once && isRecurring(passage, { ...event, next }) && !isNear(days, passage.published))) return null;
  return { fact, series, days, next };
}

/** The one row in force at publication. */
function factOf({ facts }: Series, published: number | null): Fact | null {
  const { current, assumed } = rowsFor(facts, null, published);
  const [fact] = current;
  if (!fact || current.length > 1 || assumed || fact.comparator !== '=') return null;
  return published !== null && validity(fact).last < published ? null : fact;
}

/** "the election" is another one every few years, unless its year is named. */
const isRecurring = ({ tokens }: Passage, { first, next }: Event) => {
  const words = tokens.slice(first, next);
  return words.some(({ key }) => events.test(key)) && !words.some(({ key }) => /^(?:1[89]|20)\d\d$/.test(key));
};

const NEAR_DAYS = 400;

function isNear({ earliest, latest }: DayInterval, published: number | null): boolean {
  if (published === null) return false;
  return (dayNumberOf(latest) as number) > published - NEAR_DAYS && (dayNumberOf(earliest) as number) < published + NEAR_DAYS;
}

/** The series of days that the words speak of, each with the token after them: by their attribute, or by the subject that is the event. */
function seriesNamed(passage: Passage, event: Event, place: SubjectMention, isNamed: boolean): [Series, number][] {
  const places = stemPlaces({ passage, mentions: [] }, event);
  const dated = place.subjects.flatMap(({ series }) => series).filter(({ type }) => type === 'date');
  const spoken = dated.flatMap((series) =>
    findAttributes(series.phrases, places).flatMap(({ tokens }): [Series, number][] => {
      const words = tokens.filter((token) => !isNamed || token < place.first || token >= place.next);
      const next = Math.max((words.at(-1) ?? 0) + 1, isNamed ? place.next : 0);
      return words.length > 0 && isWhole(passage, event, next, [...words, ...range(place)]) ? [[series, next]] : [];
    }),
  );
  if (spoken.length > 0 || !isNamed || dated.length !== 1) return spoken;
  const isEvent = events.test(passage.tokens[place.next - 1]?.key ?? '');
  return isEvent && isWhole(passage, event, place.next, range(place)) ? [[dated[0] as Series, place.next]] : [];
}

const range = ({ first, next }: Event) => Array.from({ length: next - first }, (_, i) => first + i);

/** Every word up to the end names the event, and no other word goes on with it. */
function isWhole({ tokens }: Passage, event: Event, next: number, spoken: readonly number[]): boolean {
  for (let at = event.first; at < next; at += 1) if (!spoken.includes(at) && !light.test(tokens[at]?.key ?? '')) return false;
  return next >= event.next || closers.test(tokens[next]?.key ?? '');
}
