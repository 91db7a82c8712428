import type { Sentence } from '../article/sentences.ts';
import type { Series, Subject } from '../facts/fact-index.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import type { SubjectMention } from './find-subjects.ts';
import { isName } from './names-in-text.ts';
import type { Passage } from './passage.ts';

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
 * The sheet does not know every firm of a story, so that it is good for agreement, and for what is a slip away; for more where the
 * sentences before leave no room for another.
 */
export function reportingSubject(passage: Passage, at: number, named: readonly (readonly SubjectMention[])[]): SubjectMention | null {
  const { sentences } = passage;
  const [firm, ...others] = firmsIn(named);
  if (!firm || others.length > 0) return null;
  const isNear = named.slice(Math.max(0, at - REPORT_BACK), at).some((places) => places.some(({ subjects }) => subjects.includes(firm)));
  const { first } = sentences[at] as Sentence;
  if (!isNear) return null;
  const isSure = goesOnFrom(passage, at, named, firm);
  return { first, next: first, subjects: [firm], isOfReport: true, ...(isSure ? {} : { unsure: 'another firm or a part of it' }) };
}

const parts =
  /^(?:unit|units|division|divisions|segment|segments|subsidiary|subsidiaries|affiliate|affiliates|group|arm|sector|business|businesses)$/;

/**
 * Whether a sentence goes on about the results of the firm that a sentence before opens with, and none of those between names anybody:
 * "Lynn Corp.'s net income rose 11%. Net advanced to $94.2 million."
 */
function goesOnFrom(passage: Passage, at: number, named: readonly (readonly SubjectMention[])[], firm: Subject): boolean {
  const { tokens, stems, sentences } = passage;
  const tells = (i: number, fits: (token: number) => boolean) => {
    const { first, next } = sentences[i] as Sentence;
    for (let token = first; token < next; token += 1) if (fits(token)) return true;
    return false;
  };
  const isPart = (token: number) => parts.test(tokens[token]?.key ?? '');
  for (let i = at; i >= Math.max(0, at - GOES_ON); i -= 1) {
    const sentence = sentences[i] as Sentence;
    if (tells(i, isPart)) return false;
    const [opening] = named[i] as readonly SubjectMention[];
    if (i < at && opening?.subjects[0] === firm && opening.first - sentence.first <= 1)
      return tells(i, (token) => profits.has(stems[token] as string));
    if (tells(i, (token) => isName(tokens, sentence, token))) return false;
  }
  return false;
}

/** How many sentences a report goes on so. */
const GOES_ON = 3;
