import { stem } from '../../units/lemma.ts';
import { eventNouns } from '../event-nouns.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

const heads = new Set(
  'law notice poll debate treaty vote referendum talks bid application proposal plan draft announcement decision ceremony rehearsal party race campaign inquiry inquest'
    .split(' ')
    .map(stem),
);
/** "her arrest report", "the detention hearing" */
const compounds =
  /^(?:hearings?|trial|warrant|report|process|orders?|request|efforts?|attempts?|probe|investigation|threats?|cent(?:er|re)|camp|policy|rights?|fees?|rumou?rs?)$/;
const ANNIVERSARY = stem('anniversary');
const ordinals = /^(?:first|second|third|again|another|originally|initially)$/;

/** Another event that goes by some of the same words: "signed the law on withdrawing", "first annexed in 1783". */
export const otherEvent: Doubt = (scene) => {
  const { series, match, passage, sentence } = scene;
  if (series.type === 'number') return null;
  const isRemembered = passage.stems.slice(sentence.first, sentence.next).includes(ANNIVERSARY);
  if (isRemembered && !knows(scene, ANNIVERSARY)) return 'it may be the day of an anniversary';
  if (isAnotherRound(scene)) return 'it may be that of another year';
  const [first, last] = [match.tokens[0] as number, match.tokens.at(-1) as number];
  if (compounds.test(keyAt(scene, last + 1)) && !knows(scene, passage.stems[last + 1] as string))
    return `it may be the day of the ${keyAt(scene, last + 1)}`;
  // "near the site of a fire in June"
  const noun = scene.mention.first - 2;
  const isOfNoun = noun > last && eventNouns.has(passage.stems[noun] as string) && /^(?:in|on|of)$/.test(keyAt(scene, noun + 1));
  if (isOfNoun && !isSpokenFor(scene, noun) && !knows(scene, passage.stems[noun] as string))
    return `it may be the day of ${/^[aeiou]/.test(keyAt(scene, noun)) ? 'an' : 'a'} ${keyAt(scene, noun)}`;
  for (let at = Math.max(sentence.first, first - 3); at <= Math.min(sentence.next - 1, last + 3); at += 1) {
    const key = keyAt(scene, at);
    if (isSpokenFor(scene, at)) continue;
    if (ordinals.test(key)) return `“${key}” may make it another event`;
    const isNear = at <= last + 2;
    if (isNear && heads.has(passage.stems[at] as string) && !knows(scene, passage.stems[at] as string))
      return `it may be the day of ${/^[aeiou]/.test(key) ? 'an' : 'a'} ${key}`;
  }
  return null;
};

const recurring = new Set(
  'election vote poll ballot summit conference congress convention game olympics tournament championship cup festival'.split(' ').map(stem),
);

/** So many years apart, two of a kind in one place are two: "the Lynn earthquake of 1963". */
const LONG_APART = 10;

/** "The Marl election in 2003 will tell", of what comes round; where the text names it without its year. */
function isAnotherRound({ series: { subject, facts }, place, mention: { value }, passage: { tokens } }: Scene): boolean {
  if (value.kind !== 'time' || value.earliest === null) return false;
  const year = Number(value.earliest.slice(0, 4));
  const apart = yearsApart([...subject.nouns]);
  const isNamedByYear = tokens.slice(place.first, place.next).some(({ key }) => /^[12]\d{3}$/.test(key));
  return !isNamedByYear && facts.every((fact) => Math.abs(Number(fact.value.slice(0, 4)) - year) >= apart);
}

function yearsApart(nouns: readonly string[]): number {
  if (nouns.some((noun) => recurring.has(noun))) return 1;
  return nouns.some((noun) => eventNouns.has(noun)) ? LONG_APART : Number.POSITIVE_INFINITY;
}
