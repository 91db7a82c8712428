import { dayNumberOf, isoInterval } from '../../calendar.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** A date that goes with a noun of its own, or with the days about the publication: "the May 6 march", "held a rally Thursday". */
export const theseDays: Doubt = (scene) => {
  const { series, mention } = scene;
  if (series.type !== 'date' || mention.value.kind !== 'time') return null;
  return itsNoun(scene) ?? nowadays(scene);
};

/** "charged in the Nov. 12, 1998, robbery of" */
function itsNoun(scene: Scene): string | null {
  const { mention, passage } = scene;
  const at = keyAt(scene, mention.next) === ',' ? mention.next + 1 : mention.next;
  const noun = passage.tokens[at];
  if (keyAt(scene, mention.first - 1) !== 'the' || noun?.kind !== 'word' || noun.capital || noun.freshLine) return null;
  const isOther =
    !isSpokenFor(scene, at) && !knows(scene, passage.stems[at] as string) && /^(?:of|in|at|that|on)$/.test(keyAt(scene, at + 1));
  return isOther ? `it may be the day of the ${noun.key}` : null;
}

/** A weekday is one of the days about the publication: of what was weeks before, it names another occasion. */
function nowadays({ mention, series, passage: { published, tokens } }: Scene): string | null {
  const isNear =
    mention.value.kind === 'time' &&
    mention.value.year === 'reckoned' &&
    tokens.slice(mention.first, mention.next).every(({ key }) => near.test(key));
  if (!isNear || published === null) return null;
  const days = series.facts.map(({ value }) => dayNumberOf(isoInterval(value)?.latest as string) as number);
  return days.every((day) => Math.abs(day - published) > WEEK) ? 'it speaks of the days about the publication' : null;
}

const near =
  /^(?:on|last|next|this|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$|^(?:today|yesterday|tomorrow|night|morning|evening|afternoon)$/;
const WEEK = 8;
