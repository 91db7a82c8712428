import type { Sentence } from '../../article/sentences.ts';
import type { Series } from '../../facts/fact-index.ts';
import { light } from '../../facts/light-words.ts';
import type { Mention } from '../../grammar/rule.ts';
import type { AttributeMatch } from '../find-attributes.ts';
import type { SubjectMention } from '../find-subjects.ts';
import type { Passage } from '../passage.ts';

/** A mention as it is tied to a series, with all that stands around it. */
export interface Scene {
  passage: Passage;
  sentence: Sentence;
  mention: Mention;
  series: Series;
  /** Where the subject is spoken of; empty (`next` is `first`) where the sentence names none. */
  place: SubjectMention;
  match: AttributeMatch;
  /** Every place of the sentence where a subject is spoken of. */
  subjects: readonly SubjectMention[];
  /** A list set subject and number side by side. */
  listed: boolean;
}

/** A reason why a number that differs may be about something else, in words that end the sentence "it is not compared: …". */
export type Doubt = (scene: Scene) => string | null;

export const keyAt = ({ passage }: Scene, at: number): string => passage.tokens[at]?.key ?? '';

/** Whether a token is among the words of the attribute or of a subject's name. */
export const isSpokenFor = ({ match, subjects }: Scene, at: number): boolean =>
  match.tokens.includes(at) || subjects.some(({ first, next }) => first <= at && at < next);

/**
 * Whether subject, attribute and number stand together with nothing of weight between: "NATO has 30 members", "the Dec. 21, 1988,
 * bombing of Pan Am Flight 103". Then hardly anything else in the sentence can be meant.
 */
export function isTight(scene: Scene): boolean {
  const { passage, mention, match, place } = scene;
  if (place.next === place.first) return false;
  const first = Math.min(place.first, match.tokens[0] as number, mention.first);
  const next = Math.max(place.next, (match.tokens.at(-1) as number) + 1, mention.until);
  for (let at = first; at < next; at += 1) {
    const isPart = (at >= place.first && at < place.next) || (at >= mention.first && at < mention.until) || match.tokens.includes(at);
    if (
      !isPart &&
      !light.has(keyAt(scene, at)) &&
      !estimating.test(keyAt(scene, at)) &&
      keyAt(scene, at) !== '-' &&
      !(keyAt(scene, at) === 'old' && at <= mention.until + 1) &&
      !isOnTheWay(scene, at) &&
      !isTime(scene, at) &&
      !isRole(scene, at) &&
      !(keyAt(scene, at) === ',' && passage.tokens[at]?.glued && isTime(scene, at - 1))
    )
      return false;
  }
  return true;
}

/** "the arrest of the editor, Rassendyll": what a name is set beside. */
function isRole({ passage: { tokens }, place }: Scene, at: number): boolean {
  const comma = place.first - 1;
  const isSetBeside =
    tokens[comma]?.key === ',' && tokens[comma - 1]?.kind === 'word' && /^(?:the|a|an|its|their)$/.test(tokens[comma - 2]?.key ?? '');
  return isSetBeside && (at === comma || at === comma - 1) && tokens[comma - 1]?.capital === false;
}

/** "was put at", "is estimated at", "stood at" */
const estimating = /^(?:estimated|put|reckoned|reported|recorded|stood|stands|totaled|totalled|amounted|reached)$/;

const moves =
  /^(?:rose|fell|grew|jumped|climbed|soared|surged|slid|slipped|dropped|declined|increased|decreased|sank|plunged|tumbled|gained|lost|advanced|widened|narrowed|,)$/;

/** "Revenue rose 15% to $2.17 billion": what a level went by stands before it. */
function isOnTheWay({ passage, mention }: Scene, at: number): boolean {
  if (mention.value.kind !== 'quantity' || mention.value.change !== 'to' || at >= mention.first) return false;
  if (moves.test(passage.tokens[at]?.key ?? '')) return true;
  const by = passage.mentions.find(({ first, next }) => first <= at && at < next);
  return by?.value.kind === 'quantity' && (by.value.change === 'up' || by.value.change === 'down');
}

/** A time beside a number, or a length of time beside a date: "the August 1988 cease-fire of the eight-year war". */
const isTime = ({ passage, mention }: Scene, at: number) =>
  passage.mentions.some(
    ({ first, next, value }) =>
      first <= at &&
      at < next &&
      value.kind === 'time' &&
      (mention.value.kind === 'quantity' || (value.type === 'duration' && !value.offset)),
  );

/** Whether a token is of a name of the very subject. */
export const isOwnName = ({ subjects, series }: Scene, at: number): boolean =>
  subjects.some((name) => name.first <= at && at < name.next && name.subjects.includes(series.subject));

/** Whether the series has a word in one of its phrases or among the last words of its subject's names. */
export function knows({ series }: Scene, stem: string): boolean {
  return series.phrases.some(({ stems }) => stems.includes(stem)) || [...series.subject.nouns].some((noun) => noun === stem);
}
