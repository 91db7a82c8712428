import { light } from '../../facts/light-words.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import type { Mention } from '../../grammar/rule.ts';
import { isPlural } from '../../units/lemma.ts';
import { quantityOf } from '../comparable.ts';
import { eventNouns } from '../event-nouns.ts';
import type { Passage } from '../passage.ts';
import type { Doubt, Scene } from './scene.ts';

/**
 * What is told in a phrase may be another one of the kind: "a bombing at a clinic in Lynn", "the 1939 earthquake in Turkey", "the bombing
 * of a clinic in Atlanta and that of a clinic in Lynn".
 */
export const oneOfTheKind: Doubt = (scene) =>
  scene.place.isPhrase && (!isDefinite(scene) || hasAnother(scene) || isOfAnotherTime(scene) || !tellsItself(scene))
    ? 'it may be about another one of the kind'
    : null;

const MOST_ADJECTIVES = 3;

/** "the deadly Jan. 29, 1998, bombing of …", "bombings of …": told as known, or as all there were. */
function isDefinite({ place, passage, sentence }: Scene): boolean {
  const { tokens, mentions } = passage;
  let at = place.first - 1;
  for (let words = 0; at >= sentence.first && words <= MOST_ADJECTIVES; words += 1) {
    const told = mentions.find(({ first, next }) => first <= at && at < (tokens[next]?.key === ',' ? next + 1 : next));
    if (told) at = told.first - 1;
    const token = tokens[at];
    if (/^(?:the|this|that|these|those)$/.test(token?.key ?? '')) return true;
    if (token?.kind !== 'word' || /^an?$/.test(token.key)) break;
    at -= 1;
  }
  return nounsOf(passage, place.first, place.next).some((noun) => isPlural(tokens[noun]?.key ?? ''));
}

/**
 * Whether a number is plainly the phrase's own: "the bombing of … killed 9 people", "which killed 9", "9 people were killed in the bombing
 * of …"; not "was deadlier than the blast that killed 30".
 */
function tellsItself(scene: Scene): boolean {
  const { place, mention } = scene;
  const { tokens, mentions, stems } = scene.passage;
  if (quantityOf(mention) === null) return true;
  const isOther = (at: number) =>
    (apart.test(tokens[at]?.key ?? '') && !isHedge(at)) ||
    tokens[at]?.kind === 'mark' ||
    tokens[at]?.capital === true ||
    (eventNouns.has(stems[at] as string) && !isPastVerb(tokens[at]));
  // "more than 9", "as many as 9"
  const isHedge = (at: number) => /^(?:more|less|fewer|many)$/.test(tokens[at - 1]?.key ?? '') || tokens[at + 1]?.key === 'many';
  const isTold = (at: number) => mentions.some(({ first, next }) => first <= at && at < next);
  if (mention.first < place.next) return range(mention.until, place.first).every((at) => !isOther(at));
  const verb = range(place.next, mention.first).find((at) => isPastVerb(tokens[at]));
  if (verb === undefined || !(isRelated(scene) || opensClause(scene)) || tokens[mention.first - 1]?.key === 'and') return false;
  const isOnTheWay = (at: number) =>
    isTold(at) || /^(?:,|that|which|have|has|had|also|on|in|last|year|month|week)$/.test(tokens[at]?.key ?? '');
  return (
    range(place.next, verb).every(isOnTheWay) &&
    range(verb + 1, mention.first).every((at) => isTold(at) || !isOther(at) || tokens[at]?.key === ',')
  );
}

/** "the bombing of …, which killed" */
const isRelated = ({ place, passage: { tokens } }: Scene) =>
  [0, 1].some((on) => /^(?:which|that)$/.test(tokens[place.next + on]?.key ?? ''));

/** Whether the phrase is what its clause is about: not "the rebels who carried out the bombing of … have killed". */
function opensClause({ place, sentence, passage: { tokens } }: Scene): boolean {
  let at = place.first - 1;
  while (at >= sentence.first && tokens[at]?.kind === 'word' && !/^(?:the|this|that|these|those)$/.test(tokens[at]?.key ?? '')) at -= 1;
  if (tokens[at]?.kind !== 'word') return at < sentence.first || at === place.first - 1;
  const before = tokens[at - 1];
  return at === sentence.first || before?.kind === 'mark' || /^(?:that|said|says|and|but|when|where|while)$/.test(before?.key ?? '');
}

const apart = /^(?:who|whose|which|that|than|one|another|like|after|before|since|when|where|while|as|with|his|her|their|its)$/;
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const nounsOf = ({ stems }: Passage, from: number, to: number): number[] =>
  range(from, to).filter((at) => eventNouns.has(stems[at] as string));

/** Whether its sentence tells of another thing by the same noun. */
function hasAnother({ place, passage, sentence }: Scene): boolean {
  const own = new Set(nounsOf(passage, place.first, place.next).map((at) => passage.stems[at]));
  return nounsOf(passage, sentence.first, sentence.next).some((at) => (at < place.first || at >= place.next) && own.has(passage.stems[at]));
}

/**
 * Whether a time is told that none of the days the sheet has of the subject comes near: of another year, or a day of another month that is
 * not the same day of it; the day's own, or one beside a number.
 */
function isOfAnotherTime({ place, mention, passage, sentence }: Scene): boolean {
  const days = place.subjects.flatMap(({ series }) => series.filter(({ type }) => type === 'date').flatMap(({ facts }) => facts));
  const isOther = ({ value }: Mention) => {
    const day = value.kind === 'time' && value.type === 'date' ? value.earliest : null;
    if (day === null) return false;
    const isDay = value.kind === 'time' && value.timex.length === day.length;
    return !days.some(
      (known) => isSame(known.value, day, 0, 4) && (!isDay || isSame(known.value, day, 5, 7) || isSame(known.value, day, 8, 10)),
    );
  };
  if (quantityOf(mention) === null) return isOther(mention) && !isOnceOnly(place, passage);
  return passage.mentions.some(
    (told) =>
      told.first >= sentence.first &&
      told.first < sentence.next &&
      told.value.kind === 'time' &&
      (told.value.year === 'written' || (days.length > 0 && told.value.weekday === null)) &&
      isOther(told),
  );
}

const lastDeeds = /^(?:assassination|murder|death|suicide|execution|funeral|burial|birth)$/;

/** "the 1993 assassination of Orin": nobody has another. */
function isOnceOnly({ first, next }: Scene['place'], { tokens }: Passage): boolean {
  const deed = range(first, next).find((at) => lastDeeds.test(tokens[at]?.key ?? ''));
  if (deed === undefined || next <= deed + 2 || tokens[deed + 1]?.key !== 'of') return false;
  const after = tokens[next];
  return range(deed + 2, next).every((at) => tokens[at]?.capital) && (after?.kind !== 'word' || light.has(after.key));
}

const isSame = (known: string, told: string, from: number, to: number) => known.slice(from, to) === told.slice(from, to);
