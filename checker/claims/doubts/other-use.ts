import type { Time } from '../../grammar/rule.ts';
import { quantityOf } from '../comparable.ts';
import { type Doubt, keyAt, knows } from './scene.ts';

/** What stands right beside a number makes it another thing: "each 1.3 meters wide", "Bob Hurley, 53, and", "16 times a day". */
export const otherUse: Doubt = (scene) =>
  ofEach(scene) ?? aged(scene) ?? reckoned(scene) ?? sold(scene) ?? onTheDollar(scene) ?? rated(scene) ?? unfinished(scene);

const ofEach: Doubt = (scene) =>
  keyAt(scene, scene.mention.first - 1) === 'each' || /^(?:each|apiece)$/.test(keyAt(scene, scene.mention.until))
    ? 'it is told of each of several'
    : null;

/** "Bob Hurley, 53, and": a bare number between commas after a name. */
const aged: Doubt = (scene) => {
  const { mention, series, passage } = scene;
  const quantity = quantityOf(mention);
  if (series.type !== 'number' || series.unit === 'year' || quantity?.unit !== null || quantity.low.gt(OLDEST)) return null;
  const isBetweenCommas = keyAt(scene, mention.first - 1) === ',' && keyAt(scene, mention.next) === ',';
  return isBetweenCommas && passage.tokens[mention.first - 2]?.capital ? 'it may be an age' : null;
};

const OLDEST = 120;

/** "They value the bid at $131 a share": what somebody thinks it is worth. */
const reckoned: Doubt = (scene) => {
  const { mention, passage, sentence } = scene;
  if (scene.series.type !== 'number' || !/^(?:at|about|around|nearly)$/.test(keyAt(scene, mention.first - 1))) return null;
  for (let at = mention.first - 1; at >= sentence.first && at > mention.first - FARTHEST_VERB; at -= 1)
    if (/^(?:value|values|valued)$/.test(keyAt(scene, at)) && !knows(scene, passage.stems[at] as string))
      return 'it tells what it is valued at';
  return null;
};

const FARTHEST_VERB = 8;

/** "sold shares at 390 pence": what somebody gave or got for some of them. */
const sold: Doubt = (scene) => {
  const { mention, passage, sentence, series } = scene;
  if (series.type !== 'number' || !/^(?:at|for)$/.test(keyAt(scene, mention.first - 1))) return null;
  for (let at = mention.first - 2; at >= sentence.first && at > mention.first - FARTHEST_VERB; at -= 1)
    if (selling.test(keyAt(scene, at)) && /^(?:shares?|stock)$/.test(keyAt(scene, at + 1)) && !knows(scene, passage.stems[at] as string))
      return 'it tells what some were sold for';
  return null;
};

const selling = /^(?:sold|sell|sells|selling|issued|issue|issues|issuing|offered|offers|offering|bought|buys|buy|repurchased|placed)$/;

/** "50 cents on the dollar" */
const onTheDollar: Doubt = ({ mention, passage: { tokens } }) =>
  ['on', 'the', 'dollar'].every((word, i) => tokens[mention.until + i]?.key === word) ? 'it tells a share of what is owed' : null;

/** "16 times a day" */
const rated: Doubt = (scene) => {
  const { mention, passage } = scene;
  const isOne = /^(?:a|an|per)$/.test(keyAt(scene, mention.first));
  const isOf =
    keyAt(scene, mention.first - 1) === 'times' ||
    passage.mentions.some(({ until, next, value }) => value.kind === 'quantity' && (until === mention.first || next === mention.first));
  return isOne && isOf ? 'it tells how often' : null;
};

/** "an hour and 48 minutes": only the first part of a length of time. */
const unfinished: Doubt = ({ mention, passage }) => {
  const isLength = ({ kind, type }: Partial<Time>) => kind === 'time' && type === 'duration';
  const goesOn =
    isLength(mention.value as Time) &&
    passage.tokens[mention.next]?.key === 'and' &&
    passage.mentions.some(({ first, value }) => first === mention.next + 1 && isLength(value as Time));
  return goesOn ? 'it is only a part of the length' : null;
};
