import { itsOwn } from './about-it.ts';
import { ageOfAnother } from './age-of-another.ts';
import { difference } from './difference.ts';
import { possession } from './possession.ts';
import { type Doubt, keyAt } from './scene.ts';

/** Words by which the text itself says that a number is of something else, however near it comes to the fact. */
export const ofAnother: Doubt = (scene) =>
  scene.series.type === 'date'
    ? (itsOwn(scene) ?? (scene.place.next <= scene.mention.first ? possession(scene) : null))
    : (difference(scene) ?? partOfThem(scene) ?? possession(scene) ?? ageOfAnother(scene));

/** "121 million of them live in the north" */
const partOfThem: Doubt = (scene) =>
  keyAt(scene, scene.mention.until) === 'of' && /^(?:them|those|these|whom|us)$/.test(keyAt(scene, scene.mention.until + 1))
    ? 'it may count only some of them'
    : null;
