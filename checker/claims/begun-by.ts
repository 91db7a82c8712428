import type { Series } from '../facts/fact-index.ts';
import { light } from '../facts/light-words.ts';
import { stem } from '../units/lemma.ts';
import { findAnchor } from './find-anchor.ts';
import { findAttributes, stemPlaces } from './find-attributes.ts';
import type { Lapse } from './find-lapses.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';
import { statesOf } from './states.ts';

/** What a lapse is counted from: the series of that day, and where its subject is spoken of. */
export interface Begun {
  series: Series;
  place: SubjectMention;
  /** No word tells which of the subject's days it is. */
  isBare: boolean;
  /** The tokens that tell what has lasted. */
  said: readonly number[];
}

/** The days of the facts that a lapse may be counted from: one where the words tell it, all of its subject's where they tell none. */
export function begunBy(passage: Passage, lapse: Lapse, subjects: readonly SubjectMention[]): Begun[] {
  const { of, kind, mention } = lapse;
  if (of === 'owner') return bare(subjects.find(({ first, next }) => first < next && next === ownerEnd(passage, mention.first)));
  if (kind === 'state') return lasting(passage, of, mention.first, subjects);
  // Only what has a beginning of its own has an age: a general's promotion is none.
  if (kind === 'age') {
    const aged = bare(
      subjects.find((place) => endsWithin(passage, of, place) || (isOfFounded(passage, of) && isSetBefore(passage, mention.first, place))),
    ).filter(({ isBare }) => !isBare);
    if (aged.length > 0) return aged;
  }
  const named = subjects.find(({ first, next }) => first < next && isAll(passage, of, first, next));
  if (named && kind === 'anniversary') return bare(named);
  const anchor = findAnchor(passage, of, subjects, true);
  const place = anchor && placeOf(anchor.series, subjects, mention.first, of);
  return place ? [{ series: anchor.series, place, isBare: false, said: [] }] : [];
}

/** Where "its" of "its upcoming 70th anniversary" ends, or "Apollo 11" of "Apollo 11's 50th". */
function ownerEnd({ tokens }: Passage, at: number): number {
  let end = at;
  while (/^(?:own|upcoming|official|joint)$/.test(tokens[end - 1]?.key ?? '')) end -= 1;
  if (tokens[end - 1]?.key === 's' && tokens[end - 2]?.key === "'") return end - 2;
  return tokens[end - 1]?.key === "'" ? end - 1 : end;
}

/** Whether a place ends in some words, and nothing of weight follows it there: "the 50-year-old alliance", not "the 50-year-old alliance summit". */
const endsWithin = ({ tokens }: Passage, of: { first: number; next: number }, { first, next }: SubjectMention): boolean =>
  first < next && next > of.first && next <= of.next && (next === of.next ? tokens[next]?.key !== '-' : light.has(tokens[next]?.key ?? ''));

const isOfFounded = ({ tokens }: Passage, of: { first: number; next: number }) =>
  tokens.slice(of.first, of.next).some(({ key }) => founded.has(key));

/** "U.S. Trust, a 136-year-old institution": a name that an age is set beside. */
const isSetBefore = ({ tokens }: Passage, at: number, { first, next }: SubjectMention): boolean =>
  first < next && next === at - 2 && tokens[next]?.key === ',' && /^an?$/.test(tokens[at - 1]?.key ?? '');

/** What is founded, and no person. */
const founded = new Set(
  `firm company bank insurer brewery airline retailer maker manufacturer publisher chain conglomerate utility institution organization organisation
  association agency party club school university college newspaper magazine town city state nation country kingdom republic museum theater theatre
  hospital church orchestra league network union federation alliance pact treaty`.split(/\s+/),
);

/** Whether the words are the name of a subject and nothing more. */
function isAll({ tokens }: Passage, of: { first: number; next: number }, first: number, next: number): boolean {
  const isLight = (at: number) => light.has(tokens[at]?.key ?? '');
  for (let at = of.first; at < first; at += 1) if (!isLight(at)) return false;
  return (
    first >= of.first && next <= of.next && (next === of.next || /^(?:in|on|at|by|with|this|last|next)$/.test(tokens[next]?.key ?? ''))
  );
}

const dated = ({ subjects }: SubjectMention): Series[] =>
  subjects
    .flatMap(({ series }) => series)
    .filter(({ type, facts }) => type === 'date' && facts.every(({ comparator }) => comparator === '='));

const beginnings = new Set(
  'founded foundation establishment established created creation formed formation launched launch'.split(' ').map(stem),
);

/** A subject's days, its beginning first where the facts know it. */
function bare(place: SubjectMention | undefined): Begun[] {
  if (place?.subjects.length !== 1) return [];
  const all = dated(place);
  const begun = all.filter(({ phrases }) => phrases.some(({ stems }) => stems.length === 1 && beginnings.has(stems[0] as string)));
  const [first] = begun.length === 1 ? begun : all.length === 1 && all[0]?.isPlain ? all : [];
  const ordered = first ? [first, ...all.filter((series) => series !== first)] : all;
  return ordered.map((series) => ({ series, place, isBare: series !== first, said: [] }));
}

/** Series whose beginning the words tell the lasting of: "in force" of what entered into force. */
function lasting(passage: Passage, of: { first: number; next: number }, at: number, subjects: readonly SubjectMention[]): Begun[] {
  const places = stemPlaces({ passage, mentions: [] }, of);
  const all = [...new Set(subjects.flatMap(dated))];
  return all.flatMap((series) => {
    const [match] = findAttributes(statesOf(series), places);
    const place = match && placeOf(series, subjects, at, of);
    return place ? [{ series, place, isBare: false, said: match.tokens }] : [];
  });
}

/** Where a series' subject is spoken of: among the words of the event, else last before the lapse, else after it. */
function placeOf(
  { subject }: Series,
  subjects: readonly SubjectMention[],
  at: number,
  of: { first: number; next: number },
): SubjectMention | null {
  const own = subjects.filter((place) => place.subjects.includes(subject));
  return (
    own.find(({ first, next }) => first >= of.first && next <= of.next && first < next) ??
    own.findLast(({ next }) => next <= at) ??
    own[0] ??
    null
  );
}
