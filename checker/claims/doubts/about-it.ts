import { light } from '../../facts/light-words.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import { type Doubt, isSpokenFor, keyAt, knows } from './scene.ts';

const pronouns = /^(?:it|its|he|his|she|her|they|their)$/;
const joints = /^(?:from|to|of|under|on|in|with|for)$/;

/** Something that has to do with the subject: "a protocol to the treaty", "its withdrawal from the pact took effect". */
export const aboutIt: Doubt = (scene) => {
  const { series, place, passage, sentence } = scene;
  const signed = participled(scene);
  if (signed) return signed;
  if (series.type === 'number' || place.next === place.first || pronouns.test(keyAt(scene, place.first))) return null;
  const joint = /^(?:the|this|that)$/.test(keyAt(scene, place.first - 1)) ? place.first - 2 : place.first - 1;
  const noun = joint - 1;
  if (noun < sentence.first || !joints.test(keyAt(scene, joint))) return null;
  const token = passage.tokens[noun];
  if (token?.kind !== 'word' || light.has(token.key) || token.capital || isPastVerb(token)) return null;
  if (knows(scene, passage.stems[noun] as string)) return null;
  return `it may be about the ${token.key}`;
};

/** "joined it by the Lisbon protocol, signed in May": a participle tells of the noun before its comma. */
const participled: Doubt = (scene) => {
  const { series, match, passage, sentence } = scene;
  const verb = match.tokens[0] as number;
  const noun = passage.tokens[verb - 2];
  if (series.type === 'number' || verb - 4 < sentence.first || keyAt(scene, verb - 1) !== ',' || noun?.kind !== 'word') return null;
  const isNounPhrase = [verb - 3, verb - 4].some((at) => /^(?:a|an|the)$/.test(keyAt(scene, at)));
  const isOther = !noun.capital && !isSpokenFor(scene, verb - 2) && !knows(scene, passage.stems[verb - 2] as string);
  const isTime = passage.mentions.some(({ first, next }) => first <= verb - 2 && verb - 2 < next);
  return isNounPhrase && isOther && !isTime && isPastVerb(passage.tokens[verb]) ? `it may be about the ${noun.key}` : null;
};
