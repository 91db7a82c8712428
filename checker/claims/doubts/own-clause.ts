import { type Doubt, isSpokenFor, keyAt } from './scene.ts';

/** How far before a number its clause may begin, and after it end. */
const [BEFORE, AFTER] = [12, 3];

/** "Sylvania, whose vote was held in January, became independent": what a clause between commas tells is not for the words outside it. */
export const ownClause: Doubt = (scene) => {
  const { mention, match, sentence } = scene;
  let start = mention.first - 1;
  while (start > sentence.first && start > mention.first - BEFORE && keyAt(scene, start) !== ',') start -= 1;
  if (keyAt(scene, start) !== ',') return null;
  // "Kellogg stock, which closed at": the clause goes on about them.
  const isOfOther = /^(?:which|who)$/.test(keyAt(scene, start + 1)) && !isSpokenFor(scene, start - 1);
  if (!isOfOther && !/^(?:whose|where)$/.test(keyAt(scene, start + 1))) return null;
  let end = mention.until;
  while (end < sentence.next && end < mention.until + AFTER && keyAt(scene, end) !== ',') end += 1;
  const isOutside = keyAt(scene, end) === ',' && match.tokens.every((at) => at < start || at > end);
  return isOutside ? 'it is told in a clause of its own' : null;
};
