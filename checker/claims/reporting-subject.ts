import type { Sentence } from '../article/sentences.ts';
import type { Series, Subject } from '../facts/fact-index.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import type { SubjectMention } from './find-subjects.ts';

const profits = new Set('income profit earnings revenue'.split(' ').map(stem));

/** The first series of results of a subject, by which it is known for a firm; null where it has none. */
export const resultsOf = kept(
  ({ series }: Subject): Series | null =>
    series.find(({ phrases }) => phrases.some(({ stems }) => stems.some((word) => profits.has(word)))) ?? null,
);

/** The firms that a story names. */
const firmsIn = kept(
  (named: readonly (readonly SubjectMention[])[]): ReadonlySet<Subject> =>
    new Set(named.flatMap((places) => places.flatMap(({ subjects }) => subjects.filter(resultsOf)))),
);

/** How many sentences a report goes on about its firm without its name. */
const REPORT_BACK = 10;

/**
 * The firm of a report on results, for a sentence that names nobody: "In the nine months, net rose to"; null where the story has two.
 * The sheet does not know every firm of a story, so it is good for agreement, and for what is a slip away.
 */
export function reportingSubject(
  sentences: readonly Sentence[],
  at: number,
  named: readonly (readonly SubjectMention[])[],
): SubjectMention | null {
  const [firm, ...others] = firmsIn(named);
  if (!firm || others.length > 0) return null;
  const isNear = named.slice(Math.max(0, at - REPORT_BACK), at).some((places) => places.some(({ subjects }) => subjects.includes(firm)));
  const { first } = sentences[at] as Sentence;
  return isNear ? { first, next: first, subjects: [firm], isOfReport: true, unsure: 'another firm or a part of it' } : null;
}
