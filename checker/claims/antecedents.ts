import type { Sentence } from '../article/sentences.ts';
import type { Subject } from '../facts/fact-index.ts';
import type { Token } from '../grammar/tokens.ts';
import { isPlural } from '../units/lemma.ts';
import type { SubjectMention } from './find-subjects.ts';
import { isName, longerName, writtenName } from './names-in-text.ts';
import type { Passage } from './passage.ts';
import { resultsOf } from './reporting-subject.ts';

/** The subjects that a story names, sentence by sentence. */
export type NamedBySentence = readonly (readonly SubjectMention[])[];

/** The only fitting subject of the nearest sentence that names one, going back from a token. */
export function antecedent(
  at: number,
  token: number,
  named: NamedBySentence,
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

/** How many sentences just before may have named whom one goes on about. */
export const CARRIED_BACK = 2;
const firmly = /^(?:corp|corporation|inc|co|company|ltd|plc|ag|sa|nv|group|holdings?)$/;

/** The firm with results that the last sentence to name anybody names first, with no other firm's name since; null where there is none. */
export function lastFirm(passage: Passage, at: number, token: number, named: NamedBySentence): Subject | null {
  for (let i = at; i >= Math.max(0, at - CARRIED_BACK); i -= 1) {
    const [place] = (named[i] as readonly SubjectMention[]).filter(({ next }) => next <= token);
    if (!place) continue;
    const [firm, ...others] = place.subjects;
    const isFirm = firm !== undefined && others.length === 0 && resultsOf(firm) !== null;
    return isFirm && !passage.sentences.slice(i, at + 1).some((one) => namesAFirm(passage, one, place.next, token)) ? firm : null;
  }
  return null;
}

/** Whether a sentence has the name of a firm between two tokens, or, where it starts there, any name. */
function namesAFirm({ tokens }: Passage, sentence: Sentence, from: number, to: number): boolean {
  for (let at = Math.max(sentence.first, from); at < Math.min(sentence.next, to); at += 1)
    if (isName(tokens, sentence, at) && (sentence.first >= from || firmly.test(tokens[at]?.key ?? ''))) return true;
  return false;
}

const placing = /^(?:after|before|than|against|with|near|join|joins|joined|like|unlike|behind|alongside|from|since)$/;

/** "Zhurong landed three months after Perseverance. It weighs 240 kg.": a name that only places something, or comes after an unknown one. */
export function unsureOf(passage: Passage, at: number, token: number, named: NamedBySentence): { unsure?: string } {
  for (let i = at; i >= 0; i -= 1) {
    const sentence = passage.sentences[i] as Sentence;
    const place = (named[i] as readonly SubjectMention[]).find(({ next }) => next <= token);
    if (!place) continue;
    if (placing.test(passage.tokens[place.first - 1]?.key ?? '')) return { unsure: 'something else' };
    const longer = longerName(passage, sentence, place);
    if (longer) return { unsure: longer };
    const isPerson = persons.has(passage.tokens[token]?.key ?? '');
    for (let other = sentence.first; other < place.first; other += 1)
      if (isPerson && isNoPerson(passage, other)) continue;
      else if (isName(passage.tokens, sentence, other) && !(other === sentence.first && isPlural(passage.tokens[other]?.key ?? '')))
        return { unsure: writtenName(passage, other) };
    return {};
  }
  return {};
}

const persons = new Set(['he', 'his', 'she', 'her']);
const institutions =
  /^(?:office|council|department|ministry|court|agency|service|bureau|commission|committee|police|parliament|senate|congress|assembly|union|bank|party|army|times|news|post|association|university|college|corp|inc|co|ltd|administration|government)$/;

/** "The Foreign Office said it had told his family", "In Lynn, …": a name that "he" cannot be; "Police Chief Hale" he can. */
function isNoPerson({ tokens }: Passage, at: number): boolean {
  let first = at;
  while (isNamePart(tokens, first - 1)) first -= 1;
  const words: Token[] = [];
  for (let on = first; isNamePart(tokens, on); on += 1) words.push(tokens[on] as Token);
  // "the Circuit Court of Appeals", and no "Bank of England Governor Hale"
  const of = words.findIndex(({ key }) => key === 'of');
  const head = of > 0 && words.length - of <= 2 ? words[of - 1] : words.at(-1);
  return institutions.test(head?.key ?? '') || head?.key === 'u.s' || /^(?:in|at|near|outside)$/.test(tokens[first - 1]?.key ?? '');
}

/** "U.S. Immigration and Naturalization Service" is one name. */
const isNamePart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const isJoint = token?.key === 'of' || (token?.key === 'and' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true);
  return token?.kind === 'word' && (token.capital || isJoint);
};
