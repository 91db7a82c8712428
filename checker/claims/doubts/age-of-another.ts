import { light } from '../../facts/light-words.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import type { Token } from '../../grammar/tokens.ts';
import { besideAge, endOfAge, isAgeBeside } from '../ages.ts';
import { quantityOf } from '../comparable.ts';
import { placeOf } from '../demonyms.ts';
import { isName, isPossessiveAt, writtenName } from '../names-in-text.ts';
import { companions, countsPeople } from '../people.ts';
import { type Doubt, isOwnName, keyAt, type Scene } from './scene.ts';

/** The age of somebody or something else: "Lynn's 57-year-old cousin", "the 19-year-old suspect", "Amir, 19,". */
export const ageOfAnother: Doubt = (scene) =>
  ofTitle(scene) ?? ofNameBeside(scene) ?? ofNounBeside(scene) ?? ofWhom(scene) ?? ofAnotherTitle(scene) ?? ofDecade(scene);

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

function ofTitle(scene: Scene): string | null {
  const { passage } = scene;
  const title = titleAfter(scene);
  if (title === null || title.length === 0 || isItsOwnAge(scene) || isAgeBeside(passage.tokens, scene.mention)) return null;
  const name = title.find((at) => isForeign(scene, at));
  if (name !== undefined) return `it may be the age of ${writtenName(passage, name)}`;
  const noun = keyAt(scene, title[0] as number);
  if (title.some((at) => isOwnName(scene, at))) return 'it may be the age of another of the name';
  return tellsOfSubject(scene, noun) ? null : `it may be the age of another ${noun}`;
}

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

/** "Orla Finch, mother of Amir, 19, won": the age of the name that it stands beside. */
const ofNameBeside: Doubt = (scene) => {
  const { mention, passage } = scene;
  const name = mention.first - 2;
  const isBeside = keyAt(scene, mention.first - 1) === ',' && keyAt(scene, mention.next) === ',' && passage.tokens[name]?.capital === true;
  return isBeside && quantityOf(mention)?.unit === 'year' && !isOwnName(scene, name)
    ? `it may be the age of ${writtenName(passage, name)}`
    : null;
};

/** "Orin's brother, aged 45, was", "the firm, now 22 years old,", "a father of a 23-year-old": the age of what it is set beside. */
function ofNounBeside(scene: Scene): string | null {
  const { mention, passage } = scene;
  if (!quantityOf(mention)?.modifiers.includes('age')) return null;
  const first = /^an?$/.test(keyAt(scene, mention.first)) ? mention.first : mention.first - 1;
  if (/^an?$/.test(keyAt(scene, first)) && keyAt(scene, first - 1) === 'of') return 'it may be the age of another';
  let comma = mention.first - 1;
  while (/^(?:aged|now|then|just|only|still|age)$/.test(keyAt(scene, comma))) comma -= 1;
  const noun = passage.tokens[comma - 1];
  const isBeside = keyAt(scene, comma) === ',' && noun?.kind === 'word' && !noun.capital && !isOwnName(scene, comma - 1);
  return isBeside ? `it may be the age of another ${noun.key}` : null;
}

const MOST_BETWEEN = 3;

/** "The lawyer for Orin, who is 34, said", "the wife of the late Orin, aged 70", "the driver of Orin, 31": of the two it may be either's. */
function ofWhom(scene: Scene): string | null {
  const name = nameBeside(scene);
  const { tokens } = scene.passage;
  if (!name) return null;
  const isTold = [name.next, name.next + 1].some((at) => /^(?:who|aged)$/.test(keyAt(scene, at)));
  for (let at = name.first - 1; at >= name.first - 1 - MOST_BETWEEN && tokens[at]?.kind === 'word'; at -= 1) {
    const isOfIt = /^(?:of|to|for|with|by|and)$/.test(keyAt(scene, at));
    if (isOfIt && (isTold || countsPeople(keyAt(scene, at - 1)) || companions.test(keyAt(scene, at - 1))))
      return 'it may be the age of another';
  }
  return null;
}

/** "Mrs. Orin, 49, is a lawyer": told of as nobody tells of the subject. */
function ofAnotherTitle(scene: Scene): string | null {
  const name = nameBeside(scene);
  if (!name) return null;
  const title = keyAt(scene, keyAt(scene, name.first - 1) === '.' ? name.first - 2 : name.first - 1);
  const isOwn = scene.series.subject.names.some((own) => own.toLowerCase().startsWith(title));
  return /^(?:mrs|ms|miss)$/.test(title) && !isOwn ? 'it may be the age of another of the name' : null;
}

/** "Ann met Orin in her 40s", "Orin, in his 20s, joined": an age by its decade is sure only where it is said to be so now. */
const ofDecade: Doubt = (scene) => {
  const age = quantityOf(scene.mention);
  const isDecade = age?.shape === 'range' && age.modifiers.includes('age') && keyAt(scene, scene.mention.first) === 'in';
  if (!isDecade) return null;
  const isNow = /^(?:is|now)$/.test(keyAt(scene, scene.mention.first - 1));
  const isOwn = /^(?:his|her)$/.test(keyAt(scene, scene.mention.first + 1)) && nameBeside(scene) !== null;
  return isOwn && isNow ? null : 'it may be the age of another, or of then';
};

/** The subject's name, where nothing but "who is" and the like stands between it and the age. */
const nameBeside = ({ subjects, series, mention, passage }: Scene) =>
  subjects.find(
    ({ first, next, subjects: own }) =>
      own.includes(series.subject) &&
      first < next &&
      next < mention.first &&
      passage.tokens.slice(next, mention.first).every(({ key }) => besideAge.test(key)),
  ) ?? null;
