import type { Sentence } from '../article/sentences.ts';
import { antecedent, CARRIED_BACK, lastFirm, type NamedBySentence, unsureOf } from './antecedents.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';
import { resultsOf } from './reporting-subject.ts';

/** The subject a sentence that names none goes on about: the only one named in the nearest of the sentences just before. */
export function carriedSubject(
  passage: Passage,
  sentences: readonly Sentence[],
  at: number,
  named: NamedBySentence,
): SubjectMention | null {
  const { first } = sentences[at] as Sentence;
  const subject = antecedent(at, first, named, CARRIED_BACK, () => true);
  if (subject === null) return null;
  const isOther = resultsOf(subject) !== null && lastFirm(passage, at, first, named) === null;
  const unsure = isOther ? { unsure: 'another firm' } : unsureOf(passage, sentences, at, first, named);
  return { first, next: first, subjects: [subject], ...unsure };
}

/** The firm that a sentence of results goes on about, where the sentences just before name what has none besides: "net rose despite Hurricane Hugo". */
export function carriedFirm(passage: Passage, at: number, named: NamedBySentence): SubjectMention | null {
  const { first } = passage.sentences[at] as Sentence;
  const firm = lastFirm(passage, at, first, named);
  return firm && { first, next: first, subjects: [firm], isOfReport: true };
}
