import { isPastVerb } from '../../grammar/dates/tense.ts';
import { measureOf } from '../../units/canonical-unit.ts';
import { leadOf } from '../present.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** Verbs that tell how many there are in all. */
const telling =
  /^(?:has|have|had|suffered|exceeded|passed|topped|surpassed|hit|neared|approached|equaled|equalled|drew|won|got|received|took|made|saw|recorded|reported|reached|included|totaled|totalled|numbered|counted|comprised|employed|carried|left|said|gave|held|cast|claimed|brought|produced|caused|set|put|estimated|operated|owned|ran|served|housed|contained|spanned|covered|used|flew|attracted|became|remained|kept|needed|required|found|identified|known|led|formed|featured)$/;

/** "Lynn Air grounded three planes of its fleet", "Nine doctors on the staff fell ill": what is done to some, or some do, of all that a fact counts. */
export const doneToSome: Doubt = (scene) => {
  const { series, passage, mention, sentence } = scene;
  const { unit } = series;
  if (series.type !== 'number' || unit === null || measureOf(unit) || unit.includes('/')) return null;
  const lead = leadOf(passage.tokens, mention.first);
  const isObject =
    (isOtherVerb(scene, lead) && isPastVerb(passage.tokens[lead]) && !/^(?:was|were|are)$/.test(keyAt(scene, lead))) ||
    (/^(?:up|out|off|down|back)$/.test(keyAt(scene, lead)) && isOtherVerb(scene, lead - 1));
  if (isObject) return 'it may count only some of them';
  const isSubject = lead < sentence.first;
  const verb = isSubject ? verbAfter(scene) : null;
  return verb !== null && isOtherVerb(scene, verb) ? 'it may count only some of them' : null;
};

const isOtherVerb = (scene: Scene, at: number): boolean =>
  isVerb(scene, at) && !telling.test(keyAt(scene, at)) && !isSpokenFor(scene, at) && !knows(scene, scene.passage.stems[at] as string);

const isVerb = (scene: Scene, at: number): boolean =>
  isPastVerb(scene.passage.tokens[at]) || /^(?:have|want|need|are|were)$/.test(keyAt(scene, at));

/** The first verb after the noun that is counted; none where the attribute itself is what they are or were. */
function verbAfter(scene: Scene): number | null {
  const { mention, sentence, match } = scene;
  for (let at = mention.until; at < sentence.next; at += 1) {
    if (/^(?:[,;:]|who|which|that)$/.test(keyAt(scene, at))) return null;
    if (isVerb(scene, at)) return match.tokens.some((token) => token >= at) ? null : at;
  }
  return null;
}
