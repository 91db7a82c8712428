import type { Sentence } from '../article/sentences.ts';
import { light } from '../facts/light-words.ts';
import type { Begun } from './begun-by.ts';
import type { Lapse } from './find-lapses.ts';
import type { SubjectMention } from './find-subjects.ts';
import { longerName } from './names-in-text.ts';
import type { Passage } from './passage.ts';
import { marks } from './present.ts';

const pronouns = /^(?:its?|his|he|her|she|their|they)$/;
const joints = /^(?:from|to|of|under|on|in|with|for|at|by|and|or|than|after|before)$/;
const between = /^(?:will|may|also|now|today|this|year|week|month|own|upcoming|which|who|will|having|since|'s|,|--|-)$|ly$/;

/** Why a lapse that differs may be counted from something else, in words for an editor; null where nothing stands between it and its subject. */
export function doubtLapse(
  passage: Passage,
  sentence: Sentence,
  lapse: Lapse,
  { place, isBare, said }: Begun,
  own: readonly SubjectMention[],
): string | null {
  const { of } = lapse;
  if (isBare) return 'it may be the anniversary of something else';
  if (lapse.kind === 'state' && isUnlasting(said, passage) && isShort(lapse)) return 'so short a time may be of another one';
  if (lapse.kind === 'age' && hasNamesake(passage, sentence, place, own)) return 'it may be about another of the kind';
  if (place.unsure) return `it may be about ${place.unsure}`;
  const isAged = lapse.kind === 'age' && of !== 'owner' && place.next > of.first;
  const isWithin = of !== 'owner' && (isAged || place.first >= of.first) && place.next <= of.next && place.first < place.next;
  const isPronoun = place.next === place.first + 1 && pronouns.test(passage.tokens[place.first]?.key ?? '');
  const named = isPronoun || place.next === place.first ? antecedent(place, own) : place;
  if (!named) return 'its own sentence names no subject';
  const longer = longerName(passage, sentence, named);
  if (longer) return `it may be about ${longer}`;
  if (isWithin && !isPronoun) return null;
  if (named.first > lapse.mention.first) return 'its subject only follows';
  const before = named.first - (/^(?:the|this|that)$/.test(passage.tokens[named.first - 1]?.key ?? '') ? 2 : 1);
  if (joints.test(passage.tokens[before]?.key ?? '')) return 'it may be about something else';
  return isClear(passage, lapse, named, said, own) ? null : 'something else stands between it and its subject';
}

/** Less than years: what began years ago has been so for years. */
const isShort = ({ mention: { value } }: Lapse) => /^(?:hour|day|week|month)$/.test(value.amount?.unit ?? '');

/** "been cut off for two months" may be of another time; nobody is in office twice as lightly. */
const isUnlasting = (said: readonly number[], { tokens }: Passage) =>
  said.some((at) => /^(?:off|stalled|occupied|divided|blockaded)$/.test(tokens[at]?.key ?? ''));

/** "Marl Bank bought Otto Bank. The 50-year-old bank": another name of the kind in the sentence or the one before. */
function hasNamesake(
  { tokens, stems, sentences }: Passage,
  sentence: Sentence,
  place: SubjectMention,
  own: readonly SubjectMention[],
): boolean {
  const noun = stems[place.next - 1];
  const at = sentences.findIndex(({ first }) => first === sentence.first);
  const isIt = ({ subjects }: SubjectMention) => subjects.some((subject) => place.subjects.includes(subject));
  const named = (token: number) => own.some((name) => isIt(name) && name.first <= token && token < name.next);
  for (let token = (sentences[at - 1] ?? sentence).first; token < sentence.next; token += 1)
    if (stems[token] === noun && tokens[token]?.capital && !named(token) && !isOwnName(tokens, token, place)) return true;
  return false;
}

/** Whether a word of a sentence before is the end of one of the subject's own names. */
const isOwnName = (tokens: Passage['tokens'], at: number, { subjects }: SubjectMention) =>
  subjects.some(({ names }) => names.some((name) => name.toLowerCase().endsWith(`${tokens[at - 1]?.key ?? ''} ${tokens[at]?.key}`)));

/** The name that a pronoun of the same sentence stands for. */
const antecedent = (place: SubjectMention, own: readonly SubjectMention[]) =>
  own.findLast(({ next, subjects }) => next <= place.first && subjects.some((subject) => place.subjects.includes(subject)));

/** Whether only verbs, light words and times stand between a subject and what is said of its age. */
function isClear(
  { tokens, mentions }: Passage,
  { mention }: Lapse,
  named: SubjectMention,
  said: readonly number[],
  own: readonly SubjectMention[],
): boolean {
  for (let at = named.next; at < mention.first; at += 1) {
    const key = tokens[at]?.key ?? '';
    const isTime = mentions.some(({ first, next, value }) => first <= at && at < next && value.kind === 'time');
    if (own.some(({ first, next }) => first <= at && at < next)) return false;
    if (!said.includes(at) && !isTime && !light.has(key) && !marks.test(key) && !between.test(key)) return false;
  }
  return true;
}
