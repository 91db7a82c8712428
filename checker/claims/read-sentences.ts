import type { Sentence } from '../article/sentences.ts';
import type { FactIndex, Subject } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { carriedSubject } from './carried-subject.ts';
import { findSubjects, type Named, type SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';
import { type Places, placesOf } from './places.ts';
import { reportingSubject } from './reporting-subject.ts';
import { resolveReferences } from './resolve-references.ts';
import { findInStory, findLoosely, findScattered } from './scattered-names.ts';

/** The subjects that a story names, or only has the words of the names of. */
export interface StoryNames {
  /** Sentence by sentence. */
  in: readonly (readonly Named[])[];
  /** Each by the place of its first mention among those of all. */
  order: ReadonlyMap<Subject, number>;
  /** Those of whose names only the words stand in it, and in no one sentence. */
  spread: ReadonlySet<Subject>;
}

/** A sentence with the subjects that it speaks of and what it says in numbers and dates. */
export interface ReadSentence {
  sentence: Sentence;
  /** Its place among the sentences of its story. */
  at: number;
  named: StoryNames;
  mentions: readonly Mention[];
  /** Its words by their stems. */
  places: Places;
  /** The subjects that it names itself; those, and those that it refers to, or where there are none the one that it goes on about. */
  own: readonly SubjectMention[];
  subjects: readonly SubjectMention[];
  /** Those that it names or refers to, and those of whose names only the words stand in it. */
  known: readonly Named[];
}

/** The sentences of a passage that say something in numbers or dates, or in any of `besides`; none where no subject is known. */
export function readSentences(passage: Passage, index: FactIndex, besides: readonly Mention[]): ReadSentence[] {
  // "2.33 billion US dollars": a name within an amount is no subject.
  const inAmount = new Set<number>();
  for (const { first, next } of passage.mentions) for (let at = first; at < next; at += 1) inAmount.add(at);
  const named = findSubjects(passage, index).filter((name) => !(inAmount.has(name.first) && inAmount.has(name.next - 1)));
  if (index.subjects.length === 0) return [];
  const mentionsOf = bySentence(passage.mentions, passage.sentences);
  const scattered = passage.sentences.map((sentence) => ({ subjects: findScattered(passage, sentence, index) }));
  const namesOf = bySentence(named, passage.sentences).map((own, at) =>
    longestOf(own, findLoosely(passage, passage.sentences[at] as Sentence, (scattered[at] as Named).subjects)),
  );
  const story = storyNames(
    namesOf.map((own, at) => [...own, scattered[at] as Named]),
    findInStory(passage, index),
  );
  return passage.sentences.flatMap((sentence, at) => {
    const own = namesOf[at] as SubjectMention[];
    // "the 2016 US presidential election": a number within a name is no claim.
    const mentions = (mentionsOf[at] as Mention[]).filter(
      (mention) => !own.some((name) => name.first <= mention.first && mention.next <= name.next),
    );
    const isKept = besides.some(({ first }) => first >= sentence.first && first < sentence.next);
    if (mentions.length === 0 && !isKept) return [];
    const spoken = [...own, ...resolveReferences(passage, at, namesOf)];
    const understood = spoken.length === 0 ? understoodSubjects(passage, at, namesOf) : [];
    const known = [...spoken, scattered[at] as Named];
    return [
      {
        sentence,
        at,
        named: story,
        mentions,
        places: placesOf(sentence, (token) => passage.stems[token]),
        own,
        subjects: [...spoken, ...understood],
        known,
      },
    ];
  });
}

/** Those of a sentence that names nobody: the one that it goes on about, and the firm of a report. */
function understoodSubjects(passage: Passage, at: number, named: readonly (readonly SubjectMention[])[]): SubjectMention[] {
  const carried = carriedSubject(passage, at, named);
  const reporting = reportingSubject(passage.sentences, at, named);
  const isSame = carried !== null && reporting?.subjects[0] === carried.subjects[0];
  return [carried, isSame ? null : reporting].filter((place) => place !== null);
}

function storyNames(named: StoryNames['in'], besides: readonly Subject[]): StoryNames {
  const order = new Map<Subject, number>();
  for (const places of named)
    for (const { subjects } of places) for (const subject of subjects) if (!order.has(subject)) order.set(subject, order.size);
  const spread = new Set(besides.filter((subject) => !order.has(subject)));
  for (const subject of spread) order.set(subject, order.size);
  return { in: named, order, spread };
}

/** Names as they are written, but for those that are only words of a longer one: "the U.S." of "bombings outside U.S. missions". */
function longestOf(own: readonly SubjectMention[], loose: readonly SubjectMention[]): SubjectMention[] {
  const longer = loose.filter(({ first, next }) =>
    own.every((name) => name.next <= first || next <= name.first || isIn(name, first, next)),
  );
  const whole = own.filter((name) => !longer.some(({ first, next }) => isIn(name, first, next)));
  return longer.length === 0 ? [...own] : [...whole, ...longer].sort((a, b) => a.first - b.first);
}

const isIn = (name: SubjectMention, first: number, next: number) =>
  first <= name.first && name.next <= next && name.next - name.first < next - first;

/** What stands in each sentence, in one pass over both. */
function bySentence<T extends { first: number }>(items: readonly T[], sentences: readonly Sentence[]): T[][] {
  let at = 0;
  return sentences.map(({ next }) => {
    const own: T[] = [];
    for (; at < items.length && (items[at] as T).first < next; at += 1) own.push(items[at] as T);
    return own;
  });
}
