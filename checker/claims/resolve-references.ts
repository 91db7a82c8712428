import type { Sentence } from '../article/sentences.ts';
import type { Subject } from '../facts/fact-index.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';

/** Nouns that speak of the same kind of thing. */
const kinds = ['treaty pact accord agreement deal convention', 'election vote poll ballot', 'company firm', 'mission flight'].map(
  (words) => new Set(words.split(' ')),
);

const pronouns = new Set(['it', 'its', 'he', 'his', 'she', 'her', 'they', 'their']);
const SENTENCES_BACK = 12;
const CARRIED_BACK = 2;
const PRONOUN_SENTENCES_BACK = 2;

/** Subjects a sentence speaks of without their names: "the treaty", "the pact", "it". None where two could be meant. */
export function resolveReferences(
  { tokens }: Passage,
  sentences: readonly Sentence[],
  at: number,
  named: readonly (readonly SubjectMention[])[],
): SubjectMention[] {
  const sentence = sentences[at] as Sentence;
  const found: SubjectMention[] = [];
  for (let token = sentence.first; token < sentence.next; token += 1) {
    const key = tokens[token]?.key ?? '';
    if ((named[at] as readonly SubjectMention[]).some((mention) => mention.first <= token && token < mention.next)) continue;
    if (key === 'the' || key === 'this' || key === 'that') {
      const noun = tokens[token + 1]?.key ?? '';
      const kind = kinds.find((words) => words.has(noun)) ?? new Set([noun]);
      const subject = antecedent(at, token, named, SENTENCES_BACK, (candidate) => [...candidate.nouns].some((own) => kind.has(own)));
      if (subject) found.push({ first: token, next: token + 2, subjects: [subject] });
    } else if (pronouns.has(key)) {
      const subject = antecedent(at, token, named, PRONOUN_SENTENCES_BACK, () => true);
      if (subject) found.push({ first: token, next: token + 1, subjects: [subject] });
    }
  }
  return found;
}

/** The only fitting subject of the nearest sentence that names one, going back from a token. */
function antecedent(
  at: number,
  token: number,
  named: readonly (readonly SubjectMention[])[],
  back: number,
  fits: (subject: Subject) => boolean,
): Subject | null {
  for (let i = at; i >= Math.max(0, at - back); i -= 1) {
    const subjects = new Set<Subject>();
    for (const mention of named[i] as readonly SubjectMention[]) {
      if (mention.next > token) break;
      for (const subject of mention.subjects.filter(fits)) subjects.add(subject);
    }
    if (subjects.size > 0) return subjects.size === 1 ? ([...subjects][0] as Subject) : null;
  }
  return null;
}

/** The subject a sentence that names none goes on about: the only one named in the nearest of the sentences just before. */
export function carriedSubject(
  sentences: readonly Sentence[],
  at: number,
  named: readonly (readonly SubjectMention[])[],
): SubjectMention | null {
  const { first } = sentences[at] as Sentence;
  const subject = antecedent(at, first, named, CARRIED_BACK, () => true);
  return subject && { first, next: first, subjects: [subject] };
}
