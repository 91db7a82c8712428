import { measureOf } from '../../units/canonical-unit.ts';
import { isPlural, lemma } from '../../units/lemma.ts';
import { quantityOf } from '../comparable.ts';
import { isName, writtenName } from '../names-in-text.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** A count of what others have, or of a kind with a name: "Ruritania has 96 seats in the parliament", "from 38 nations", "654 SS-20 missiles". */
export const thoseOfAnother: Doubt = (scene) => {
  const { series } = scene;
  if (series.type !== 'number' || series.unit === null || measureOf(series.unit)) return null;
  return origin(scene) ?? holder(scene) ?? kind(scene) ?? side(scene);
};

/** "12,000 troops from 38 nations", not "9 million people from 4 million" */
function origin(scene: Scene): string | null {
  const { mention } = scene;
  const others = keyAt(scene, mention.first - 2);
  const isFrom = keyAt(scene, mention.first - 1) === 'from' && isPlural(others) && quantityOf(mention)?.unit !== null;
  return isFrom && lemma(others) !== quantityOf(mention)?.unit ? 'it may count where others come from' : null;
}

/** "Ruritania has 96 seats in the parliament" */
function holder(scene: Scene): string | null {
  const { mention, place, passage, sentence } = scene;
  const at = mention.first - 2;
  if (place.first < mention.first || at < sentence.first || !holding.test(keyAt(scene, at + 1))) return null;
  return isName(passage.tokens, sentence, at) ? `it may count those of ${writtenName(passage, at)}` : null;
}

const holding = /^(?:has|have|had|holds|hold|held|won|wins|gets|got|sends|sent)$/;

/** "654 SS-20 missiles" */
function kind(scene: Scene): string | null {
  const { mention, passage } = scene;
  const token = passage.tokens[mention.next];
  const isNamed = token?.kind === 'word' && token.capital && !token.glued && !token.freshLine && quantityOf(mention)?.unit === null;
  const isOther = isNamed && !isSpokenFor(scene, mention.next) && !knows(scene, passage.stems[mention.next] as string);
  return isOther ? `it may count only ${writtenName(passage, mention.next)} ones` : null;
}

/** "122 members in favor", "30 members voting" */
function side(scene: Scene): string | null {
  const { mention, passage } = scene;
  const at = keyAt(scene, mention.until) === 'in' ? mention.until + 1 : mention.until;
  const isSide =
    /^(?:voting|abstaining|opposed|present|absent)$/.test(keyAt(scene, at)) || (at > mention.until && /^favou?r$/.test(keyAt(scene, at)));
  return isSide && !isSpokenFor(scene, at) && !knows(scene, passage.stems[at] as string) ? 'it may count only some of them' : null;
}
