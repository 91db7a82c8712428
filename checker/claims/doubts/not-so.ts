import { type Doubt, keyAt, type Scene } from './scene.ts';

const BACK = 3;
const denying = /^(?:not|never|neither|nor|without)$|n['’]t$/;
const doing = /^(?:do|does|did|have|has|had|would|will|could|can|may)$|n['’]t$/;

/** "the 33% that it does not own", "the 33% stake in Marl Mills it doesn't own": what follows a number is denied. */
export const notSo: Doubt = (scene) => {
  const { match, mention } = scene;
  const isDenied = match.tokens.some((token) => {
    if (token < mention.until) return false;
    for (let at = token - 1; at >= mention.until && at >= token - BACK; at -= 1) if (denying.test(keyAt(scene, at))) return true;
    return false;
  });
  return isDenied || isDeniedOfThem(scene) ? 'the words after it are denied' : null;
};

/** How long what is counted may be named before its clause begins: "the 33% stake in Marl Mills". */
const LONGEST_NOUN = 7;
const naming = /^(?:of|in|the|a|an|its|their|stake|share|interest|holding)$/;

/** A clause that says of whom it is not: "that it does not already own", "they won't sell". */
function isDeniedOfThem(scene: Scene): boolean {
  const { mention, sentence, series, passage } = scene;
  if (series.type !== 'number') return false;
  let at = mention.until;
  while (at < mention.until + LONGEST_NOUN && (naming.test(keyAt(scene, at)) || passage.tokens[at]?.capital)) at += 1;
  if (/^(?:that|which|whom)$/.test(keyAt(scene, at))) at += 1;
  if (!/^(?:it|they|he|she)$/.test(keyAt(scene, at)) && !passage.tokens[at]?.capital) return false;
  while (at < sentence.next && passage.tokens[at + 1]?.capital) at += 1;
  return doing.test(keyAt(scene, at + 1)) && [at + 1, at + 2].some((word) => denying.test(keyAt(scene, word)));
}
