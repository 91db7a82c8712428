import { type Doubt, keyAt } from './scene.ts';

/** "in 2006 or 2008": a day of which the text does not say whether it is the one. */
export const either: Doubt = (scene) => {
  const { series, mention } = scene;
  if (series.type === 'number') return null;
  const after = keyAt(scene, mention.next) === ',' ? mention.next + 1 : mention.next;
  const isOneOfTwo = keyAt(scene, after) === 'or' || keyAt(scene, mention.first - 1) === 'or';
  return isOneOfTwo ? 'the text gives more than one' : null;
};
