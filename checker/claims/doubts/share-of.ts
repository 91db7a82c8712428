import { nameKey } from '../../facts/names.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import { stem } from '../../units/lemma.ts';
import { isName, writtenName } from '../names-in-text.ts';
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
  const group = groupBefore(scene) ?? voterBefore(scene);
  if (group) return group;
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

/** "Of those aged 16 and 17, 71 percent", "71 percent among women": a share of a group. */
function groupBefore(scene: Scene): string | null {
  for (let at = scene.sentence.first; at < scene.mention.first; at += 1) {
    const key = keyAt(scene, at);
    if (key === 'among' || (key === 'of' && keyAt(scene, at + 1) === 'those')) return 'it may be a share of some of them';
  }
  return null;
}

/** "Gibraltar voted Remain by 95.9 percent": a name that opens the sentence and votes. */
function voterBefore(scene: Scene): string | null {
  const { sentence, passage } = scene;
  for (let at = sentence.first; at < sentence.first + 4 && at < sentence.next; at += 1) {
    if (!isName(passage.tokens, sentence, at) || isSpokenFor(scene, at) || !isPastVerb(passage.tokens[at + 1])) continue;
    const name = passage.names[at]?.[0];
    const isItsOwn = scene.series.facts.some((fact) =>
      [fact.subject, ...fact.subjectAliases].some((written) =>
        nameKey(written)
          .split(' ')
          .includes(name ?? ''),
      ),
    );
    if (!isItsOwn) return `it may be about ${writtenName(passage, at)}`;
  }
  return null;
}
