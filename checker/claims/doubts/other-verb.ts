import type { Series } from '../../facts/fact-index.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import { kept } from '../../kept.ts';
import { stem } from '../../units/lemma.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** Verbs that say nothing of their own. */
const light =
  /^(?:was|were|became|gained|declared|achieved|proclaimed|regained|been|had|has|have|did|took|came|went|made|got|set|put|said|told|held|called|known|dated|signaled|stressed|noted|added|recalled)$/;
/** Words that set the date against the event instead of naming its day. */
const relating = /^(?:after|before|since|later|earlier|following|until)$/;

/** A date that has a verb of its own: "voted to leave in June 2016", "split from Serbia in 2006, joined in 2017", "nine years after it joined". */
export const otherVerb: Doubt = (scene) => {
  const { series, mention, match, sentence } = scene;
  if (series.type === 'number') return null;
  const last = match.tokens.at(-1) as number;
  const first = match.tokens[0] as number;
  const isBefore = last < mention.first;
  for (let at = isBefore ? last + 1 : mention.next; at < (isBefore ? mention.first : first); at += 1) {
    const key = keyAt(scene, at);
    if (isSpokenFor(scene, at)) continue;
    if (key === 'since' && at === mention.first - 1 && isBeginning(series) && hasLasted(scene, first)) continue;
    if (relating.test(key)) return `“${key}” stands between it and the event`;
    if (isVerb(scene, at) || isGerund(scene, at)) return `it may be when something ${key}`;
  }
  if (!isBefore && keyAt(scene, mention.first - 1) === 'since' && !(isBeginning(series) && opensClause(scene, mention.first - 1)))
    return '“since” tells of something before';
  // "was set up in 1998 to look into the murder"
  if (first > mention.first && keyAt(scene, mention.next) === 'to') return verbBefore(scene) ?? 'it may be of something else';
  if (relating.test(keyAt(scene, mention.next)) && !isBefore) return `“${keyAt(scene, mention.next)}” stands between it and the event`;
  return isBefore ? governing(scene, first, sentence.first) : verbBefore(scene);
};

/** "has been ruled from Lynn since 1972" tells when that began. */
const isBeginning = kept(({ phrases }: Series): boolean => phrases.some(({ stems }) => stems.some((word) => beginnings.has(word))));
const beginnings = new Set('begin began beginning start started establish established found founded launch launched'.split(' ').map(stem));

/** "has been ruled" */
const hasLasted = (scene: Scene, verb: number) => keyAt(scene, verb - 1) === 'been' && /^(?:has|have|had)$/.test(keyAt(scene, verb - 2));

const opensClause = ({ sentence, passage }: Scene, at: number) => at === sentence.first || passage.tokens[at - 1]?.kind === 'mark';

/** "split from Serbia in 2006, joined NATO": the date ends a clause of its own before the event is spoken of. */
function verbBefore(scene: Scene): string | null {
  const { mention, sentence } = scene;
  for (let at = mention.first - 1; at >= sentence.first && keyAt(scene, at) !== ';'; at -= 1) {
    if (isVerb(scene, at) && !isSpokenFor(scene, at)) return `it may be when something ${keyAt(scene, at)}`;
  }
  return null;
}

/** "charged with robbing Lynn last fall" */
const isGerund = (scene: Scene, at: number) =>
  /^[a-z]{3,}ing$/.test(keyAt(scene, at)) &&
  /^(?:with|of|for|by)$/.test(keyAt(scene, at - 1)) &&
  !knows(scene, scene.passage.stems[at] as string);

const isVerb = (scene: Scene, at: number) =>
  isPastVerb(scene.passage.tokens[at]) && !light.test(keyAt(scene, at)) && !knows(scene, scene.passage.stems[at] as string);

/** "condemned the referendum on March 17": a noun that stands together with its date is still only what a verb is about. */
export const governed: Doubt = (scene) => {
  const { series, match, mention, sentence } = scene;
  if (series.type === 'number') return null;
  const noun = match.tokens[0] as number;
  if ((match.tokens.at(-1) as number) < mention.first) return governing(scene, noun, sentence.first);
  if (!isOnAccountOf(scene, noun)) return null;
  return verbBefore(scene) ?? 'it may be of something else';
};

/** "was held in 1993 over the murder of Orin", "reports in 1993 of Orin's murder": what follows is why or what of, not when. */
function isOnAccountOf({ mention: { next }, place, passage: { tokens } }: Scene, noun: number): boolean {
  const start = place.first >= next && place.first < noun ? place.first : noun;
  const article = /^(?:the|its|his|her|their)$/.test(tokens[start - 1]?.key ?? '') ? 1 : 0;
  return start - 1 - article === next && /^(?:over|for|of|with|into)$/.test(tokens[next]?.key ?? '');
}

/** "voted to leave", "voted for independence", "triggered its departure": the event is only what another verb is about. */
function governing(scene: Scene, first: number, from: number): string | null {
  const isVerbal = scene.match.tokens.some((token) => isPastVerb(scene.passage.tokens[token]));
  if (isVerbal) return null;
  const reach = keyAt(scene, first - 1) === 'to' ? 5 : 3;
  for (let at = first - 1; at >= from && at >= first - reach; at -= 1)
    if (isVerb(scene, at)) return `it may be when something ${keyAt(scene, at)}`;
  return null;
}
