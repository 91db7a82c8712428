import { isPastVerb } from '../../grammar/dates/tense.ts';
import type { Mention } from '../../grammar/rule.ts';
import { isPossessiveAt } from '../names-in-text.ts';
import { keyAt, knows, type Scene } from './scene.ts';

/** How many words may stand between a date and the noun that it belongs to, and between that and the name. */
const MOST_ADJECTIVES = 3;
const MOST_TITLES = 4;

/**
 * "the Oct. 23 sniper shooting of Dr. Strakencz", "Monday's meeting between Orin and his aunts": a date within the very words that tell
 * the event. Then nothing else in the sentence can own it.
 */
export function isItsOwnDate(scene: Scene): boolean {
  const { series, mention, match, place } = scene;
  if (series.type === 'number' || mention.value.kind !== 'time' || mention.value.type !== 'date' || place.next === place.first)
    return false;
  if (isWhenItWas(scene)) return true;
  if (!isBeforeItsNoun(scene)) return false;
  const noun = match.tokens[0] as number;
  const end = endOfNoun(scene);
  if (noun >= place.first && (match.tokens.at(-1) as number) < place.next) return true;
  return place.next === noun || (joins.test(keyAt(scene, end + 1)) && isNounPhrase(scene, end + 2, place.first, MOST_TITLES));
}

/** "Wednesday's ruling", "the May 3, 1998, shooting": a date that a noun of the attribute is told by. */
function isBeforeItsNoun(scene: Scene): boolean {
  const { mention, match, passage, place } = scene;
  if (mention.value.kind !== 'time' || mention.value.type !== 'date') return false;
  const isDetermined = /^(?:the|that|this)$/.test(keyAt(scene, mention.first - 1)) || isPossessiveAt(passage, mention.next - 1);
  const noun = match.tokens[0] as number;
  const from = keyAt(scene, mention.next) === ',' && isWhole(mention) ? mention.next + 1 : mention.next;
  return isDetermined && noun >= from && isNounPhrase(scene, from, noun) && !goesOn(scene, Math.max(endOfNoun(scene) + 1, place.next));
}

/** The last word of the attribute's noun: "the Oct. 23 shooting death of Dr. Strakencz" */
function endOfNoun(scene: Scene): number {
  const { match, passage } = scene;
  let end = match.tokens.find((at, i) => match.tokens[i + 1] !== at + 1) as number;
  while (knows(scene, passage.stems[end + 1] as string) && passage.tokens[end + 1]?.capital === false) end += 1;
  return end;
}

/** "since November, when he was found": the clause says what the date is of. */
function isWhenItWas({ mention, match, series, subjects, passage: { tokens } }: Scene): boolean {
  const start = mention.next + 2;
  const verb = match.tokens[0] as number;
  const isAfter = tokens[mention.next]?.key === ',' && tokens[mention.next + 1]?.key === 'when';
  return (
    isAfter &&
    /^(?:it|he|she|they)$/.test(tokens[start]?.key ?? '') &&
    subjects.some((one) => one.first === start && one.subjects.includes(series.subject) && verb >= one.next && verb <= one.next + 2)
  );
}

/** "the May 8 release of Orin's book", "the Oct. 24 Orin shooting inquiry": words that make it a day of something else. */
function goesOn({ passage }: Scene, next: number): boolean {
  const token = passage.tokens[next];
  return (
    isPossessiveAt(passage, next - 1) ||
    (token?.kind === 'word' && !token.capital && !passage.isLight[next] && !isPastVerb(token) && !joints.test(token.key))
  );
}

const isWhole = ({ value }: Mention) => value.kind === 'time' && value.year === 'written' && value.timex.length === '1998-05-03'.length;

const joins = /^(?:of|in|at|on|against|between|with)$/;

/** Whether only words that may stand before a noun lie between two places: no verb, no mark but a full stop of an abbreviation. */
function isNounPhrase(scene: Scene, from: number, to: number, most = MOST_ADJECTIVES): boolean {
  if (to < from || to > from + most) return false;
  for (let at = from; at < to; at += 1) {
    const token = scene.passage.tokens[at];
    if (token?.kind !== 'word' ? token?.key !== '-' && token?.key !== '.' : isPastVerb(token) || joints.test(token.key)) return false;
  }
  return true;
}

const joints =
  /^(?:of|in|at|on|and|but|or|that|which|who|to|for|from|by|with|near|before|after|since|until|than|as|is|was|are|were|has|had|have)$/;
