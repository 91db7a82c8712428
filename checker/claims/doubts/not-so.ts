import { type Doubt, keyAt, type Scene } from './scene.ts';

const BACK = 3;
/** No clause that is hung on a number begins or goes on further from it. */
const ON = 10;
const denying = /^(?:not|never|neither|nor|without)$|n['’]t$/;
const doing = /^(?:do|does|did|have|has|had|is|are|was|were)$|n['’]t$/;
const ends = /^(?:[,;:.()"]|--|and|but)$/;

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

/** A clause hung on the number, with a verb of its own: "that do not meet the target". */
function isDeniedOfThem(scene: Scene): boolean {
  const { mention, sentence } = scene;
  let isHung = false;
  for (let at = mention.until; at < mention.until + ON && at < sentence.next && !ends.test(keyAt(scene, at)); at += 1) {
    isHung ||= /^(?:that|which|who|whom|it|they|he|she)$/.test(keyAt(scene, at));
    if (isHung && doing.test(keyAt(scene, at)) && (denying.test(keyAt(scene, at)) || denying.test(keyAt(scene, at + 1)))) return true;
  }
  return false;
}
