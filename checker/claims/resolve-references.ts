import type { Sentence } from '../article/sentences.ts';
import type { Subject } from '../facts/fact-index.ts';
import type { Token } from '../grammar/tokens.ts';
import { kept } from '../kept.ts';
import { isPlural, stem } from '../units/lemma.ts';
import { endOfAge } from './ages.ts';
import type { SubjectMention } from './find-subjects.ts';
import { isName, longerName, writtenName } from './names-in-text.ts';
import type { Passage } from './passage.ts';
import { resultsOf } from './reporting-subject.ts';

/** Nouns that speak of the same kind of thing. */
const kinds = ['treaty pact accord agreement deal convention', 'election vote poll ballot', 'company firm', 'mission flight'].map((words) =>
  words.split(' ').map(stem),
);

const pronouns = new Set(['it', 'its', 'he', 'his', 'she', 'her', 'they', 'their']);
const SENTENCES_BACK = 12;
const CARRIED_BACK = 2;
const PRONOUN_SENTENCES_BACK = 2;

/** Subjects a sentence speaks of without their names: "the treaty", "the 2011 pact", "it". None where two could be meant. */
export function resolveReferences(
  passage: Passage,
  sentences: readonly Sentence[],
  at: number,
  named: readonly (readonly SubjectMention[])[],
): SubjectMention[] {
  const sentence = sentences[at] as Sentence;
  const isNamed = (token: number) => (named[at] as readonly SubjectMention[]).some(({ first, next }) => first <= token && token < next);
  const found: SubjectMention[] = [];
  for (let token = sentence.first; token < sentence.next; token += 1) {
    const key = passage.tokens[token]?.key ?? '';
    const isDeterminer = determiners.has(key);
    if (!(isDeterminer || pronouns.has(key)) || isNamed(token)) continue;
    if (isDeterminer) {
      const place = described(passage, sentence, at, token, named);
      if (place && !isNamed(place.next - 1)) found.push(place);
    } else {
      const subject = antecedent(at, token, named, PRONOUN_SENTENCES_BACK, () => true);
      if (subject) found.push({ first: token, next: token + 1, subjects: [subject], ...unsureOf(passage, sentences, at, token, named) });
    }
  }
  return found;
}

const determiners = new Set(['the', 'this', 'that', 'these', 'those']);
const LONGEST_DESCRIPTION = 11;

/** "the treaty", "the Aug. 7, 1998, bombings": a noun that an earlier subject's names end in, a date, an age or an adjective before it. */
function described(
  passage: Passage,
  sentence: Sentence,
  at: number,
  first: number,
  named: readonly (readonly SubjectMention[])[],
): SubjectMention | null {
  const { tokens, stems, mentions } = passage;
  for (let noun = first + 1; noun < Math.min(sentence.next, first + LONGEST_DESCRIPTION); noun += 1) {
    const token = tokens[noun] as Token;
    const stem = stems[noun] as string;
    const told = mentions.find((mention) => mention.first <= noun && noun < mention.next);
    const old = told && endOfAge(tokens, told);
    if (told && (old || told.value.kind === 'time')) {
      noun = old ?? told.next - 1;
      continue;
    }
    const kind = kinds.find((stems) => stems.includes(stem)) ?? [stem];
    const subject =
      stem &&
      (antecedent(at, first, named, SENTENCES_BACK, ({ nouns }) => kind.some((noun) => nouns.has(noun))) ??
        (FIRM.test(token.key) ? lastFirm(passage, at, first, named) : null));
    if (subject) return { first, next: noun + 1, subjects: [subject] };
    if (!(token.key === ',' && noun > first + 1) && !isAdjective(token)) return null;
  }
  return null;
}

const FIRM = /^(?:company|firm|concern|corporation)$/;
const firmly = /^(?:corp|corporation|inc|co|company|ltd|plc|ag|sa|nv|group|holdings?)$/;

/** The firm that "the company" is: the one with results that the last sentence to name anybody names first, with no other firm's name since. */
function lastFirm(passage: Passage, at: number, token: number, named: readonly (readonly SubjectMention[])[]) {
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
const namesAFirm = ({ tokens }: Passage, sentence: Sentence, from: number, to: number): boolean =>
  range(Math.max(sentence.first, from), Math.min(sentence.next, to)).some(
    (at) => isName(tokens, sentence, at) && (sentence.first >= from || firmly.test(tokens[at]?.key ?? '')),
  );

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** What may stand between "the" and its noun without being a noun of its own, as far as the form tells. */
const isAdjective = ({ kind, key, capital }: Token) =>
  kind === 'word' &&
  !capital &&
  /(?:ed|al|ic|ous|ive|ary|an|ish|ese|ful|less|ly)$|^(?:new|old|first|second|latest|joint|twin|big|huge|deadly|same|two)$/.test(key);

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
  passage: Passage,
  sentences: readonly Sentence[],
  at: number,
  named: readonly (readonly SubjectMention[])[],
): SubjectMention | null {
  const { first } = sentences[at] as Sentence;
  const subject = antecedent(at, first, named, CARRIED_BACK, () => true);
  return subject && { first, next: first, subjects: [subject], ...unsureOf(passage, sentences, at, first, named) };
}

/** The firm that a sentence of results goes on about, where the sentences just before name what has none besides: "net rose despite Hurricane Hugo". */
export function carriedFirm(passage: Passage, at: number, named: readonly (readonly SubjectMention[])[]): SubjectMention | null {
  const { first } = passage.sentences[at] as Sentence;
  const firm = lastFirm(passage, at, first, named);
  return firm && { first, next: first, subjects: [firm], isOfReport: true };
}

const placing = /^(?:after|before|than|against|with|near|join|joins|joined|like|unlike|behind|alongside|from|since)$/;

/** "Zhurong landed three months after Perseverance. It weighs 240 kg.": a name that only places something, or comes after an unknown one. */
function unsureOf(
  passage: Passage,
  sentences: readonly Sentence[],
  at: number,
  token: number,
  named: readonly (readonly SubjectMention[])[],
): { unsure?: string } {
  for (let i = at; i >= 0; i -= 1) {
    const sentence = sentences[i] as Sentence;
    const place = (named[i] as readonly SubjectMention[]).find(({ next }) => next <= token);
    if (!place) continue;
    if (placing.test(passage.tokens[place.first - 1]?.key ?? '')) return { unsure: 'something else' };
    const longer = longerName(passage, sentence, place);
    if (longer) return { unsure: longer };
    const isPerson = persons.has(passage.tokens[token]?.key ?? '') || place.subjects.every(hasAge);
    for (let other = sentence.first; other < place.first; other += 1)
      if (isPerson && isNoPerson(passage, other)) continue;
      else if (isName(passage.tokens, sentence, other) && !(other === sentence.first && isPlural(passage.tokens[other]?.key ?? '')))
        return { unsure: writtenName(passage, other) };
    return {};
  }
  return {};
}

const hasAge = kept(({ series }: Subject): boolean => series.some(({ phrases }) => phrases.some(({ stems }) => stems.includes('age'))));

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
