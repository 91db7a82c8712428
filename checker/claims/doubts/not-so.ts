import { type Doubt, keyAt } from './scene.ts';

const BACK = 3;
const denying = /^(?:not|never|neither|nor|without)$|n['’]t$/;

/** "bid for the 33% that it does not own": what follows a number is denied. */
export const notSo: Doubt = (scene) => {
  const { match, mention } = scene;
  const isDenied = match.tokens.some((token) => {
    if (token < mention.until) return false;
    for (let at = token - 1; at >= mention.until && at >= token - BACK; at -= 1) if (denying.test(keyAt(scene, at))) return true;
    return false;
  });
  return isDenied ? 'the words after it are denied' : null;
};
