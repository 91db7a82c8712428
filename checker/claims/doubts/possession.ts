import { isPastVerb } from '../../grammar/dates/tense.ts';
import type { Token } from '../../grammar/tokens.ts';
import { isPossessiveAt } from '../names-in-text.ts';
import { companions } from '../people.ts';
import { isPossessive } from './foreign-name.ts';
import { type Doubt, isSpokenFor, knows, type Scene } from './scene.ts';

export const LONGEST_APPOSITION = 9;

/** A verb that tells something of the name before it. */
export const isPredicate = (token: Token | undefined) =>
  /^(?:is|was|are|were|has|have|had|will|did|flew|won)$/.test(token?.key ?? '') || isPastVerb(token);

/** "the 1994 death of Orin's wife": somebody of the subject's, however near the words stand. */
export const companion: Doubt = (scene) => {
  const thing = (scene.match.tokens[0] as number) < scene.place.first ? companionOf(scene) : null;
  return thing && `it may be about ${thing}`;
};

/** "Orin's brother", where the attribute does not speak of him. */
function companionOf(scene: Scene): string | null {
  const { place, passage } = scene;
  const thing = passage.tokens[place.next];
  const isTheirs = place.next > place.first && isPossessiveAt(passage, place.next - 1) && companions.test(thing?.key ?? '');
  return isTheirs && !knows(scene, passage.stems[place.next] as string) ? `its ${thing?.key}` : null;
}

/** "Macron's party", "the telescope's sunshield", "Rwanda's forests cover": a thing of the subject's that the attribute does not name. */
export function possession(scene: Scene): string | null {
  const { place, passage } = scene;
  if (place.next === place.first) return null;
  if (isInAside(scene)) return 'a part of it';
  const thing = passage.tokens[place.next];
  if (!isPossessive(scene, place.next - 1) || (isPredicate(thing) && isWrittenSo(scene))) return null;
  const follows = scene.match.tokens.some(
    (token) => token >= place.next && token <= place.next + 3 && !(token > place.next && measuring.test(passage.tokens[token]?.key ?? '')),
  );
  const theirs = companionOf(scene);
  if (theirs) return theirs;
  const isKnown = isSpokenFor(scene, place.next) || knows(scene, passage.stems[place.next] as string) || isItsWhole(scene);
  return thing?.kind === 'word' && !isKnown && !follows ? `its ${thing.key}` : null;
}

/** "Lyon's said": a firm whose name ends like an owner's. */
const isWrittenSo = ({ series: { subject } }: Scene): boolean => /['’]s\b/.test(subject.name);

/** "45% of Globex's total business": the whole of a share. */
const isItsWhole = ({ series, passage, place, mention }: Scene): boolean =>
  series.unit === '%' && passage.tokens[mention.until]?.key === 'of' && place.first === mention.until + 1;

/** "its mills division, which includes its paper mills, posted": whose they are is told of something of its own. */
function isInAside({ place, mention, sentence, subjects, series, passage: { tokens }, match }: Scene): boolean {
  if (!/^(?:its|his|her|their)$/.test(tokens[place.first]?.key ?? '') || place.next > mention.first) return false;
  let which = place.first - 1;
  while (which > place.first - LONGEST_APPOSITION && tokens[which]?.kind === 'word' && !/^(?:which|who)$/.test(tokens[which]?.key ?? ''))
    which -= 1;
  if (!/^(?:which|who)$/.test(tokens[which]?.key ?? '') || tokens[which - 1]?.key !== ',') return false;
  // "Globex, which sold its mills, posted": the name itself stands before the aside.
  if (subjects.some((name) => name.subjects.includes(series.subject) && name.next === which - 1)) return false;
  const end = tokens.findIndex(({ key }, at) => at > place.next && at < sentence.next && key === ',');
  return end > 0 && end < mention.first && (match.tokens[0] as number) > end;
}

/** Verbs that measure what stands before them. */
const measuring = /^(?:weighs?|weighed|covers?|covered|costs?|lasts?|lasted|measures?|measured|spans?|spanned)$/;
