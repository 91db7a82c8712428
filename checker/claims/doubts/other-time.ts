import { isPastVerb } from '../../grammar/dates/tense.ts';
import { quantityOf } from '../comparable.ts';
import { isOfItsNoun } from '../mood.ts';
import { type Doubt, keyAt, type Scene } from './scene.ts';

const earlier = /^(?:before|previously|formerly|until|originally|once|initially)$/;

/** A number of another time or another round than the fact's: "before it joined, NATO had 29", "will have 720 members", "in the first round". */
export const otherTime: Doubt = (scene) => {
  const { series, mention, sentence } = scene;
  if (series.type !== 'number' || quantityOf(mention)?.modifiers.includes('age')) return null;
  for (let at = mention.first - 1; at >= sentence.first; at -= 1) {
    const key = keyAt(scene, at);
    if (earlier.test(key) && !isOfAnotherNumber(scene, at) && !isOfAName(scene, at) && !isOfAParticiple(scene, at))
      return `“${key}” may speak of another time`;
    if (key === 'will' && at >= mention.first - 5 && !isOfItsNoun(scene.passage, mention, scene.place))
      return 'the text speaks of what will be';
  }
  return partOfTime(scene) ?? laterChange(scene) ?? otherRound(scene);
};

/** "in its first two years", of what the sheet gives no time */
function partOfTime({ passage, sentence, series }: Scene): string | null {
  if (series.facts.some((fact) => fact.validFrom || fact.validTo)) return null;
  const part = passage.mentions.find(
    ({ first, next, value }) =>
      first >= sentence.first &&
      next <= sentence.next &&
      value.kind === 'time' &&
      value.type === 'duration' &&
      [first - 1, first, first + 1].some((at) => at < next && /^(?:first|last|next|past)$/.test(passage.tokens[at]?.key ?? '')),
  );
  return part ? 'the text speaks of a part of the time' : null;
}

/** "won 232 votes on the night, lost five to defectors": a level that goes on changing in its own sentence. */
function laterChange({ passage, mention, sentence }: Scene): string | null {
  const later = passage.mentions.find(
    ({ first, value }) =>
      first > mention.until && first < sentence.next && value.kind === 'quantity' && changing.test(passage.tokens[first - 1]?.key ?? ''),
  );
  return later ? 'it may be what it was before it changed' : null;
}

const changing = /^(?:lost|shed|gained|added)$/;

/** "7 percent before the merger is less than its rivals' 40": the word goes with the number it follows. */
const isOfAnotherNumber = ({ passage }: Scene, at: number) =>
  passage.mentions.some(({ until, value }) => until === at && value.kind === 'quantity');

/** ", published days before the vote,": it tells when something else was done. */
function isOfAParticiple(scene: Scene, at: number): boolean {
  let comma = at - 1;
  while (comma > at - LONGEST_ASIDE && keyAt(scene, comma) !== ',') comma -= 1;
  const isClosed = Array.from({ length: LONGEST_ASIDE }, (_, i) => keyAt(scene, at + i)).includes(',');
  return keyAt(scene, comma) === ',' && isPastVerb(scene.passage.tokens[comma + 1]) && isClosed;
}

const LONGEST_ASIDE = 6;

/** "previously known as Northern Lynn" */
const isOfAName = (scene: Scene, at: number) => /^(?:known|called|named)$/.test(keyAt(scene, at + 1));

function otherRound(scene: Scene): string | null {
  const { sentence, series } = scene;
  const known = series.facts.flatMap((fact) => Object.values(fact.qualifiers)).join(' ');
  for (let at = sentence.first; at < sentence.next - 1; at += 1) {
    if (keyAt(scene, at + 1) === 'round' && /^(?:first|second|third)$/.test(keyAt(scene, at)) && !known.includes(keyAt(scene, at)))
      return 'it may be of another round';
  }
  return null;
}
