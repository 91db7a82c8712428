import type { Subject } from '../facts/fact-index.ts';
import { nameStemsOf } from '../facts/scatter-key.ts';
import { kept } from '../kept.ts';
import { kindOf } from './families.ts';
import type { Passage } from './passage.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { Wording } from './wording.ts';

/**
 * What a subject named in the same sentence, called there by a word of its names ("the blasts"), named in one of the two sentences
 * before, or elsewhere in the story speaks for it.
 */
export const NEARNESS = { here: 2, called: 1.5, near: 1, story: 0.5 } as const;
const NEAR = 2;

/** How near a subject that the story names is to one of its sentences. */
export function nearnessOf({ at, named, known }: ReadSentence, wording: Wording): (subject: Subject) => number {
  const found = new Map<Subject, number>();
  const isOf = (subject: Subject) => (places: readonly { subjects: readonly Subject[] }[]) =>
    places.some(({ subjects }) => subjects.includes(subject));
  const told = (subject: Subject) => {
    if (isOf(subject)(known)) return NEARNESS.here;
    if (isCalled(subject, wording)) return NEARNESS.called;
    if (named.in.slice(Math.max(0, at - NEAR), at).some(isOf(subject))) return NEARNESS.near;
    // "A storm killed 11" in a story that has the words of a bombing's name elsewhere.
    return named.spread.has(subject) && !kindsOf(subject).some((kind) => wording.kinds.has(kind)) ? 0 : NEARNESS.story;
  };
  return (subject) => {
    let near = found.get(subject);
    if (near === undefined) {
      near = told(subject);
      found.set(subject, near);
    }
    return near;
  };
}

/** Whether a sentence has the word that a subject's names say the kind of it by, or one that tells of the same, and no other place with it. */
const isCalled = (subject: Subject, { kinds, passage }: Wording) =>
  nounKindsOf(subject).some((kind) => kinds.get(kind)?.some((at) => !isElsewhere(passage, at, subject)));

/** "the explosion in Ulster" for one in Kenya */
function isElsewhere({ tokens, stems }: Passage, at: number, subject: Subject): boolean {
  const place = tokens[at + 1]?.key === 'in' && tokens[at + 2]?.capital ? (stems[at + 2] as string) : null;
  return place !== null && !nameStemsOf(subject).has(place);
}

/** What the words of weight of a subject's names have in common with others. */
const kindsOf = kept((subject: Subject): readonly string[] => [...nameStemsOf(subject)].map(kindOf));

const nounKindsOf = kept(({ nouns }: Subject): readonly string[] => [...nouns].map(kindOf));
