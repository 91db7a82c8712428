import type { Sentence } from '../article/sentences.ts';
import type { Subject } from '../facts/fact-index.ts';
import { nameStemsOf } from '../facts/scatter-key.ts';
import { isPlural } from '../units/lemma.ts';
import { placeOf } from './demonyms.ts';
import { eventNouns } from './event-nouns.ts';
import { isName, isPossessiveAt } from './names-in-text.ts';
import type { Passage } from './passage.ts';
import type { KnownWord } from './scattered-names.ts';

/**
 * Where the words of weight of an event's name stand in a phrase of their own, in whatever order: "the abortion clinic bombing in Marl"
 * for "Marl clinic bombing", "bombings on missions in Peru" for "mission bombings in Peru". Besides them the phrase holds nothing of
 * weight but words of the subject's other names, and, where the name has two places of its own, the places that those lie in.
 */
export function findPhrase(passage: Passage, sentence: Sentence, subject: Subject, words: readonly KnownWord[]): [number, number] | null {
  const kinds = words.map(({ kind }) => kind);
  const wordAt = (at: number) =>
    kinds.includes(passage.kinds[at] as string) ? words.findIndex((word) => isIt(passage, at, word, subject, isOne)) : -1;
  const isOne = !words.some(({ key, stem }) => subject.nouns.has(stem) && isPlural(key));
  const hasPlaces = words.filter(({ stem }) => placeOf.has(stem)).length > 1;
  for (let first = sentence.first; first < sentence.next; first += 1) {
    if (wordAt(first) < 0) continue;
    const found = new Set<number>();
    let last = first;
    for (let at = first; at < sentence.next; at += 1) {
      const word = at > first && !mayGoOn(passage, at) ? -1 : wordAt(at);
      if (word < 0 && !isOfPhrase(passage, at, subject, hasPlaces)) break;
      if (word < 0) continue;
      found.add(word);
      last = at;
    }
    if (found.size === words.length) return isWhole(passage, sentence, subject, first, last + 1) ? [first, last + 1] : null;
    first = last;
  }
  return null;
}

/** Whether a name is one of an event, of which stories tell in words of their own. */
export const isOfAnEvent = (words: readonly KnownWord[], { nouns }: Subject): boolean =>
  words.some(({ stem, isCapital }) => !isCapital && nouns.has(stem) && eventNouns.has(stem));

/** A phrase ends with its paragraph, and before what belongs to somebody: "the embassy's bombing". */
const mayGoOn = (passage: Passage, at: number) => passage.tokens[at]?.freshParagraph === false && !isPossessiveAt(passage, at);

/** A word of a name as a text may write it: the noun as it is, what tells of it in the singular or plural, a place or what is of it. */
function isIt({ tokens, names, stems }: Passage, at: number, word: KnownWord, { nouns }: Subject, isOne: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (word.isCapital && !token.capital)) return false;
  if (names[at]?.join('') === word.key) return true;
  if (nouns.has(word.stem)) return false;
  const place = placeOf.get(word.stem);
  if (word.isCapital) return place !== undefined && placeOf.get(stems[at] as string) === place;
  // "the bombing of two embassies" is none of one.
  return stems[at] === word.stem && !(isOne && isPlural(token.key));
}

const joining = /^(?:of|in|at|on|against|the|a|an|two|both|and|-)$/;

/** Whether a token may stand in the phrase of a subject's name. */
function isOfPhrase(passage: Passage, at: number, subject: Subject, hasPlaces: boolean): boolean {
  const { tokens, stems } = passage;
  const token = tokens[at];
  if (!token || !mayGoOn(passage, at)) return false;
  if (joining.test(token.key)) return token.key !== 'and' || hasPlaces;
  if (token.key === ',') return isNamePart(tokens, at + (/^(?:the|and)$/.test(tokens[at + 1]?.key ?? '') ? 2 : 1)) || isClosing(tokens, at);
  if (token.kind !== 'word') return token.key === '.' && token.glued;
  if (nameStemsOf(subject).has(stems[at] as string)) return true;
  if (token.capital) return (hasPlaces && isBesideAPlace(tokens, at)) || isShortOf(passage, at, subject);
  return hasPlaces && (placing.test(token.key) || isParticle(tokens, at));
}

/** "Nairobi, the Kenyan capital," */
const placing = /^(?:capital|city|town|village|state|province|suburb)$/;

/** "Dar es Salaam" */
const isParticle = (tokens: Passage['tokens'], at: number) =>
  tokens[at]?.kind === 'word' &&
  (tokens[at]?.key.length ?? 0) <= LONGEST_PARTICLE &&
  isNamePart(tokens, at - 1) &&
  isNamePart(tokens, at + 1);
const LONGEST_PARTICLE = 3;

/** The second comma of "Marl, Ala., abortion clinic". */
function isClosing(tokens: Passage['tokens'], at: number): boolean {
  for (let back = at - 1; back > at - LONGEST_ASIDE; back -= 1) if (tokens[back]?.key === ',') return isNamePart(tokens, back - 1);
  return false;
}
const LONGEST_ASIDE = 6;

/** "Dar es Salaam, Tanzania": a name with another on the far side of a comma. */
function isBesideAPlace(tokens: Passage['tokens'], at: number): boolean {
  let [from, to] = [at, at + 1];
  while (isNamePart(tokens, from - 1) || isParticle(tokens, from - 1)) from -= 1;
  while (isNamePart(tokens, to) || isParticle(tokens, to)) to += 1;
  const isBefore = tokens[to]?.key === ',' && isNamePart(tokens, to + (tokens[to + 1]?.key === 'the' ? 2 : 1));
  return isBefore || (tokens[from - 1]?.key === ',' && isNamePart(tokens, from - 2));
}

/** "Ala." for a subject that is also told of by Alabama. */
const isShortOf = ({ tokens }: Passage, at: number, subject: Subject) =>
  tokens[at + 1]?.key === '.' && [...nameStemsOf(subject)].some((stem) => stem.startsWith(tokens[at]?.key ?? ' '));

const isNamePart = (tokens: Passage['tokens'], at: number) => tokens[at]?.kind === 'word' && tokens[at]?.capital === true;

/** Not "a second bombing in Marl", nor "the bombing in Marl of Lynn", "in Marl, Ga.", "in Marl and Lynn", "After the bombing in Marl, U.S. forces". */
function isWhole(passage: Passage, sentence: Sentence, subject: Subject, first: number, next: number): boolean {
  const { tokens, stems } = passage;
  if (tokens[next - 2]?.key === ',' && tokens[next]?.kind === 'word' && !passage.isLight[next]) return false;
  if ([1, 2].some((back) => others.test(tokens[first - back]?.key ?? ''))) return false;
  if ((first > sentence.first && isName(tokens, sentence, first - 1)) || isNamePart(tokens, next)) return false;
  const key = tokens[next]?.key ?? '';
  const isOwn = (at: number) => nameStemsOf(subject).has(stems[at] as string) || isShortOf(passage, at, subject);
  if (key === ',' && isNamePart(tokens, next + 1)) return isOwn(next + 1);
  const place = /^(?:in|of|at|near|on)$/.test(tokens[next + 1]?.key ?? '') ? next + 2 : next + 1;
  return !(/^(?:in|of|at|near|on|and|or)$/.test(key) && isNamePart(tokens, place));
}

/** "a second bombing" */
export const others = /^(?:another|other|second|third|new|earlier|previous|similar|first)$/;
