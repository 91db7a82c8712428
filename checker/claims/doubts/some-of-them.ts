import { measureOf } from '../../units/canonical-unit.ts';
import { stem } from '../../units/lemma.ts';
import { hasComparator, quantityOf } from '../comparable.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** Adjectives that leave a number counting the whole. */
const harmless = new Set('total overall current sovereign full different individual separate'.split(' ').map(stem));
/** Words before a number that make it the whole: "has 30 members", "the alliance's 30 members", "a total of 30". */
const totalling = new Set(
  `has have had with counts counted counting numbers numbered includes included comprises comprised totals totaled total of all the its their his her to now
  allows allow limits limit gave gives sets set won wins took takes carried carries weighs`.split(/\s+/),
);
const limiting =
  /^(?:limit|limited|limits|limiting|cap|caps|capped|allow|allows|allowed|ceiling|restrict|restricts|restricted|permit|permits|permitted|maximum|than|most|may|threshold|needed|need|needs|majority|minimum|at|requires|required)$/;

/** A part of what the fact counts: "ten NATO allies met the target", "54 African members", "only four members", "six of the 30". */
export const someOfThem: Doubt = (scene) => {
  const quantity = quantityOf(scene.mention);
  if (scene.series.type !== 'number' || !quantity || quantity.shape === 'part') return null;
  if (hasComparator(scene.series, '<=', '>=')) return hasLimitWord(scene) ? null : 'the fact is a limit, the text may speak of a count';
  if (scene.series.unit === null || measureOf(scene.series.unit)) return null;
  const { mention } = scene;
  const before = keyAt(scene, mention.first - 1);
  if ((before === 'only' || before === 'just') && isNounAlone(scene)) return 'it may count only some of them';
  if (keyAt(scene, mention.next) === 'of' && !/^wh(?:ich|om)$/.test(keyAt(scene, mention.next + 1)))
    return 'it may count only some of them';
  if (/^(?:which|whom|them)$/.test(before) && keyAt(scene, mention.first - 2) === 'of') return 'it may count only some of them';
  if (before === 'of' && keyAt(scene, mention.first - 2) === 'majority' && !knows(scene, 'majority')) return 'it may be a majority';
  if (isOfAnother(scene)) return 'it may count those of another';
  if (quantity.unit && !plain.test(quantity.unit) && quantity.unit !== scene.series.unit && !knows(scene, stem(quantity.unit)))
    return `it may count only ${quantity.unit}s`;
  const added = quantity.modifiers.find((word) => !harmless.has(stem(word)) && !knows(scene, stem(word)) && !isOfTheName(scene, word));
  if (added) return `it may count only “${added}” ones`;
  return isBareCount(scene) ? 'it may count only some of them' : null;
};

/** Nouns that count people and no kind of them. */
const plain = /^(?:person|people|resident|inhabitant|citizen|other)$/;

/** "48 seats from Labour", "187 members of the European People's Party" */
function isOfAnother(scene: Scene): boolean {
  const { mention, passage } = scene;
  if (!/^(?:of|from)$/.test(keyAt(scene, mention.until))) return false;
  const at = mention.until + (keyAt(scene, mention.until + 1) === 'the' ? 2 : 1);
  return passage.tokens[at]?.capital === true && !isSpokenFor(scene, at);
}

const isOfTheName = (scene: Scene, word: string) =>
  scene.subjects.some(({ first, next }) => scene.passage.tokens.slice(first, next).some(({ key }) => key === word));

/** The noun counted is all that speaks of the attribute, and nothing says that it counts the whole. */
function isBareCount(scene: Scene): boolean {
  const { mention, passage } = scene;
  if (!isNounAlone(scene)) return false;
  if (passage.tokens[mention.next]?.key === '-') return false;
  for (let at = mention.first - 1; at >= mention.first - 5 && at >= scene.sentence.first; at -= 1) {
    const token = passage.tokens[at];
    if (!token || token.key === ';' || token.key === ',') break;
    if (totalling.has(token.key) || /['’]s?$/.test(passage.text.slice(token.start, token.end))) return false;
  }
  return true;
}

const isNounAlone = ({ mention, match }: Scene) => match.tokens.every((token) => token >= mention.first && token < mention.until);

function hasLimitWord(scene: Scene): boolean {
  if (quantityOf(scene.mention)?.comparator === '<=') return true;
  for (let at = scene.sentence.first; at < scene.sentence.next; at += 1) if (limiting.test(keyAt(scene, at))) return true;
  return false;
}
