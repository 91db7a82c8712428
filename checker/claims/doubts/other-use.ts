import { light } from '../../facts/light-words.ts';
import type { Time } from '../../grammar/rule.ts';
import { endOfAge } from '../ages.ts';
import { quantityOf } from '../comparable.ts';
import { placeOf } from '../demonyms.ts';
import { isName, isPossessiveAt, writtenName } from '../names-in-text.ts';
import { type Doubt, keyAt, knows, type Scene } from './scene.ts';

/** What stands right beside a number makes it another thing: "each 1.3 meters wide", "Bob Hurley, 53, and", "16 times a day". */
export const otherUse: Doubt = (scene) =>
  ofEach(scene) ??
  aged(scene) ??
  relative(scene) ??
  ofNameBeside(scene) ??
  reckoned(scene) ??
  sold(scene) ??
  onTheDollar(scene) ??
  rated(scene) ??
  unfinished(scene);

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

/** "the 6-year-old sailor Orin": an age that stands before the name of whose it is. */
export const isItsOwnAge = (scene: Scene): boolean => titleAfter(scene)?.some((at) => isOwnName(scene, at)) === true;

/** The words that "8-year-old" goes on to, to the end of their noun; null where it is no age. */
function titleAfter({ mention, passage: { tokens } }: Scene): number[] | null {
  const old = endOfAge(tokens, mention);
  if (old === null) return null;
  const title: number[] = [];
  for (let at = old + 1; at <= old + LONGEST_TITLE && tokens[at]?.kind === 'word' && !light.has(tokens[at]?.key ?? ''); at += 1)
    title.push(at);
  return title;
}

/** "Lynn's 57-year-old cousin", "the 8-year-old sailor Marl"; but a "6-year-old Kenyan" has no name. */
const relative: Doubt = (scene) => {
  const { mention, place, passage, sentence } = scene;
  const title = titleAfter(scene);
  if (title === null) return null;
  const old = endOfAge(passage.tokens, mention) as number;
  const name = title.find((at) => isName(passage.tokens, sentence, at) && !placeOf.has(passage.stems[at] as string));
  if (name !== undefined && !title.some((at) => isOwnName(scene, at))) return `it may be the age of ${writtenName(passage, name)}`;
  if (passage.tokens[old + 1]?.kind !== 'word' || title.some((at) => isOwnName(scene, at))) return null;
  const isOwned = place.next === mention.first && place.next > place.first && isPossessiveAt(passage, place.next - 1);
  return isOwned || isOneOfSome(scene) ? `it may be the age of its ${keyAt(scene, old + 1)}` : null;
};

/** "has a 25-year-old turbine", where "is a 25-year-old mill" and ", a 25-year-old mill" tell of the subject. */
function isOneOfSome(scene: Scene): boolean {
  const { mention } = scene;
  const article = [mention.first, mention.first - 1].find((at) => /^an?$/.test(keyAt(scene, at)));
  return (
    article !== undefined && !/^(?:is|was|are|were|be|been|became|becomes|remains|remained|as|[,:(]|--)$/.test(keyAt(scene, article - 1))
  );
}

/** "Orla Finch, mother of Amir, 19, won": the age of the name that it stands beside. */
const ofNameBeside: Doubt = (scene) => {
  const { mention, passage } = scene;
  const name = mention.first - 2;
  const isBeside = keyAt(scene, mention.first - 1) === ',' && keyAt(scene, mention.next) === ',' && passage.tokens[name]?.capital === true;
  return isBeside && quantityOf(mention)?.unit === 'year' && !isOwnName(scene, name)
    ? `it may be the age of ${writtenName(passage, name)}`
    : null;
};

const LONGEST_TITLE = 4;
const isOwnName = ({ subjects, series }: Scene, at: number) =>
  subjects.some((name) => name.first <= at && at < name.next && name.subjects.includes(series.subject));

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
