import type { Fact } from '../../facts/fact.ts';
import { type Doubt, keyAt } from './scene.ts';

/** So near its number a time of day tells when in the day it was. */
const NEAR = 6;
const early = /^(?:midday|midmorning|midafternoon|opening|opened|intraday|session|trading|touched|peaked)$/;
const closing = /^(?:close|closed|closing|end|ended|finish|finished|settled)$/;

/** "stood at 1,440 at noon", "fell to 1,399 by 10 a.m.": a figure of some time of the day, where the sheet has that of the whole day, or of its close. */
export const timeOfDay: Doubt = (scene) => {
  const { series, mention, sentence, passage } = scene;
  if (series.type !== 'number' || !series.facts.every(isOfADay)) return null;
  const [from, to] = [Math.max(sentence.first, mention.first - NEAR), Math.min(sentence.next, mention.until + NEAR)];
  const has = (words: RegExp, first: number, next: number) => passage.tokens.slice(first, next).some(({ key }) => words.test(key));
  if (has(closing, from, mention.first)) return null;
  const isTimed = passage.mentions.some(
    ({ first, next, value }) => first >= from && next <= to && value.kind === 'time' && value.type === 'time',
  );
  const opens = keyAt(scene, sentence.first) === 'at' || keyAt(scene, sentence.first) === 'by';
  const first = opens ? sentence.first : from;
  return isTimed || has(early, first, to) ? 'it may be of a time of that day' : null;
};

const isOfADay = ({ validFrom, validTo }: Fact) => validFrom !== null && validFrom === validTo && validFrom.length === A_DAY;
const A_DAY = '2020-10-22'.length;
