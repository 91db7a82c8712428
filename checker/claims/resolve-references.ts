import type { Sentence } from '../article/sentences.ts';
import type { Token } from '../grammar/tokens.ts';
import { stem } from '../units/lemma.ts';
import { endOfAge } from './ages.ts';
import { antecedent, type NamedBySentence, unsureOf } from './antecedents.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';

/** Nouns that speak of the same kind of thing. */
const kinds = ['treaty pact accord agreement deal convention', 'election vote poll ballot', 'company firm', 'mission flight'].map((words) =>
  words.split(' ').map(stem),
);

const pronouns = new Set(['it', 'its', 'he', 'his', 'she', 'her', 'they', 'their']);
const SENTENCES_BACK = 12;
const PRONOUN_SENTENCES_BACK = 2;

/** Subjects a sentence speaks of without their names: "the treaty", "the 2011 pact", "it". None where two could be meant. */
export function resolveReferences(passage: Passage, at: number, named: NamedBySentence): SubjectMention[] {
  const sentence = passage.sentences[at] as Sentence;
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
      if (subject) found.push({ first: token, next: token + 1, subjects: [subject], ...unsureOf(passage, at, token, named) });
    }
  }
  return found;
}

const determiners = new Set(['the', 'this', 'that', 'these', 'those']);
const LONGEST_DESCRIPTION = 11;

/** "the treaty", "the Aug. 7, 1998, bombings": a noun that an earlier subject's names end in, a date, an age or an adjective before it. */
function described(passage: Passage, sentence: Sentence, at: number, first: number, named: NamedBySentence): SubjectMention | null {
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
    const subject = stem && antecedent(at, first, named, SENTENCES_BACK, ({ nouns }) => kind.some((noun) => nouns.has(noun)));
    if (subject) return { first, next: noun + 1, subjects: [subject] };
    if (!(token.key === ',' && noun > first + 1) && !isAdjective(token)) return null;
  }
  return null;
}

/** What may stand between "the" and its noun without being a noun of its own, as far as the form tells. */
const isAdjective = ({ kind, key, capital }: Token) =>
  kind === 'word' &&
  !capital &&
  /(?:ed|al|ic|ous|ive|ary|an|ish|ese|ful|less|ly)$|^(?:new|old|first|second|latest|joint|twin|big|huge|deadly|same|two)$/.test(key);
