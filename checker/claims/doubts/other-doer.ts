import { isPastVerb } from '../../grammar/dates/tense.ts';
import { stem } from '../../units/lemma.ts';
import { isName, writtenName } from '../names-in-text.ts';
import { type Doubt, isOwnName } from './scene.ts';

/** What several did, each on a day of its own: "Russia left the treaty", where the fact is when the United States did. */
export const otherDoer: Doubt = (scene) => {
  const { series, match, place, passage, sentence } = scene;
  if (series.type === 'number' || !series.facts.some(({ attribute }) => /[A-Z]/.test(attribute))) return null;
  const verb = match.tokens[0] as number;
  const at = verb - 1;
  const isDone = at >= sentence.first && isPastVerb(passage.tokens[verb]) && !(place.first <= at && at < place.next);
  if (!isDone || !isName(passage.tokens, sentence, at)) return null;
  const isItsOwn = isOwnName(scene, at) || series.phrases.some(({ stems }) => stems.includes(stem(passage.tokens[at]?.key ?? '')));
  return isItsOwn ? null : `it may be about ${writtenName(passage, at)}`;
};
