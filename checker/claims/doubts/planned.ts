import { type Doubt, keyAt } from './scene.ts';

const be = /^(?:was|were|been)$/;
const intended = /^(?:due|to|set|scheduled|supposed|planned|expected|meant|slated)$/;

/** A day that was once intended: "was due to leave on March 29, 2019", "was first to be launched". */
export const planned: Doubt = (scene) => {
  const { series, match, sentence } = scene;
  if (series.type === 'number') return null;
  const first = match.tokens[0] as number;
  for (let at = first; at >= sentence.first && at >= first - 6; at -= 1) {
    if (!be.test(keyAt(scene, at))) continue;
    const next = /^(?:first|originally|initially|once)$/.test(keyAt(scene, at + 1)) ? at + 2 : at + 1;
    if (intended.test(keyAt(scene, next))) return 'the text speaks of what was intended once';
  }
  return null;
};
