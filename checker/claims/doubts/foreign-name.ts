import { nameStemsOf } from '../../facts/scatter-key.ts';
import { superlativeOf } from '../frame.ts';
import { isName, isPossessiveAt, writtenName } from '../names-in-text.ts';
import { isSpokenFor, keyAt, type Scene } from './scene.ts';

/** A name that is neither the subject's nor among the words of the attribute. */
export const isForeign = (scene: Scene, at: number) =>
  isName(scene.passage.tokens, scene.sentence, at) &&
  !isSpokenFor(scene, at) &&
  !isFirstWordOfPhrase(scene, at) &&
  !isOfItsNames(scene, at);

/** "The State Department issued its worldwide caution": two words or more together that stand in a name of the subject. */
function isOfItsNames({ passage: { stems, tokens }, series: { subject } }: Scene, at: number): boolean {
  const isIts = (token: number) => tokens[token]?.capital === true && nameStemsOf(subject).has(stems[token] as string);
  return isIts(at) && (isIts(at - 1) || isIts(at + 1));
}

/** "Total health spending": the capital is the sentence's. */
const isFirstWordOfPhrase = ({ sentence, match, passage }: Scene, at: number) =>
  at === sentence.first && match.tokens.includes(at + 1) && !passage.tokens[at + 1]?.capital && !isPossessiveAt(passage, at);

/** The name as it is written; of what a pronoun speaks nobody need be told. */
export const written = ({ passage }: Scene, at: number) =>
  /^(?:it|its|he|his|she|her|they|their)$/.test(passage.tokens[at]?.key ?? '') ? 'something else' : writtenName(passage, at);

/** The possessive of an owner, and no frame: "Africa's smallest state". */
export const isPossessive = ({ passage }: Scene, at: number) => isPossessiveAt(passage, at) && superlativeOf(passage, at, at + 1) === null;

export function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (keyAt(scene, at) === ',') return true;
  return false;
}
