import type { Sentence } from '../article/sentences.ts';
import { antecedent, CARRIED_BACK, lastFirm, type NamedBySentence, unsureOf } from './antecedents.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';
import { resultsOf } from './reporting-subject.ts';

/**
 * The subject a sentence that names none goes on about: the only one named in the nearest of the sentences just before; of a report the
 * firm, where what they name besides has no results: "net rose despite Hurricane Hugo".
 */
export function carriedSubject(passage: Passage, at: number, named: NamedBySentence): SubjectMention | null {
  const { first } = passage.sentences[at] as Sentence;
  const subject = antecedent(at, first, named, CARRIED_BACK, () => true);
  const firm = subject === null || resultsOf(subject) ? lastFirm(passage, at, first, named) : null;
  if (subject === null) return firm && { first, next: first, subjects: [firm], isOfReport: true };
  const unsure = resultsOf(subject) && firm === null ? { unsure: 'another firm' } : unsureOf(passage, at, first, named);
  return { first, next: first, subjects: [subject], ...unsure };
}
