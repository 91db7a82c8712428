import { stem } from '../../units/lemma.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

const whole = new Set(
  `vote votes voters electorate ballots total population people registered eligible citizens residents seats delegates turnout all its their the a those electors
  votes valid popular electoral market area land surface country world`
    .split(/\s+/)
    .map(stem),
);

/** A share of something else than the whole: "53 percent of English voters", "turnout in Saxony". */
export const shareOf: Doubt = (scene) => {
  const { series, mention, passage, sentence } = scene;
  if (series.type !== 'number' || series.unit !== '%') return null;
  if (keyAt(scene, mention.next) === 'of') {
    for (let at = mention.next + 1; at < sentence.next && at < mention.next + 5; at += 1) {
      const token = passage.tokens[at];
      if (token?.kind !== 'word' || isBoundary(token.key)) break;
      if (!isSpokenFor(scene, at) && !whole.has(passage.stems[at] as string) && !knows(scene, passage.stems[at] as string))
        return `it may be a share of “${token.key}”`;
    }
  }
  return placeAfter(scene, scene.match.tokens.at(-1) as number) ?? placeAfter(scene, mention.next - 1);
};

const isBoundary = (key: string) => /^(?:in|on|at|for|by|who|that|which|and|or|to|was|were|had|have|has|voted|said|chose)$/.test(key);

/** "in Saxony" right after, where Saxony is not the subject. */
function placeAfter(scene: Scene, at: number): string | null {
  const token = scene.passage.tokens[at + 2];
  const isPlace = keyAt(scene, at + 1) === 'in' && token?.kind === 'word' && token.capital && !isSpokenFor(scene, at + 2);
  return isPlace && !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(token.key)
    ? `it may be about ${token.key}`
    : null;
}
