import { isAgeOfName, isTakenForGranted } from '../mood.ts';
import { type Doubt, keyAt, knows, type Scene } from './scene.ts';

const be = /^(?:was|were|been)$/;
const intended = /^(?:due|to|set|scheduled|supposed|planned|expected|meant|slated)$/;

/** A day that was once intended: "was due to leave on March 29, 2019", "was first to be launched"; or a number that is only foreseen. */
export const planned: Doubt = (scene) => {
  const { series, match, sentence } = scene;
  if (series.type === 'number') return isSoNow(scene) ? null : foreseen(scene);
  const first = match.tokens[0] as number;
  for (let at = first; at >= sentence.first && at >= first - 6; at -= 1) {
    if (!be.test(keyAt(scene, at))) continue;
    const next = /^(?:first|originally|initially|once)$/.test(keyAt(scene, at + 1)) ? at + 2 : at + 1;
    if (intended.test(keyAt(scene, next))) return 'the text speaks of what was intended once';
  }
  return null;
};

/** "expect him to meet 6-year-old Orin", "is expected to avert a flight from Globex's two yards" */
const isSoNow = ({ passage, mention, place }: Scene) =>
  isAgeOfName(passage.tokens, mention) || (place.next === mention.first && isTakenForGranted(passage, mention, place));

const [BEFORE, AFTER] = [12, 8];

/** "is expected to grow 1.8 percent", "the $5 million that analysts had expected", not "more than expected" */
function foreseen(scene: Scene): string | null {
  const { mention, sentence, passage } = scene;
  if (/^(?:that|which)$/.test(keyAt(scene, mention.until)))
    for (let at = mention.until + 1; at < Math.min(sentence.next, mention.until + AFTER); at += 1)
      if (/^(?:expected|forecast|predicted|projected|looking|hoped)$/.test(keyAt(scene, at))) return 'the text speaks of what is expected';
  for (let at = mention.first - 1; at >= Math.max(sentence.first, mention.first - BEFORE); at -= 1) {
    const [key, next] = [keyAt(scene, at), keyAt(scene, at + 1)];
    const isExpected = key === 'expected' && !/^(?:than|as|was|were|-)$/.test(keyAt(scene, at - 1));
    const isForeseen =
      isExpected ||
      foreseeing.test(key) ||
      (/^(?:expected|likely|poised|set|due)$/.test(key) && next === 'to') ||
      (key === 'seen' && next === 'at');
    if (isForeseen && !knows(scene, passage.stems[at] as string)) return 'the text speaks of what is expected';
  }
  return null;
}

const foreseeing =
  /^(?:expects?|expecting|predicts?|predicted|predicting|anticipates?|anticipated|foresees?|sees|guided|guides|guidance|outlook)$/;
