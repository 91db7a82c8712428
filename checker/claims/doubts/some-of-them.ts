import { isWorded } from '../../facts/phrases.ts';
import type { Quantity } from '../../grammar/rule.ts';
import { measureOf } from '../../units/canonical-unit.ts';
import { isPlural, stem } from '../../units/lemma.ts';
import { hasComparator, quantityOf } from '../comparable.ts';
import { isPossessiveAt } from '../names-in-text.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** Adjectives that leave a number counting the whole. */
const harmless = new Set('total overall current sovereign full different individual separate strategic nuclear'.split(' ').map(stem));
/** Words before a number that make it the whole: "has 30 members", "the alliance's 30 members", "a total of 30". */
const totalling = new Set(
  `has have had with counts counted counting numbers numbered includes included comprises comprised totals totaled total of all the its their his her now
  allows allow limits limit gave gives sets set won wins took takes carried carries weighs
  employs employed`.split(/\s+/),
);
const limiting =
  /^(?:limit|limited|limits|limiting|cap|caps|capped|allow|allows|allowed|ceiling|restrict|restricts|restricted|permit|permits|permitted|maximum|than|most|may|threshold|needed|need|needs|majority|minimum|at|requires|required)$/;

/** A part of what the fact counts: "ten NATO allies met the target", "54 African members", "only four members", "six of the 30". */
export const someOfThem: Doubt = (scene) => {
  const quantity = quantityOf(scene.mention);
  if (scene.series.type !== 'number' || !quantity || quantity.shape === 'part') return null;
  const part = partOf(scene) ?? wholeOf(scene);
  if (part) return part;
  if (hasComparator(scene.series, '<=', '>='))
    return hasLimitWord(scene) ? added(scene, quantity) : 'the fact is a limit, the text may speak of a count';
  if (!isOfCounted(scene)) return null;
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
  const other = added(scene, quantity);
  if (other) return other;
  return isBareCount(scene) ? 'it may count only some of them' : null;
};

/** Whether a fact counts things, of which there may be some. */
const isOfCounted = ({ series: { unit } }: Scene) => unit !== null && measureOf(unit) === null;

/** "4,900 ballistic missile warheads": an adjective that the fact does not have. */
function added(scene: Scene, { modifiers }: Quantity): string | null {
  const found = modifiers.find((word) => !harmless.has(stem(word)) && !knows(scene, stem(word)) && !isOfTheName(scene, word));
  return found ? `it may count only “${found}” ones` : null;
}

/** "365 of 650 seats", "Of the 28 members, 22", "the other 27 members", "Britain's 73 seats", "founded by 12 countries". */
function partOf(scene: Scene): string | null {
  const { mention, passage, sentence } = scene;
  const before = keyAt(scene, mention.first - 1);
  if (/^(?:other|remaining|another|further|additional|extra)$/.test(before)) return 'it may count only some of them';
  if (!isOfCounted(scene)) return null;
  if (before === 'by') return 'it may count only some of them';
  const owner = passage.tokens[mention.first - 1];
  const isOwned = owner?.capital === true && isPossessiveAt(passage, mention.first - 1);
  if (isOwned && !isSpokenFor(scene, mention.first - 1)) return 'it may count those of another';
  for (const other of passage.mentions) {
    if (other === mention || other.value.kind !== 'quantity' || other.first < sentence.first || other.next > mention.first) continue;
    const between = passage.tokens.slice(other.next, mention.first).map(({ key }) => key);
    if (between.length <= 4 && between.includes('of') && !between.includes('and'))
      return 'it may be the whole of which the text tells a part';
    const opens = /^(?:of|among)$/.test(keyAt(scene, other.first - 1)) || /^(?:of|among)$/.test(keyAt(scene, other.first - 2));
    if (opens && other.first <= sentence.first + 3) return 'it may count only some of them';
  }
  return null;
}

/** "382 kilograms, of which Apollo 11 collected 21.5", "the liberals in the parliament fell to 79 seats" */
function wholeOf(scene: Scene): string | null {
  const { mention, place, passage } = scene;
  for (let at = mention.until; at < place.first; at += 1)
    if (keyAt(scene, at) === 'of' && /^wh(?:ich|om)$/.test(keyAt(scene, at + 1)))
      return 'it may be the whole of which the text tells a part';
  if (place.next === place.first || !isOfCounted(scene)) return null;
  const joint = keyAt(scene, place.first - 1) === 'the' ? place.first - 2 : place.first - 1;
  const group = passage.tokens[joint - 1];
  const isGroup = keyAt(scene, joint) === 'in' && group?.kind === 'word' && isPlural(group.key) && !isSpokenFor(scene, joint - 1);
  return isGroup && !knows(scene, stem(group.key)) ? `it may count the ${group.key}` : null;
}

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
    // "Lynn's 30 members", not "Lynn's wife and one son".
    const isOwner = at >= mention.first - 2 && /['’]s?$/.test(passage.text.slice(token.start, token.end));
    if (totalling.has(token.key) || isOwner) return false;
  }
  return true;
}

const isNounAlone = (scene: Scene) => {
  const { mention, match } = scene;
  return match.tokens.every((token) => token >= mention.first && token < mention.until) && !isSpokenBeside(scene);
};

/** "has a population of 49,000 inhabitants": the attribute by another of its names. */
const isSpokenBeside = ({ series, passage, sentence, mention }: Scene) => {
  const stems = new Set([...passage.stems.slice(sentence.first, mention.first), ...passage.stems.slice(mention.until, sentence.next)]);
  return isWorded(series, stems);
};

function hasLimitWord(scene: Scene): boolean {
  if (quantityOf(scene.mention)?.comparator === '<=') return true;
  for (let at = scene.sentence.first; at < scene.sentence.next; at += 1)
    if (limiting.test(keyAt(scene, at)) && !isOfLaterNumber(scene, at)) return true;
  return false;
}

/** "had 510 of them, against a cap of 700": the limit is the other number. */
function isOfLaterNumber({ mention, passage: { tokens, mentions } }: Scene, at: number): boolean {
  if (at < mention.until) return false;
  const number = /^(?:of|to|at|the)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return mentions.some(({ first, value }) => first === number && value.kind === 'quantity');
}
