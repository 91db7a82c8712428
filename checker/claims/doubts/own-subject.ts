import { isPastVerb } from '../../grammar/dates/tense.ts';
import { resultsOf } from '../reporting-subject.ts';
import { type Doubt, keyAt, knows, type Scene } from './scene.ts';

/** "At the bank that lent it the money, profit fell", "In other trading, an airline rose". */
const elsewhere = /^(?:at|among|for|elsewhere|meanwhile)$/;
const LONGEST_OPENING = 12;
/** What a report calls its firm. */
const firms =
  /^(?:it|company|firm|concern|corporation|group|bank|insurer|retailer|maker|manufacturer|airline|carrier|automaker|steelmaker|utility|parent|they|he|she)(?:['’]s)?$/;

/**
 * In a report on results, a sentence that names nobody but tells of a thing of its own: "The company it is buying earned $31.6 million",
 * "The biggest customer accounted for sales of $75 million", "At the bank that lent it the money, profit fell".
 */
export const ownSubject: Doubt = (scene) => {
  const { place, sentence, series } = scene;
  if (resultsOf(series.subject) === null) return null;
  if (place.next > place.first) return isOfARelative(scene) ? OTHER : null;
  const start = afterOpening(scene);
  if (start > sentence.first && (elsewhere.test(keyAt(scene, sentence.first)) || keyAt(scene, sentence.first + 1) === 'other'))
    return OTHER;
  const own = tokensTo(scene, start, verbFrom(scene, start));
  const isIts = own.some((at) => knows(scene, scene.passage.stems[at] as string) || firms.test(keyAt(scene, at)));
  return own.length > 0 && !isIts ? OTHER : null;
};

const OTHER = 'it may be about something else';

/** "The company it is buying earned $31.6 million" */
function isOfARelative(scene: Scene): boolean {
  const { place, sentence, passage } = scene;
  const noun = place.first - 1;
  const isOpening = noun > sentence.first && noun <= sentence.first + 2 && passage.tokens[noun]?.kind === 'word';
  return isOpening && /^(?:it|they)$/.test(keyAt(scene, place.first)) && !passage.isLight[noun] && !isPastVerb(passage.tokens[noun]);
}

/** Where a clause begins after what opens it: "In the quarter, …". */
function afterOpening(scene: Scene): number {
  const { sentence } = scene;
  for (let at = sentence.first; at < Math.min(sentence.next, sentence.first + LONGEST_OPENING); at += 1) {
    if (keyAt(scene, at) === ',') return at + 1;
    if (isVerb(scene, at)) break;
  }
  return sentence.first;
}

function verbFrom(scene: Scene, start: number): number {
  for (let at = start; at < scene.sentence.next; at += 1) if (isVerb(scene, at)) return at;
  return start;
}

/** A verb of the clause itself, not "the bank that lent it the money". */
const isVerb = (scene: Scene, at: number) =>
  (isPastVerb(scene.passage.tokens[at]) || /^(?:is|are|has|have|will|may|says|expects)$/.test(keyAt(scene, at))) &&
  !/^(?:that|who|which|it)$/.test(keyAt(scene, at - 1));

const tokensTo = (scene: Scene, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((at) => scene.passage.tokens[at]?.kind === 'word');
