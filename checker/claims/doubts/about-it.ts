import { light } from '../../facts/light-words.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import { kindOf } from '../families.ts';
import { isName, isPossessiveAt, writtenName } from '../names-in-text.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

const pronouns = /^(?:it|its|he|his|she|her|they|their)$/;
/** What stands before a number or a time, and is no thing. */
const noThings = /^(?:more|less|fewer|about|nearly|almost|over|under|before|after|since|until|soon|shortly|just)$/;
const joints = /^(?:from|to|of|under|on|in|with|for|at|near|outside|inside)$/;

/** Something that has to do with the subject: "a protocol to the treaty", "its withdrawal from the pact took effect". */
export const aboutIt: Doubt = (scene) => {
  const { series, match, place, passage, sentence } = scene;
  const thing = participled(scene) ?? weighing(scene) ?? divisionOf(scene) ?? lineOf(scene) ?? itsOwn(scene) ?? withObject(scene);
  if (thing) return `it may be about ${thing}`;
  if (series.type === 'number' || place.next === place.first || pronouns.test(keyAt(scene, place.first))) return null;
  // "the case of Lynn, who was …"
  if (keyAt(scene, place.next) === ',' && /^(?:who|which)$/.test(keyAt(scene, place.next + 1)) && (match.tokens[0] as number) > place.next)
    return null;
  const joint = /^(?:the|this|that)$/.test(keyAt(scene, place.first - 1)) ? place.first - 2 : place.first - 1;
  const noun = joint - 1;
  if (noun < sentence.first || !joints.test(keyAt(scene, joint))) return null;
  const token = passage.tokens[noun];
  if (token?.kind !== 'word' || light.has(token.key) || token.capital || isPastVerb(token) || noThings.test(token.key)) return null;
  if (knows(scene, passage.stems[noun] as string) || isTold(scene, noun)) return null;
  return `it may be about the ${token.key}`;
};

/** "two years ago in the bombing" */
const isTold = ({ passage: { mentions } }: Scene, at: number) =>
  mentions.some(({ first, until, value }) => value.kind === 'time' && first <= at && at < until);

/** "joined it by the Lisbon protocol, signed in May": a participle tells of the noun before its comma. */
function participled(scene: Scene): string | null {
  const { series, match, passage, sentence } = scene;
  const verb = match.tokens[0] as number;
  const noun = passage.tokens[verb - 2];
  if (series.type === 'number' || verb - 4 < sentence.first || keyAt(scene, verb - 1) !== ',' || noun?.kind !== 'word') return null;
  const isNounPhrase = [verb - 3, verb - 4].some((at) => /^(?:a|an|the)$/.test(keyAt(scene, at)));
  const isTime = passage.mentions.some(({ first, next }) => first <= verb - 2 && verb - 2 < next);
  return isNounPhrase && isOtherNoun(scene, verb - 2) && !isTime && isPastVerb(passage.tokens[verb]) ? `the ${noun.key}` : null;
}

/** "profit for its insurance division": a part of the subject that the attribute goes on to. */
function divisionOf(scene: Scene): string | null {
  const { place, match, passage } = scene;
  const isIts = /^(?:its|his|her|their)$/.test(keyAt(scene, place.first)) && /^(?:for|of|at|in|from)$/.test(keyAt(scene, place.first - 1));
  const last = match.tokens.at(-1) as number;
  if (!isIts || last >= place.first || last < place.first - 3) return null;
  const thing = passage.tokens[place.next];
  const isOther = thing?.kind === 'word' && !knows(scene, passage.stems[place.next] as string);
  return isOther ? `its ${thing.key}` : null;
}

