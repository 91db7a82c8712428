import { otherEvent } from './doubts/other-event.ts';
import { nameAround, otherName } from './doubts/other-name.ts';
import { otherTime } from './doubts/other-time.ts';
import { otherVerb } from './doubts/other-verb.ts';
import { planned } from './doubts/planned.ts';
import { type Doubt, isTight } from './doubts/scene.ts';
import { shareOf } from './doubts/share-of.ts';
import { someOfThem } from './doubts/some-of-them.ts';
import { someOtherKind } from './doubts/some-other-kind.ts';

/** What stands together needs no doubt about what stands around it. */
const untilTight =
  (doubt: Doubt): Doubt =>
  (scene) =>
    isTight(scene) ? null : doubt(scene);

/** A list that comes out even says whose each number is. */
const unlisted =
  (doubt: Doubt): Doubt =>
  (scene) =>
    scene.listed ? null : doubt(scene);

const unnamed: Doubt = ({ place }) => (place.next === place.first ? 'its own sentence names no subject' : null);

const longerNamed: Doubt = (scene) => {
  const name = nameAround(scene);
  return name && `it may be about ${name}`;
};

/** Why a value that differs from a fact may be about something else; the first doubt is enough not to flag it. */
const doubts: readonly Doubt[] = [
  unnamed,
  longerNamed,
  unlisted(untilTight(otherName)),
  untilTight(otherVerb),
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
