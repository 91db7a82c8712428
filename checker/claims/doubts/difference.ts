import { type Doubt, keyAt } from './scene.ts';

const apart = /^(?:par|value|cost|asking|market|average)$/;
const comparative =
  /^(?:more|less|fewer|heavier|lighter|longer|shorter|taller|larger|bigger|smaller|higher|lower|older|younger|wider|narrower|deeper|farther|further|faster|slower)$/;

/** How much two values differ by: "weighs 126 kilograms more than its twin", "20 seats short of a majority", "costs 10 cents more", "2 cents below par", "was off 3 cents". */
export const difference: Doubt = (scene) => {
  const { series, mention } = scene;
  if (series.type !== 'number') return null;
  const [key, joint] = [keyAt(scene, mention.until), keyAt(scene, mention.until + 1)];
  if (keyAt(scene, mention.first - 1) === 'off') return 'it may be by how much it fell';
  const isEnd = !/^\w/.test(joint);
  const isDifference =
    (comparative.test(key) && (isEnd || joint === 'than')) ||
    (/^(?:short|shy)$/.test(key) && joint === 'of') ||
    (/^(?:below|above|under|over)$/.test(key) && apart.test(joint));
  return isDifference ? 'it may be by how much two differ' : null;
};
