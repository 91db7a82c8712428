import { isPastVerb } from '../../grammar/dates/tense.ts';
import { light } from '../gap.ts';
import { type Doubt, isSpokenFor, keyAt, knows } from './scene.ts';

const pronouns = /^(?:it|its|he|his|she|her|they|their)$/;
const joints = /^(?:from|to|of|under|on|in|with|for)$/;

/** Something that has to do with the subject: "a protocol to the treaty", "its withdrawal from the pact took effect". */
export const aboutIt: Doubt = (scene) => {
  const { series, place, passage, sentence } = scene;
  if (series.type === 'number' || place.next === place.first || pronouns.test(keyAt(scene, place.first))) return null;
  const joint = /^(?:the|this|that)$/.test(keyAt(scene, place.first - 1)) ? place.first - 2 : place.first - 1;
  const noun = joint - 1;
  if (noun < sentence.first || !joints.test(keyAt(scene, joint))) return null;
  const token = passage.tokens[noun];
  if (token?.kind !== 'word' || light.has(token.key) || token.capital || isPastVerb(token)) return null;
  if (isSpokenFor(scene, noun) || knows(scene, passage.stems[noun] as string)) return null;
  return `it may be about the ${token.key}`;
};
