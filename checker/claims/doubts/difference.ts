import { type Doubt, keyAt } from './scene.ts';

const comparative =
  /^(?:more|less|fewer|heavier|lighter|longer|shorter|taller|larger|bigger|smaller|higher|lower|older|younger|wider|narrower|deeper|farther|further|faster|slower)$/;

/** How much two values differ by: "weighs 126 kilograms more than its twin", "20 seats short of a majority". */
export const difference: Doubt = (scene) => {
  const { series, mention } = scene;
  if (series.type !== 'number') return null;
  const [key, joint] = [keyAt(scene, mention.until), keyAt(scene, mention.until + 1)];
  const isDifference = (comparative.test(key) && joint === 'than') || (/^(?:short|shy)$/.test(key) && joint === 'of');
  return isDifference ? 'it may be by how much two differ' : null;
};
