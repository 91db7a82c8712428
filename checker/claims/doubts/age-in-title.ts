import { light } from '../../facts/light-words.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import type { Token } from '../../grammar/tokens.ts';
import { endOfAge, isAgeBeside } from '../ages.ts';
import { placeOf } from '../demonyms.ts';
import { isName, isPossessiveAt, writtenName } from '../names-in-text.ts';
import { type Doubt, isOwnName, keyAt, type Scene } from './scene.ts';

const LONGEST_TITLE = 4;
const joining = /^(?:and|or|but|who|whose|when|while|if|then)$/;

/** The words that "8-year-old" goes on to, to the end of their noun; null where it is no age. */
function titleAfter({ mention, passage: { tokens } }: Scene): number[] | null {
  const old = endOfAge(tokens, mention);
  if (old === null) return null;
  const title: number[] = [];
  for (let at = old + 1; at <= old + LONGEST_TITLE && isOfTitle(tokens[at]); at += 1) title.push(at);
  return title;
}

/** Not "the 9-year-old suspect shot Orin", "… beats Orin". */
const isOfTitle = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (token.capital || !(light.has(token.key) || joining.test(token.key) || isPastVerb(token) || /[^s'’]s$/.test(token.key)));

/** "the 6-year-old Kenyan sailor Orin": an age that stands before the name of whose it is, and no other name. */
export function isItsOwnAge(scene: Scene): boolean {
  const title = titleAfter(scene);
  const own = title?.findIndex((at) => isOwnName(scene, at)) ?? -1;
  return title !== null && own >= 0 && !title.slice(0, own).some((at) => isForeign(scene, at));
}

/** A name of somebody else, where "Kenyan" only tells where one is from. */
function isForeign(scene: Scene, at: number): boolean {
  const { passage, sentence } = scene;
  const stem = passage.stems[at] as string;
  const isDemonym = placeOf.has(stem) && placeOf.get(stem) !== stem;
  return isName(passage.tokens, sentence, at) && !isOwnName(scene, at) && !isDemonym;
}

/** "Lynn's 57-year-old cousin", "the 19-year-old suspect": an age before a noun. */
export const ageInTitle: Doubt = (scene) => {
  const { passage } = scene;
  const title = titleAfter(scene);
  if (title === null || title.length === 0 || isItsOwnAge(scene) || isAgeBeside(passage.tokens, scene.mention)) return null;
  const name = title.find((at) => isForeign(scene, at));
  if (name !== undefined) return `it may be the age of ${writtenName(passage, name)}`;
  const noun = keyAt(scene, title[0] as number);
  if (title.some((at) => isOwnName(scene, at))) return 'it may be the age of another of the name';
  return tellsOfSubject(scene, noun) ? null : `it may be the age of another ${noun}`;
};

/** "is a 25-year-old mill", ", a 25-year-old mill", "the 6-year-old boy" where the sentence does not speak of the subject besides. */
function tellsOfSubject(scene: Scene, noun: string): boolean {
  const { mention } = scene;
  const article = [mention.first, mention.first - 1].find((at) => /^(?:an?|the|this|that)$/.test(keyAt(scene, at)));
  if (article === undefined) return false;
  const before = keyAt(scene, article - 1);
  if (/^(?:is|was|are|were|be|been|became|becomes|remains|remained|as|[(]|--)$/.test(before)) return true;
  if (/^[,:]$/.test(before) && isOwnName(scene, article - 2)) return true;
  return (
    /^(?:the|this|that)$/.test(keyAt(scene, article)) &&
    /^(?:boy|girl|child|youngster|toddler|baby|man|woman)(?:['’]s)?$/.test(noun) &&
    !isNamedBesides(scene)
  );
}

/** Whether a sentence names the subject as somebody beside: not "Orin's mother", "the mother of Orin". */
const isNamedBesides = ({ subjects, series, passage }: Scene): boolean =>
  subjects.some(
    ({ first, next, subjects: own }) =>
      next > first &&
      passage.tokens[first]?.capital === true &&
      own.includes(series.subject) &&
      !isPossessiveAt(passage, next - 1) &&
      !/^['’]$/.test(passage.tokens[next]?.key ?? '') &&
      passage.tokens[first - 1]?.key !== 'of',
  );
