import { measureOf } from '../../units/canonical-unit.ts';
import { quantityOf } from '../comparable.ts';
import { wordToldBy } from '../led-to.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** "net included a charge of $12 million": what a result is made up of. */
const parts =
  /^(?:gains?|charges?|loss|losses|write-?(?:offs?|downs?)|provisions?|credits?|benefits?|tax|taxes|costs?|expenses?|payments?|items?|fines?|settlements?|fees?)$/;
const LONGEST_SUBJECT = 3;
const joins = /^(?:and|but|while)$/;
const LONGEST_CLAUSE = 12;

/** A number that is of a noun of its own, or of a part of what the attribute tells, or that the attribute's words only explain. */
export const ownNoun: Doubt = (scene) => ofOtherNoun(scene) ?? cause(scene) ?? shareIn(scene);

/** "net income reflects $27 million of repairs", "…, and total debt was $640 million": a noun of the number's own. */
function ofOtherNoun(scene: Scene): string | null {
  const { mention, match, passage, sentence } = scene;
  if (measureOf(quantityOf(mention)?.unit ?? null)?.dimension !== 'money') return null;
  const isNoun = (at: number) =>
    passage.tokens[at]?.kind === 'word' && !isSpokenFor(scene, at) && !knows(scene, passage.stems[at] as string);
  const after = keyAt(scene, mention.until) === 'of' ? mention.until + 1 : null;
  if (after !== null && isNoun(after) && !/^(?:the|its|which|it)$/.test(keyAt(scene, after)))
    return `it may be the amount of ${keyAt(scene, after)}`;
  const noun = wordToldBy(passage.tokens, mention);
  if (noun === null || !isNoun(noun)) return null;
  if (parts.test(keyAt(scene, noun)) && match.tokens.every((at) => at < noun)) return `it may be the ${keyAt(scene, noun)}`;
  if (keyAt(scene, noun + 1) === 'of') return null;
  let start = noun;
  while (
    start > sentence.first &&
    noun - start < LONGEST_SUBJECT &&
    passage.tokens[start - 1]?.kind === 'word' &&
    !joins.test(keyAt(scene, start - 1))
  )
    start -= 1;
  const isOwn = joins.test(keyAt(scene, start - 1)) && match.tokens.some((at) => at < start);
  return isOwn ? `it may be the ${keyAt(scene, noun)}` : null;
}

/** "its stake in the net income of Lynn": only a part of what the attribute's words tell. */
function shareIn(scene: Scene): string | null {
  let at = (scene.match.tokens[0] as number) - 1;
  while (/^(?:the|its|their)$/.test(keyAt(scene, at))) at -= 1;
  const part = keyAt(scene, at - 1);
  const isPart = /^(?:in|of)$/.test(keyAt(scene, at)) && portions.test(part) && !knows(scene, scene.passage.stems[at - 1] as string);
  return isPart ? `it may be only the ${part}` : null;
}

const portions = /^(?:equity|interest|stake|portion|proportion|part|half|third|quarter)$/;

/** "sales shrank to $73 million, reflecting storm losses": what a number is explained by. */
function cause(scene: Scene): string | null {
  const { mention, match } = scene;
  const first = match.tokens[0] as number;
  for (let at = mention.until; at < first && at < mention.until + LONGEST_CLAUSE; at += 1)
    if (keyAt(scene, at) === ',' && explaining.test(keyAt(scene, at + 1))) return 'the words stand in what it is explained by';
  return null;
}

const explaining = /^(?:reflecting|citing|because|due|amid|despite|hurt|helped|largely|partly|mainly|owing|following)$/;
