import type { Mention } from '../../grammar/rule.ts';
import { measureOf } from '../../units/canonical-unit.ts';
import { quantityOf } from '../comparable.ts';
import { leadOf } from '../present.ts';
import { type Doubt, keyAt } from './scene.ts';

/** How far the next place's number may stand. */
const NEXT_PLACE = 8;
const side = /^(?:northern|southern|eastern|western|central|north|south|east|west)$/;

/** "247 people in Lynn and 10 in Marl", "a nurse and 250 others": a count of those of one place, or of those besides somebody. */
export const placeByPlace: Doubt = (scene) => {
  const { mention, passage, sentence, series } = scene;
  if (series.type !== 'number' || measureOf(series.unit) !== null) return null;
  if (quantityOf(mention)?.unit === 'other' && /^(?:and|with|as|plus)$/.test(keyAt(scene, mention.first - 1)))
    return 'it counts the others';
  const placeAfter = (at: number) =>
    /^(?:in|at)$/.test(keyAt(scene, at)) && passage.tokens[side.test(keyAt(scene, at + 1)) ? at + 2 : at + 1]?.capital === true;
  const jointBefore = (first: number) => {
    const lead = leadOf(passage.tokens, first);
    return keyAt(scene, /^(?:another|further)$/.test(keyAt(scene, lead)) ? lead - 1 : lead);
  };
  const follows = (one: Mention, other: Mention) =>
    other.first > one.until &&
    other.first <= one.until + NEXT_PLACE &&
    [one, other].every(({ until }) => placeAfter(until)) &&
    /^(?:and|[,;])$/.test(jointBefore(other.first));
  const isOneOfTwo = passage.mentions.some(
    (other) =>
      other.value.kind === 'quantity' &&
      other.first >= sentence.first &&
      other.first < sentence.next &&
      (follows(mention, other) || follows(other, mention)),
  );
  return isOneOfTwo ? 'it may count only some of them' : null;
};
