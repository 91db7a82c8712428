import { isToldOf } from '../ages.ts';
import { quantityOf } from '../comparable.ts';
import { writtenName } from '../names-in-text.ts';
import { companions, countsPeople } from '../people.ts';
import { ageInTitle } from './age-in-title.ts';
import { type Doubt, isOwnName, keyAt, type Scene } from './scene.ts';

/** The age of somebody or something else: "the 19-year-old suspect", "Amir, 19,", "The lawyer for Orin, who is 34,". */
export const ageOfAnother: Doubt = (scene) =>
  ageInTitle(scene) ?? ofNameBeside(scene) ?? ofNounBeside(scene) ?? ofWhom(scene) ?? ofAnotherTitle(scene) ?? ofDecade(scene);

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
  subjects.find((name) => name.subjects.includes(series.subject) && name.first < name.next && isToldOf(passage.tokens, name, mention)) ??
  null;
