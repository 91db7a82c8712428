import { isPastVerb } from '../../grammar/dates/tense.ts';
import type { Mention } from '../../grammar/rule.ts';
import type { Token } from '../../grammar/tokens.ts';
import { isInBrackets, nameOfLaterVerb } from '../aside.ts';
import { isName, isPossessiveAt, longerName, writtenName } from '../names-in-text.ts';
import { type Doubt, isSpokenFor, type Scene } from './scene.ts';

/**
 * A name that a number may rather be about than the subject found: "Nestle's share" owns the attribute; in "Ohio with 11 million
 * and Wyoming" it belongs to the name before it; "the United Nations Human Rights Council" is not the United Nations.
 */
export const otherName: Doubt = (scene) => {
  const name =
    owner(scene) ??
    possession(scene) ??
    placeWithin(scene) ??
    laterVerb(scene) ??
    apposition(scene) ??
    (isSubjectBefore(scene) ? nameBetween(scene) : nameBefore(scene));
  return name && `it may be about ${name}`;
};

/** The longer name that the subject's is part of, or what it only places: "after Apollo 11". */
export const nameAround = (scene: Scene): string | null =>
  longerName(scene.passage, scene.sentence, scene.place, (at) => isForeign(scene, at)) ?? relatedTo(scene);

const isForeign = (scene: Scene, at: number) =>
  isName(scene.passage.tokens, scene.sentence, at) && !isSpokenFor(scene, at) && !isFirstWordOfPhrase(scene, at);

