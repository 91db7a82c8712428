import type { Mention } from '../../grammar/rule.ts';
import { isInBrackets } from '../aside.ts';
import { superlativeOf } from '../frame.ts';
import { longerName } from '../names-in-text.ts';
import { hasComma, isForeign, isPossessive, written } from './foreign-name.ts';
import { isTight, type Scene } from './scene.ts';

/** The longer name that the subject's is part of, or what it only places: "after Apollo 11". */
export const nameAround = (scene: Scene): string | null =>
  longerName(scene.passage, scene.sentence, scene.place, (at) => isForeign(scene, at)) ??
  contracts(scene) ??
  owner(scene) ??
  framed(scene) ??
  relatedTo(scene) ??
  laterRuling(scene);

/** "the Nord index futures": what is traded on a name is not it. */
const contracts = ({ passage: { tokens }, place: { first, next } }: Scene): string | null =>
  next > first && [0, 1].some((on) => /^(?:futures|options|contracts?|warrants?)$/.test(tokens[next + on]?.key ?? ''))
    ? 'its futures'
    : null;

/** "the ninth largest country in the world": what is told is of one of many. */
function framed({ passage, place, match }: Scene): string | null {
  const superlative = place.next > place.first ? superlativeOf(passage, place.first, place.next) : null;
  return superlative === null || match.tokens.includes(superlative) ? null : 'one of many';
}

/** "Globex's share" */
function owner(scene: Scene): string | null {
  const at = (scene.match.tokens[0] as number) - 1;
  return at >= scene.sentence.first && isForeign(scene, at) && isPossessive(scene, at) ? written(scene, at) : null;
}

/** "After Apollo 11, five more", "smaller than Opportunity", "14 kilos to the 83.6 of Sputnik 1": the subject only places something else. */
function relatedTo(scene: Scene): string | null {
  const { place, match, mention, passage } = scene;
  // "after the invasion last August": a date that stands right beside is of the name itself.
  const isRightAfter = mention.first === place.next || mention.first === place.next + 1;
  // "after the bombing in Marl, which killed"
  const isRelated = [0, 1].some((on) => /^(?:which|that|who)$/.test(passage.tokens[place.next + on]?.key ?? ''));
  const article = passage.tokens[place.first - 1]?.key === 'the' && !isRightAfter && !isRelated ? 1 : 0;
  const before = passage.tokens[place.first - 1 - article]?.key ?? '';
  const isMeasure = ({ until, value }: Mention) => until === place.first - 1 && value.kind === 'quantity' && value.unit === null;
  if (before === 'of' && article === 0 && passage.mentions.some((other) => other !== mention && isMeasure(other))) return 'something else';
  if (/^(?:than|like|unlike|near|outside|beyond)$/.test(before) || isInBrackets(passage, mention, place.first)) return 'something else';
  if (article === 0 && /^an?$/.test(before)) return passage.tokens[place.first]?.capital ? 'something else' : null;
  // "the meeting between Orin and his aunts"
  if (before === 'between' && match.tokens.includes(place.first - 2 - article)) return null;
  if (!/^(?:after|before|between|follows|followed|following|since)$/.test(before)) return null;
  // "since it was expelled on Feb. 20": the clause is about the subject itself.
  const isItsOwn = place.next <= (match.tokens[0] as number) && (match.tokens.at(-1) as number) < mention.first;
  return isItsOwn && !hasComma(scene, place.next, mention.first) ? null : 'something else';
}

/** "A judge, citing Hale v. Marl, ruled on March 3": a case is mostly named for what is ruled later. */
const laterRuling = (scene: Scene): string | null => {
  const { passage, place } = scene;
  const isCase = passage.tokens.slice(place.first, place.next).some(({ key }) => /^vs?$/.test(key));
  return isCase && !isTight(scene) ? 'another ruling' : null;
};
