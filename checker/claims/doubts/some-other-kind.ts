import type { Token } from '../../grammar/tokens.ts';
import { stem } from '../../units/lemma.ts';
import { isPossessiveAt } from '../names-in-text.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** Adjectives that leave an attribute what it is. */
const harmless = new Set(
  `total current latest estimated official overall whole entire combined resident national full general reported small large smaller larger big huge vast tiny
  mere modest sizable considerable first same new own final annual yearly actual approximate respective much`
    .split(/\s+/)
    .map(stem),
);
const determiners = /^(?:a|an|the|its|their|his|her|this|that|whose|total|current)$/;
const LONGEST = 5;

/** An adjective that makes the attribute another one: "the aboriginal population", "its working-age population", "an estimated prison population". */
export const someOtherKind: Doubt = (scene) => {
  const { series, match, place, passage, sentence } = scene;
  const first = match.tokens[0] as number;
  // "the former champion Hentzau, 39": no word of the attribute, only the name.
  const isName = place.first <= first && first < place.next;
  if (series.type !== 'number' || isName) return null;
  let odd: string | null = null;
  for (let at = first - 1; at >= Math.max(sentence.first, first - LONGEST); at -= 1) {
    const { kind, key, glued } = passage.tokens[at] as Token;
    const isPossessive = isPossessiveAt(passage, at);
    if (determiners.test(key) || isPossessive) break;
    if (key === '-' && glued) continue;
    if (kind !== 'word' || isSpokenFor(scene, at) || isMentioned(scene, at) || prepositions.test(key) || isVerbal(key)) return null;
    const stem = passage.stems[at] as string;
    if (!harmless.has(stem) && !knows(scene, stem)) odd = key;
    if (at === first - LONGEST) return null;
  }
  return odd && `“${odd}” may make it another ${keyAt(scene, first)}`;
};

const prepositions =
  /^(?:of|in|on|for|by|with|at|to|from|and|or|but|per|as|than|about|over|with|when|while|where|that|which|who|if|so|because)$/;
const isVerbal = (key: string) => /^(?:is|was|are|were|has|had|have|having|says|said|puts|put|gives|gave|shows|showed)$/.test(key);
const isMentioned = ({ passage }: Scene, at: number) => passage.mentions.some(({ first, next }) => first <= at && at < next);
