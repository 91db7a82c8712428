import type { Fact } from '../../facts/fact.ts';
import { type Doubt, knows } from './scene.ts';

/** So near its number a time of day tells when in the day it was. */
const NEAR = 6;
const early = /^(?:midday|midmorning|midafternoon|intraday|touched|peaked|opened)$/;
const closing = /^(?:close|closed|closing|end|ended|finish|finished|settled)$/;

/** "stood at 1,440 at noon", "in early trading", "on Wednesday morning it was at": of some time of the day, where the sheet has that of the whole day, or of its close. */
export const timeOfDay: Doubt = (scene) => {
  const { series, mention, sentence, passage } = scene;
  if (series.type !== 'number' || !series.facts.every(isOfADay)) return null;
  const [from, to] = [Math.max(sentence.first, mention.first - NEAR), Math.min(sentence.next, mention.until + NEAR)];
  const has = (words: RegExp) =>
    passage.tokens.slice(from, to).some(({ key }, i) => words.test(key) && !knows(scene, passage.stems[from + i] as string));
  const parts = passage.mentions.filter(({ value }) => value.kind === 'time' && value.type === 'time');
  const opens = parts.some(({ first }) => first >= sentence.first && first <= sentence.first + 1);
  const isTimed = opens || parts.some(({ first, next }) => first >= from && next <= to);
  const isClose = passage.tokens.slice(from, to).some(({ key }) => closing.test(key));
  return !isClose && (isTimed || has(early)) ? 'it may be of a time of that day' : null;
};

const isOfADay = ({ validFrom, validTo }: Fact) => validFrom !== null && validFrom === validTo && validFrom.length === A_DAY;
const A_DAY = '2020-10-22'.length;
