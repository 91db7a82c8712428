import { isPastVerb } from '../../grammar/dates/tense.ts';
import { quantityOf } from '../comparable.ts';
import { headOf, restatedBy, sideOf } from '../end-of-change.ts';
import { wordToldBy } from '../led-to.ts';
import { isReported } from '../reporting-period.ts';
import { type Doubt, keyAt, knows, type Scene } from './scene.ts';

/** "net of 65 cents a share" for earnings per share: near enough to agree. */
export const loosely: Doubt = (scene) =>
  scene.match.isLoose && !isEarnedInAll(scene) && !isToldAnew(scene) ? 'the text says it in other words' : null;

/** "In the quarter Lynn earned $5 million, or 12 cents a share": all of it, and not "in fees", "mostly abroad"; nor what "the bank it bought" earned. */
function isEarnedInAll({ match, mention, place, series, passage: { tokens, mentions } }: Scene): boolean {
  const verb = match.tokens[0] as number;
  if (tokens[verb]?.key !== 'earned' || !isReported(series) || place.next !== verb || mention.first > verb + MOST_HEDGES) return false;
  const after = tokens[mention.until]?.key === ',' ? mention.until + 1 : mention.until;
  if (/^(?:compared|versus|against|up|down)$/.test(tokens[after]?.key ?? '')) return true;
  const again = mentions.find(({ first }) => first === after + 1 && tokens[after]?.key === 'or');
  return tokens[mention.until]?.key === '.' || (again?.value.kind === 'quantity' && again.value.unit?.includes('/') === true);
}

const MOST_HEDGES = 3;

/** "net income of $5 million, or 12 cents a share", "net rose to $5 million, or 12 cents a share": what a result comes to for each share; not "a charge of". */
function isToldAnew({ match, mention, passage }: Scene): boolean {
  const head = headOf(passage, mention);
  const last = match.tokens.at(-1) as number;
  if (head === mention || !match.per || last >= head.first) return false;
  const isLevel = quantityOf(head)?.change === 'to' && isPastVerb(passage.tokens[last + 1]);
  return isLevel || match.tokens.includes(wordToldBy(passage.tokens, head) ?? -1);
}

const bases = /^(?:excluding|without|restated|adjusted|diluted|forma|continuing|discontinued)$/;
const counted = /^(?:charges?|items?|taxes|tax|special|one|unusual|extraordinary|interest|provisions?|gains?)$/;

/** "without the gain, profit was", "earned 74 cents before charges": another way to reckon a result than the sheet's, which does not say so. */
export const otherReckoning: Doubt = (scene) => {
  const { sentence, passage, series, mention } = scene;
  if (!isReported(series)) return null;
  const [from, to] = sideOf(passage, mention) === 'from' ? [0, 0] : ofBase(scene);
  for (let at = sentence.first; at < sentence.next; at += 1) {
    // What stands between "compared with" and its number is that number's alone.
    if (at > from && at < to) continue;
    const key = keyAt(scene, at);
    const isBasis = bases.test(key) || (key === 'before' && [1, 2].some((on) => counted.test(keyAt(scene, at + on))));
    if (isBasis && !knows(scene, passage.stems[at] as string)) return `it is told “${key}” something`;
  }
  return null;
};

/** "a loss of $47 million, compared with a restated loss of $9 million": from the word that leads to what a number is held against to that number. */
function ofBase({ mention, sentence, passage: { tokens, mentions } }: Scene): [from: number, to: number] {
  for (let at = mention.until; at < sentence.next; at += 1)
    if (/^(?:compared|against|versus)$/.test(tokens[at]?.key ?? ''))
      return [at, mentions.find(({ first, value }) => first > at && value.kind === 'quantity')?.first ?? at];
  return [0, 0];
}

/** "compared with $60 million before a gain a year earlier": what follows the number that another came from tells what is counted. */
export const otherBasis: Doubt = (scene) => {
  const { passage, mention } = scene;
  if (headOf(passage, mention) === mention || sideOf(passage, mention) !== 'from') return null;
  const again = passage.mentions.find((one) => restatedBy(passage, one) === mention);
  let at = (again ?? mention).until;
  if (keyAt(scene, at) === ',') at += 1;
  if (/^(?:in|for|during)$/.test(keyAt(scene, at))) at += keyAt(scene, at + 1) === 'the' ? 2 : 1;
  const isTime = passage.mentions.some(({ first, value }) => first === at && value.kind === 'time');
  const isEnd = at >= scene.sentence.next || /^[.;]$/.test(keyAt(scene, at));
  return isTime || isEnd ? null : 'what follows it may make it another';
};
