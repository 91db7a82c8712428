import type { Sentence } from '../../article/sentences.ts';
import type { Series } from '../../facts/fact-index.ts';
import type { Mention } from '../../grammar/rule.ts';
import type { AttributeMatch } from '../find-attributes.ts';
import type { SubjectMention } from '../find-subjects.ts';
import type { Passage } from '../passage.ts';

/** A mention as it is tied to a series, with all that stands around it. */
export interface Scene {
  passage: Passage;
  sentence: Sentence;
  mention: Mention;
  series: Series;
  /** Where the subject is spoken of; empty (`next` is `first`) where the sentence names none. */
  place: SubjectMention;
  match: AttributeMatch;
  /** Every place of the sentence where a subject is spoken of. */
  subjects: readonly SubjectMention[];
  /** A list set subject and number side by side. */
  listed: boolean;
}

/** A reason why a number that differs may be about something else, in words that end the sentence "it is not compared: …". */
export type Doubt = (scene: Scene) => string | null;

export const keyAt = ({ passage }: Scene, at: number): string => passage.tokens[at]?.key ?? '';

/** Whether a token is among the words of the attribute or of a subject's name. */
export const isSpokenFor = ({ match, subjects }: Scene, at: number): boolean =>
  match.tokens.includes(at) || subjects.some(({ first, next }) => first <= at && at < next);

/** Whether the series has a word in one of its phrases or among the last words of its subject's names. */
export function knows({ series }: Scene, stem: string): boolean {
  return series.phrases.some(({ stems }) => stems.includes(stem)) || [...series.subject.nouns].some((noun) => noun === stem);
}