/** "had a $23 million loss on its car insurance, compared with earnings of $33 million": what a number was before is of the same part. */
function lineOf(scene: Scene): string | null {
  const { mention, sentence } = scene;
  let base = mention.first - 1;
  while (base > mention.first - LONGEST_BASE && keyAt(scene, base) !== 'compared') base -= 1;
  if (keyAt(scene, base) !== 'compared') return null;
  for (let at = base - 1; at > Math.max(sentence.first, base - LONGEST_LINE); at -= 1) {
    const isIts = /^(?:on|for|at|in|from)$/.test(keyAt(scene, at - 1)) && /^(?:its|his|her|their)$/.test(keyAt(scene, at));
    if (isIts && isOtherNoun(scene, at + 1)) return `its ${keyAt(scene, at + 1)}`;
  }
  return null;
}

/** Tokens of the longest "compared with restated earnings of", and of the longest "on its auto and homeowners line,". */
const [LONGEST_BASE, LONGEST_LINE] = [7, 12];

/** "a 2-meter arm weighing 67 kg" */
function weighing(scene: Scene): string | null {
  const verb = scene.match.tokens[0] as number;
  const isParticiple = scene.series.type === 'number' && /^[a-z]{3,}ing$/.test(keyAt(scene, verb)) && verb > scene.sentence.first;
  return isParticiple && isOtherNoun(scene, verb - 1) && verb - 1 !== scene.mention.first ? `the ${keyAt(scene, verb - 1)}` : null;
}

/** "left the European Union's single market" */
export function itsOwn(scene: Scene): string | null {
  const { match, passage } = scene;
  const owner = match.tokens.find((at) => isPossessiveAt(passage, at) && isOtherNoun(scene, at + 1));
  return owner === undefined ? null : `its ${keyAt(scene, owner + 1)}`;
}

/** "joined it by signing the Lisbon Protocol": the verb has an object of its own. */
function withObject(scene: Scene): string | null {
  const { series, match, passage, sentence } = scene;
  const verb = match.tokens.at(-1) as number;
  if (series.type === 'number') return null;
  // "the killing of a judge in May"
  if (keyAt(scene, verb + 1) === 'of' && several.test(keyAt(scene, verb + 2)) && isOtherThing(scene, verb + 3))
    return `another ${keyAt(scene, verb + 3)}`;
  if (!/(?:ing|ed)$/.test(keyAt(scene, verb))) return null;
  // "killed a judge in May", but "was killed"
  const isPassive = /^(?:was|were|been|be|being|is|are|get|got)$/.test(keyAt(scene, verb - 1));
  if (!isPassive && several.test(keyAt(scene, verb + 1)) && isOtherThing(scene, verb + 2)) return `another ${keyAt(scene, verb + 2)}`;
  const at = keyAt(scene, verb + 1) === 'the' ? verb + 2 : verb + 1;
  const isObject = at < sentence.next && isName(passage.tokens, sentence, at) && !isSpokenFor(scene, at);
  return isObject ? `the ${writtenName(passage, at)}` : null;
}

const several = /^(?:an?|another|two|three|several)$/;
const LONGEST_OBJECT = 5;

/** Whether no word of an object is one of the attribute's, or tells of the same: not "a global embargo". */
function isOtherThing(scene: Scene, first: number): boolean {
  if (!isOtherNoun(scene, first)) return false;
  const { kinds, tokens } = scene.passage;
  const known = new Set([...scene.series.phrases.flatMap(({ stems }) => stems), ...scene.series.subject.nouns].map(kindOf));
  for (let at = first; at < first + LONGEST_OBJECT && tokens[at]?.kind === 'word' && !joints.test(keyAt(scene, at)); at += 1)
    if (known.has(kinds[at] as string) || isSpokenFor(scene, at)) return false;
  return true;
}

const isOtherNoun = (scene: Scene, at: number): boolean => {
  const token = scene.passage.tokens[at];
  const isNoun = token?.kind === 'word' && !token.capital && !light.has(token.key) && !noThings.test(token.key);
  return isNoun && !isSpokenFor(scene, at) && !knows(scene, scene.passage.stems[at] as string);
};
