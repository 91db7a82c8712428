import { type Doubt, keyAt } from './scene.ts';

const denying = /^(?:not|never)$|n['’]t$/;
const doing = /^(?:do|does|did|have|has|had|would|will|could|can|may)$|n['’]t$/;

const having = /^(?:own|hold|have|sell|buy|control|get|got|employ|possess|include|count|want|keep)$/;

/** How long what is counted may be named before its clause begins: "the 33% stake in Marl Mills". */
const LONGEST_NOUN = 7;
const naming = /^(?:of|in|the|a|an|its|their|stake|share|interest|holding)$/;

/** "the 33% that it does not own", "the 33% stake in Marl Mills they won't sell": what follows a number says that it is not so. */
export const notSo: Doubt = (scene) => {
  const { mention, sentence, series, passage } = scene;
  if (series.type !== 'number') return null;
  let at = mention.until;
  const isNaming = (token: number) =>
    naming.test(keyAt(scene, token)) ||
    passage.tokens[token]?.capital ||
    (keyAt(scene, token) === '.' && passage.tokens[token - 1]?.capital);
  while (at < mention.until + LONGEST_NOUN && isNaming(at)) at += 1;
  if (/^(?:that|which|whom)$/.test(keyAt(scene, at))) at += 1;
  if (!/^(?:it|they|he|she)$/.test(keyAt(scene, at)) && !passage.tokens[at]?.capital) return null;
  while (at < sentence.next && passage.tokens[at + 1]?.capital) at += 1;
  const not = [at + 1, at + 2].find((word) => denying.test(keyAt(scene, word)));
  if (not === undefined || !doing.test(keyAt(scene, at + 1))) return null;
  const verb = /^(?:already|yet|currently)$/.test(keyAt(scene, not + 1)) ? not + 2 : not + 1;
  return having.test(keyAt(scene, verb)) ? 'the words after it are denied' : null;
};