/** "Total health spending": the capital is the sentence's. */
const isFirstWordOfPhrase = ({ sentence, match, passage: { tokens } }: Scene, at: number) =>
  at === sentence.first && match.tokens.includes(at + 1) && !tokens[at + 1]?.capital && !/['’]/.test(tokens[at]?.key ?? '');

const written = ({ passage }: Scene, at: number) => writtenName(passage, at);

const isPossessive = ({ passage }: Scene, at: number) => isPossessiveAt(passage, at);

function owner(scene: Scene): string | null {
  const at = (scene.match.tokens[0] as number) - 1;
  return at >= scene.sentence.first && isForeign(scene, at) && isPossessive(scene, at) ? written(scene, at) : null;
}

const isSubjectBefore = ({ subjects, series, mention }: Scene) =>
  subjects.some((other) => other.subjects.includes(series.subject) && other.first < mention.first);

const isAnotherSubject = ({ subjects, series }: Scene, at: number) =>
  subjects.some((other) => other.first <= at && at < other.next && !other.subjects.includes(series.subject));

/** The nearest name before the number, where the subject only follows. */
function nameBefore(scene: Scene): string | null {
  const { mention, sentence, passage } = scene;
  for (let at = mention.first - 1; at >= sentence.first && passage.tokens[at]?.key !== ';'; at -= 1) {
    if (isTelling(scene, at)) return null;
    if (isForeign(scene, at) || isAnotherSubject(scene, at)) return written(scene, at);
  }
  return null;
}

/** "The bank says imports make up 40 percent": who tells a number does not own it, unless they tell it of themselves ("said it had"). */
function isTelling({ series, mention, passage: { tokens } }: Scene, at: number): boolean {
  if (series.type !== 'number' || !telling.test(tokens[at]?.key ?? '')) return false;
  return !tokens.slice(at, mention.first).some(({ key }) => /^(?:it|they|he|she|its|their|his|her)$/.test(key));
}

const telling = /^(?:says?|said|reports?|reported|estimates?|estimated|shows?|showed|shown|finds?|found|suggests?|suggested|believes?)$/;

/** A name between subject and number that a verb of its own follows, or that starts a clause of its own. */
function nameBetween(scene: Scene): string | null {
  const { place, mention, passage } = scene;
  for (let at = place.next; at < mention.first; at += 1) {
    const token = passage.tokens[at] as Token;
    if (token.key === ';' && at > place.next) return 'something else';
    const isOther = isForeign(scene, at);
    if (!isOther && !isAnotherSubject(scene, at)) continue;
    const after = passage.tokens[at + 1];
    const startsAnew =
      /^(?:,|;|than|while|whereas|and)$/.test(passage.tokens[at - 1]?.key ?? '') && /^(?:,|which|who|with|at)$/.test(after?.key ?? '');
    if ((isOther && (isPossessive(scene, at) || isPredicate(after))) || (startsAnew && passage.tokens[at - 1]?.key !== ','))
      return written(scene, at);
  }
  return null;
}

const isPredicate = (token: Token | undefined) =>
  /^(?:is|was|are|were|has|have|had|will|did|flew|won)$/.test(token?.key ?? '') || isPastVerb(token);

/** "Macron's party", "the telescope's sunshield", "Rwanda's forests cover": a thing of the subject's that the attribute does not name. */
export function possession(scene: Scene): string | null {
  const { place, passage } = scene;
  if (place.next === place.first || !isPossessive(scene, place.next - 1)) return null;
  const thing = passage.tokens[place.next];
  const follows = scene.match.tokens.some(
    (token) => token >= place.next && token <= place.next + 3 && !(token > place.next && measuring.test(passage.tokens[token]?.key ?? '')),
  );
  return thing?.kind === 'word' && !isSpokenFor(scene, place.next) && !follows ? `its ${thing.key}` : null;
}

/** Verbs that measure what stands before them. */
const measuring = /^(?:weighs?|weighed|covers?|covered|costs?|lasts?|lasted|measures?|measured|spans?|spanned)$/;

/** "Los Angeles, the largest city of California, has": what stands between commas tells of the name before them. */
function apposition(scene: Scene): string | null {
  const { place, passage, sentence, mention } = scene;
  if (place.first > mention.first || !hasComma(scene, place.next, mention.first)) return null;
  for (let at = place.first - 1; at > sentence.first && at > place.first - LONGEST_APPOSITION; at -= 1) {
    const { key } = passage.tokens[at] as Token;
    if (key === ',') return isForeign(scene, at - 1) ? written(scene, at - 1) : null;
    if (isPredicate(passage.tokens[at])) return null;
  }
  return null;
}

const LONGEST_APPOSITION = 9;

/** "Lynn, a state west of Marl, has": the verb before the number goes with another name. */
function laterVerb(scene: Scene): string | null {
  const { passage, sentence, place, mention } = scene;
  const name = place.next > place.first ? nameOfLaterVerb(passage, sentence, place, mention) : null;
  return name === null || scene.subjects.some((other) => other.next === name + 1 && other.subjects.includes(scene.series.subject))
    ? null
    : written(scene, name);
}

/** "the population of Belgrade, Serbia": a place in the subject. */
function placeWithin(scene: Scene): string | null {
  const { place, passage } = scene;
  const at = place.first - 2;
  const isWithin = passage.tokens[place.first - 1]?.key === ',' && at >= scene.sentence.first && isForeign(scene, at);
  return isWithin && /^(?:of|in|at|for|from)$/.test(passage.tokens[at - 1]?.key ?? '') ? written(scene, at) : null;
}

/** "After Apollo 11, five more", "smaller than Opportunity", "14 kilos to the 83.6 of Sputnik 1": the subject only places something else. */
function relatedTo(scene: Scene): string | null {
  const { place, match, mention, passage } = scene;
  const before = passage.tokens[place.first - 1]?.key ?? '';
  const isMeasure = ({ until, value }: Mention) => until === place.first - 1 && value.kind === 'quantity' && value.unit === null;
  if (before === 'of' && passage.mentions.some((other) => other !== mention && isMeasure(other))) return 'something else';
  if (/^(?:than|like|unlike|near|outside|beyond)$/.test(before) || isInBrackets(passage, mention, place.first)) return 'something else';
  if (/^an?$/.test(before)) return passage.tokens[place.first]?.capital ? 'something else' : null;
  if (!/^(?:after|before|between|follows|followed|following|since)$/.test(before)) return null;
  // "since it was expelled on Feb. 20": the clause is about the subject itself.
  const isItsOwn = place.next <= (match.tokens[0] as number) && (match.tokens.at(-1) as number) < mention.first;
  return isItsOwn && !hasComma(scene, place.next, mention.first) ? null : 'something else';
}

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.passage.tokens[at]?.key === ',') return true;
  return false;
}
