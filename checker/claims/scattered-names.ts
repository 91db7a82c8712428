import type { Sentence } from '../article/sentences.ts';
import type { FactIndex, Subject } from '../facts/fact-index.ts';
import { groupBy } from '../facts/group-by.ts';
import { type NameWord, wordsOfWeight } from '../facts/scatter-key.ts';
import { kept, once } from '../kept.ts';
import { placeOf } from './demonyms.ts';
import { kindOf } from './families.ts';
import type { SubjectMention } from './find-subjects.ts';
import { findPhrase, isOfAnEvent, others } from './name-phrases.ts';
import type { Passage } from './passage.ts';
import { type Places, placesOf } from './places.ts';

/** How many tokens two words of a name may stand apart. */
const REACH = 20;

/**
 * The subjects of whose names all words of weight stand in a sentence, in whatever order, or such that tell of the same: "A car blast
 * outside the U.S. embassy in Tanzania" for "bombing of the U.S. embassy in Tanzania". Good for agreement only, since the words may
 * belong to others.
 */
export function findScattered(passage: Passage, sentence: Sentence, index: FactIndex): readonly Subject[] {
  const names = namesByKind(index);
  const places = once(() => placesOf(sentence, (at) => passage.kinds[at]));
  const found = new Set<Subject>();
  for (let at = sentence.first; at < sentence.next; at += 1)
    for (const { subject, words } of names.get(passage.kinds[at] as string) ?? none)
      if (!found.has(subject) && standTogether(passage, words, places())) found.add(subject);
  return found.size < 2 ? [...found] : index.subjects.filter((subject) => found.has(subject));
}

/** The subjects of whose names all words of weight stand somewhere in a story: good for agreement where more speaks for them. */
export function findInStory({ tokens, kinds }: Passage, index: FactIndex): readonly Subject[] {
  const told = new Set(kinds);
  const named = new Set(kinds.filter((_, at) => tokens[at]?.capital));
  const isTold = ({ kind, isCapital }: KnownWord) => (isCapital ? named : told).has(kind);
  return index.subjects.filter((subject) => scatteredNamesOf(subject).some((words) => words.every(isTold)));
}

/** A name that can be known by its words alone. */
interface ScatteredName {
  subject: Subject;
  words: readonly KnownWord[];
}

const none: readonly ScatteredName[] = [];

/** All such names by what their first words in capitals tell of. */
const namesByKind = kept(
  ({ subjects }: FactIndex): ReadonlyMap<string, readonly ScatteredName[]> =>
    groupBy(
      subjects.flatMap((subject) => scatteredNamesOf(subject).map((words) => ({ subject, words }))),
      ({ words }) => (words.find(({ isCapital }) => isCapital) as KnownWord).kind,
    ),
);

/**
 * The places of a sentence where the words of weight of a name stand in their order, each as it is written in the name and with nothing
 * of weight between: "a bombing outside the U.S. embassy in Tanzania" for "bombing of the U.S. embassy in Tanzania". As good as the
 * name; of such places that overlap the longest counts, and one that two subjects share is of both.
 */
export function findLoosely(passage: Passage, sentence: Sentence, subjects: readonly Subject[]): SubjectMention[] {
  if (subjects.length === 0) return [];
  const places = placesOf(sentence, (at) => passage.stems[at]);
  const found: (SubjectMention & { subjects: Subject[] })[] = [];
  for (const subject of subjects)
    for (const words of scatteredNamesOf(subject))
      for (const { first, next, isPhrase } of placesOfName(passage, sentence, subject, words, places)) {
        const same = found.find((place) => place.first === first && place.next === next);
        if (!same) found.push({ first, next, subjects: [subject], ...(isPhrase && { isPhrase }) });
        else if (!same.subjects.includes(subject)) same.subjects.push(subject);
      }
  found.sort((a, b) => b.next - b.first - (a.next - a.first));
  return found.filter((one, i) => !found.slice(0, i).some((longer) => longer.first < one.next && one.first < longer.next));
}

/** Where a name stands in its order, else in a phrase of its own. */
function placesOfName(
  passage: Passage,
  sentence: Sentence,
  subject: Subject,
  words: readonly KnownWord[],
  places: Places,
): readonly FoundName[] {
  const inOrder = (places.get((words[0] as KnownWord).stem) ?? []).flatMap((first) => {
    const next = endOfName(passage, first, words);
    return next === null ? [] : [{ first, next, isPhrase: false }];
  });
  const mayBePhrase = isOfAnEvent(words, subject) && words.every(({ stem }) => places.has(stem) || placeOf.has(stem));
  if (inOrder.length > 0 || !mayBePhrase) return inOrder;
  const phrase = findPhrase(passage, sentence, subject, words);
  return phrase ? [{ first: phrase[0], next: phrase[1], isPhrase: true }] : [];
}

type FoundName = { first: number; next: number; isPhrase: boolean };

/** Where a name that begins with a token ends; null where it does not stand there, is another one's, or goes on: "the embassy in Lynn" for "the embassy". */
function endOfName({ tokens, names, isLight }: Passage, first: number, words: readonly KnownWord[]): number | null {
  if ([1, 2].some((back) => others.test(tokens[first - back]?.key ?? ''))) return null;
  let at = first;
  for (const [i, word] of words.entries()) {
    const isIt = () => names[at]?.join('') === word.key && (!word.isCapital || tokens[at]?.capital === true);
    const farthest = i === 0 ? first : at + MOST_LIGHT;
    if (i > 0) at += 1;
    while (!isIt()) {
      const token = tokens[at];
      if (at >= farthest || !token || token.freshParagraph || !(isLight[at] || binding.test(token.key))) return null;
      at += 1;
    }
  }
  const goesOn = /^(?:in|of|at|near|on)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.capital;
  return goesOn ? null : at + 1;
}

/** How many light words may stand between two words of a name. */
const MOST_LIGHT = 4;
const binding = /^(?:outside|against|from|two|both|her|his|their|its|-)$/;

function standTogether({ tokens, stems }: Passage, words: readonly KnownWord[], places: Places): boolean {
  if (!words.every(({ kind }) => places.has(kind))) return false;
  const found = words.map(
    ({ stem, kind, isCapital }) =>
      places.get(kind)?.filter((at) => !isCapital || (tokens[at]?.capital && (stems[at] === stem || placeOf.has(stem)))) ?? [],
  );
  const [anchors, ...others] = found as [number[], ...number[][]];
  return anchors.some((anchor) => others.every((list) => list.some((at) => Math.abs(at - anchor) <= REACH)));
}

/** The names of a subject that can be known by their words alone: two or more of weight, one of them with a capital. */
const scatteredNamesOf = kept(({ names }: Subject): readonly (readonly KnownWord[])[] =>
  names
    .map(wordsOfWeight)
    .filter((words) => words.length > 1 && words.some(({ isCapital }) => isCapital))
    .map((words) => words.map((word) => ({ ...word, kind: kindOf(word.stem) }))),
);

export type KnownWord = NameWord & { kind: string };
