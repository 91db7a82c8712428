import { isPlural, lemma } from '../../units/lemma.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** A figure of some of the subject's people or things: "the birth rate of rural women in Ruritania", "77% for workers under 30". */
export const thoseAmong: Doubt = (scene) => {
  if (scene.series.type !== 'number') return null;
  const at = afterAttribute(scene) ?? afterNumber(scene);
  return at === null ? null : `it may count only “${keyAt(scene, at)}” ones`;
};

const MOST_WORDS = 4;

/** "the birth rate of rural women in Ruritania": a part goes on to its whole by "in". */
function afterAttribute(scene: Scene): number | null {
  const { match, place, mention } = scene;
  const joint = (match.tokens.at(-1) as number) + 1;
  const end = keyAt(scene, place.first - 1) === 'the' ? place.first - 2 : place.first - 1;
  if (!/^(?:of|among|for)$/.test(keyAt(scene, joint)) || keyAt(scene, end) !== 'in') return null;
  if (end > joint + MOST_WORDS + 1 || (end > mention.first && joint < mention.first)) return null;
  for (let at = joint + 1; at < end; at += 1) if (isOther(scene, at)) return at;
  return null;
}

/** "77% for workers under 30", "12% among the young" */
function afterNumber(scene: Scene): number | null {
  const joint = scene.mention.until;
  const at = keyAt(scene, joint + 1) === 'the' ? joint + 2 : joint + 1;
  const isLimited = all.has(lemma(keyAt(scene, at))) && limiting.test(keyAt(scene, at + 1));
  if (keyAt(scene, joint) === 'among') return isLimited || isOther(scene, at) ? at : null;
  if (keyAt(scene, joint) !== 'for') return null;
  if (isLimited || keyAt(scene, at) === 'those') return at;
  return [at, at + 1].find((word) => isPlural(keyAt(scene, word)) && !all.has(lemma(keyAt(scene, word))) && isWord(scene, word)) ?? null;
}

/** "people under 30" */
const limiting = /^(?:under|over|aged|without|with|who|below|above)$/;

/** Everybody, and no kind of them. */
const all = new Set('person people resident inhabitant citizen the a an its all every total whole'.split(' '));

const isOther = (scene: Scene, at: number) =>
  isWord(scene, at) && !all.has(lemma(keyAt(scene, at))) && !knows(scene, scene.passage.stems[at] as string);

const isWord = (scene: Scene, at: number) =>
  scene.passage.tokens[at]?.kind === 'word' &&
  !isSpokenFor(scene, at) &&
  !scene.passage.mentions.some(({ first, until }) => first <= at && at < until);
