import type { Token } from '../../grammar/tokens.ts';
import { isInBrackets, listStart, nameOfLaterVerb } from '../aside.ts';
import { hasComma, isForeign, isPossessive, written } from './foreign-name.ts';
import { isPredicate, LONGEST_APPOSITION, possession } from './possession.ts';
import type { Doubt, Scene } from './scene.ts';

/**
 * A name that a number may rather be about than the subject found: in "Ohio with 11 million and Wyoming" it belongs to the name
 * before it, in "the telescope's sunshield is" to a thing of the subject's.
 */
export const otherName: Doubt = (scene) => {
  const name =
    possession(scene) ??
    placeWithin(scene) ??
    laterVerb(scene) ??
    apposition(scene) ??
    (isSubjectBefore(scene) ? nameBetween(scene) : nameBefore(scene));
  return name && `it may be about ${name}`;
};

const isSubjectBefore = ({ subjects, series, mention }: Scene) =>
  subjects.some((other) => other.subjects.includes(series.subject) && other.first < mention.first);

const isAnotherSubject = ({ subjects, series }: Scene, at: number) =>
  subjects.some((other) => other.first <= at && at < other.next && !other.subjects.includes(series.subject));

/** The nearest name before the number, where the subject only follows. */
function nameBefore(scene: Scene): string | null {
  const { mention, sentence, passage } = scene;
  for (let at = mention.first - 1; at >= sentence.first && passage.tokens[at]?.key !== ';'; at -= 1) {
    if (isTelling(scene, at)) return null;
    if (isForeign(scene, at) || isAnotherSubject(scene, at)) return written(scene, at);
  }
  return null;
}

/** "The bank says imports make up 40 percent": who tells a number does not own it, unless they tell it of themselves ("said it had"). */
function isTelling({ series, mention, passage: { tokens } }: Scene, at: number): boolean {
  if (series.type !== 'number' || !telling.test(tokens[at]?.key ?? '')) return false;
  return !tokens.slice(at, mention.first).some(({ key }) => /^(?:it|they|he|she|its|their|his|her)$/.test(key));
}

const telling = /^(?:says?|said|reports?|reported|estimates?|estimated|shows?|showed|shown|finds?|found|suggests?|suggested|believes?)$/;

/** A name between subject and number that a verb of its own follows, or that starts a clause of its own. */
function nameBetween(scene: Scene): string | null {
  const { place, mention, passage } = scene;
  for (let at = place.next; at < mention.first; at += 1) {
    const token = passage.tokens[at] as Token;
    if (token.key === ';' && at > place.next) return 'something else';
    const isOther = isForeign(scene, at);
    if ((!isOther && !isAnotherSubject(scene, at)) || isInPassing(scene, at) || isBetweenCommas(scene, at)) continue;
    const after = passage.tokens[at + 1];
    const startsAnew =
      /^(?:,|;|than|while|whereas|and)$/.test(passage.tokens[at - 1]?.key ?? '') && /^(?:,|which|who|with|at)$/.test(after?.key ?? '');
    if ((isOther && (isPossessive(scene, at) || isPredicate(after))) || (startsAnew && passage.tokens[at - 1]?.key !== ','))
      return written(scene, at);
  }
  return null;
}

/** "(larger than Washington)", "including the Azores and Madeira", ", a Eurasian country bordered by Lynn": names that tell more of the subject. */
function isInPassing({ passage, mention, series }: Scene, at: number): boolean {
  const { tokens } = passage;
  // "its rescue off Lynn's coast two years ago"
  if (series.type !== 'number' && /^(?:in|at|off|near|outside)$/.test(tokens[at - 1]?.key ?? '')) return true;
  const isAdjective = /^an?$/.test(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.key === ',';
  return isAdjective || /^(?:including|by)$/.test(tokens[listStart(tokens, at) - 1]?.key ?? '') || isInBrackets(passage, mention, at);
}

/** "Hentzau, the mainstay of Lynn's gallery, was": what a name is told to be before its verb comes. */
function isBetweenCommas({ place, mention, passage: { tokens } }: Scene, at: number): boolean {
  if (tokens[place.next]?.key !== ',' || !/^(?:an?|the|who|which|whose)$/.test(tokens[place.next + 1]?.key ?? '')) return false;
  for (let comma = at + 1; comma < mention.first - 1; comma += 1) if (tokens[comma]?.key === ',') return isPredicate(tokens[comma + 1]);
  return false;
}

/** "Los Angeles, the largest city of California, has": what stands between commas tells of the name before them. */
function apposition(scene: Scene): string | null {
  const { place, passage, sentence, mention } = scene;
  if (place.first > mention.first || !hasComma(scene, place.next, mention.first)) return null;
  for (let at = place.first - 1; at > sentence.first && at > place.first - LONGEST_APPOSITION; at -= 1) {
    const { key } = passage.tokens[at] as Token;
    if (key === ',') return isForeign(scene, at - 1) ? written(scene, at - 1) : null;
    if (isPredicate(passage.tokens[at])) return null;
  }
  return null;
}

/** "Lynn, a state west of Marl, has": the verb before the number goes with another name. */
function laterVerb(scene: Scene): string | null {
  const { passage, sentence, place, mention } = scene;
  const name = place.next > place.first ? nameOfLaterVerb(passage, sentence, place, mention) : null;
  return name === null || scene.subjects.some((other) => other.next === name + 1 && other.subjects.includes(scene.series.subject))
    ? null
    : written(scene, name);
}

/** "the population of Belgrade, Serbia": a place in the subject. */
function placeWithin(scene: Scene): string | null {
  const { place, passage } = scene;
  const at = place.first - 2;
  const isWithin = passage.tokens[place.first - 1]?.key === ',' && at >= scene.sentence.first && isForeign(scene, at);
  return isWithin && /^(?:of|in|at|for|from)$/.test(passage.tokens[at - 1]?.key ?? '') ? written(scene, at) : null;
}
