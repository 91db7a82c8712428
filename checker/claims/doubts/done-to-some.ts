import { isPastVerb } from '../../grammar/dates/tense.ts';
import { countsThings } from '../comparable.ts';
import { leadOf } from '../present.ts';
import { type Doubt, isSpokenFor, keyAt, knows, type Scene } from './scene.ts';

/** Verbs that tell how many there are or were in all. */
const telling =
  /^(?:is|are|was|were|has|have|had|suffered|exceeded|passed|topped|surpassed|hit|neared|approached|equaled|equalled|drew|won|got|received|took|made|saw|recorded|reported|reached|included|totaled|totalled|numbered|counted|comprised|employed|carried|left|said|gave|held|cast|claimed|brought|produced|caused|set|put|estimated|operated|owned|ran|served|housed|contained|spanned|covered|used|flew|attracted|became|remained|kept|needed|required|found|identified|known|led|formed|featured)$/;

/** "Lynn Air grounded three planes of its fleet", "Nine doctors on the staff fell ill": what is done to some, or some do, of all that a fact counts. */
export const doneToSome: Doubt = (scene) => {
  const { series, passage, mention, sentence } = scene;
  if (!countsThings(series)) return null;
  const lead = leadOf(passage.tokens, mention.first);
  const isOther = lead < sentence.first ? isDoneBySome(scene) : isDoneTo(scene, lead);
  return isOther ? 'it may count only some of them' : null;
};

/** "grounded three planes", "put up three planes for sale", but "had three planes", "was 3,000". */
function isDoneTo(scene: Scene, lead: number): boolean {
  const isPhrasal = /^(?:up|out|off|down|back)$/.test(keyAt(scene, lead));
  const verb = isPhrasal ? lead - 1 : lead;
  if (!isPastVerb(scene.passage.tokens[verb]) || isOwn(scene, verb)) return false;
  return isPhrasal ? keyAt(scene, verb) !== 'made' : !telling.test(keyAt(scene, verb));
}

/** "Nine doctors on the staff fell ill", but "Ninety doctors are on the staff". */
function isDoneBySome(scene: Scene): boolean {
  const { mention, sentence, match, passage } = scene;
  for (let at = mention.until; at < sentence.next; at += 1) {
    if (/^(?:[,;:]|who|which|that)$/.test(keyAt(scene, at))) return false;
    const isVerb = isPastVerb(passage.tokens[at]) || /^(?:have|want|need|are|were)$/.test(keyAt(scene, at));
    if (isVerb) return !isOwn(scene, at) && match.tokens.every((token) => token < at);
  }
  return false;
}

const isOwn = (scene: Scene, at: number) => isSpokenFor(scene, at) || knows(scene, scene.passage.stems[at] as string);
