import { otherEvent } from './doubts/other-event.ts';
import { otherName } from './doubts/other-name.ts';
import { otherTime } from './doubts/other-time.ts';
import { otherVerb } from './doubts/other-verb.ts';
import { planned } from './doubts/planned.ts';
import type { Doubt } from './doubts/scene.ts';
import { shareOf } from './doubts/share-of.ts';
import { someOfThem } from './doubts/some-of-them.ts';
import { someOtherKind } from './doubts/some-other-kind.ts';

/** A list that comes out even says whose each number is. */
const unlisted =
  (doubt: Doubt): Doubt =>
  (scene) =>
    scene.listed ? null : doubt(scene);

const unnamed: Doubt = ({ place }) => (place.next === place.first ? 'its own sentence names no subject' : null);

/** Why a value that differs from a fact may be about something else; the first doubt is enough not to flag it. */
const doubts: readonly Doubt[] = [
  unnamed,
  unlisted(otherName),
  otherVerb,
  otherEvent,
  planned,
  otherTime,
  someOfThem,
  someOtherKind,
  shareOf,
];

export const findDoubt: Doubt = (scene) => {
  for (const doubt of doubts) {
    const found = doubt(scene);
    if (found) return found;
  }
  return null;
};
