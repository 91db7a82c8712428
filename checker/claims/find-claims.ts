import type { Sentence } from '../article/sentences.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { findAnniversaries } from '../grammar/dates/anniversary.ts';
import type { Mention } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { type AnchoredMentions, anchorMentions } from './anchored-mentions.ts';
import { type Choice, choose } from './choose.ts';
import type { Claim } from './claim.ts';
import { claimLapses } from './claim-lapses.ts';
import { claimOffsets } from './claim-offsets.ts';
import { claimTime, nearestOf, periodEnd } from './claim-time.ts';
import { findConflict, findDefined } from './conflicts.ts';
import { ofAnother } from './doubts/of-another.ts';
import { isTight } from './doubts/scene.ts';
import { findCandidates } from './find-candidates.ts';
import { findDoubt } from './find-doubt.ts';
import { findLikely, type Likely } from './find-likely.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Ground } from './gap.ts';
import { findOwners } from './lists.ts';
import { findQuoted, findSpeaker, readMood } from './mood.ts';
import type { Passage } from './passage.ts';
import { readSentences } from './read-sentences.ts';
import { reportingPeriod } from './reporting-period.ts';

/** What a sentence claims, and what those of its mentions may claim besides that are still open: the likeliest first, each made up when it is asked for. */
export interface SentenceClaims {
  sure: readonly Claim[];
  likely: (isOpen: (mention: Mention) => boolean) => readonly LikelyClaim[];
}

export interface LikelyClaim {
  mention: Mention;
  claim: () => Claim | null;
}

/** Ties every mention of a passage to the one series of facts it speaks of, if any: dates first, since they give other claims their time. */
export function findClaims(passage: Passage, index: FactIndex): SentenceClaims[] {
  const quoted = findQuoted(passage.tokens);
  const anniversaries = findAnniversaries(passage.tokens);
  return readSentences(passage, index, anniversaries).map((read) => {
    const { sentence, mentions, places, own, subjects } = read;
    const anchored = anchorMentions(passage, mentions, subjects);
    const ground: Ground = { passage, mentions: anchored.mentions, names: new Map(own.map(({ first, next }) => [first, next])) };
    const chosen = choose(findCandidates(ground, sentence, subjects, findOwners(ground, sentence, own), places), passage);
    const dated = new Set(chosen.filter(({ best }) => best.series.type !== 'number').map(({ best }) => best.mention));
    const surroundings = { ground, sentence, subjects, own, dated, quoted, anchors: anchored.anchors };
    const claims = chosen.map((choice) => claimOf(choice, surroundings));
    const counted = claimOffsets(passage, sentence, anchored, dated, quoted);
    const taken = new Set([...chosen.map(({ best }) => best.mention), ...counted.map(({ mention }) => mention)]);
    const lapses = claimLapses({ passage, sentence, mentions, anniversaries, subjects, own, quoted }, taken);
    const surer = [...claims, ...counted, ...lapses];
    return {
      sure: surer.filter(({ evidence }) => evidence === null),
      likely: (isOpen) => {
        const open = ground.mentions.filter(isOpen);
        const likely = findLikely({ ...ground, mentions: open }, read).filter((one) => !surer.some((claim) => isSame(claim, one)));
        const days = likely.filter(({ series }) => series.type === 'date').map(({ mention }) => mention);
        const withDays = { ...surroundings, dated: new Set([...dated, ...days]) };
        return [
          ...surer.filter(({ evidence, mention }) => evidence !== null && isOpen(mention)).map(asLikely),
          ...likely.map((one) => ({ mention: one.mention, claim: () => likelyClaim(one, withDays) })),
        ];
      },
    };
  });
}

const asLikely = (claim: Claim): LikelyClaim => ({ mention: claim.mention, claim: () => claim });

/** Whether a claim has said already what there is to say of a number and a series. */
const isSame = ({ mention, series, rivals }: Claim, likely: Likely) =>
  mention.first === likely.mention.first && (series === likely.series || rivals.includes(likely.series));

interface Surroundings {
  ground: Ground;
  sentence: Sentence;
  subjects: readonly SubjectMention[];
  /** The subjects the sentence names itself. */
  own: readonly SubjectMention[];
  /** Mentions that are claims of their own as dates. */
  dated: ReadonlySet<Mention>;
  /** Per token, whether it stands in quotation marks. */
  quoted: readonly boolean[];
  /** The events that offsets are counted from. */
  anchors: AnchoredMentions['anchors'];
}

function claimOf(
  { best, rivals }: Choice,
  { ground, sentence, subjects, own, dated, quoted, anchors }: Surroundings,
  isLikely = false,
): Claim {
  const { mention, read, series, match, place, listed, cost } = best;
  const { passage } = ground;
  const isNumber = series.type === 'number';
  const isQuoted = quoted[mention.first] ?? false;
  const scene = { passage, sentence, mention: read, series, place, match, subjects, listed };
  const time = isNumber ? claimTime(ground, mention, series, dated) : null;
  return {
    mention: read,
    until: series.type === 'period' ? periodEnd(passage, mention) : null,
    series,
    rivals,
    time,
    lasting:
      isNumber && measureOf(series.unit)?.dimension !== 'time'
        ? nearestOf(
            ground,
            mention,
            (value, length) => value.type === 'duration' && value.amount !== null && !onlyFrames(passage, length, time),
          )
        : null,
    period: isNumber ? reportingPeriod(passage, sentence, mention, series) : null,
    conflict: isNumber && !isLikely ? findConflict(passage, match, series, own, mention) : null,
    mood: readMood(passage, sentence, mention, place),
    quoted: isQuoted,
    speaker: isQuoted ? findSpeaker(passage.text, passage.tokens, sentence) : null,
    isNamed: own.includes(place),
    evidence: null,
    distance: cost,
    doubt: () => findDoubt(scene),
    isTight: () => isTight(scene),
    isOfAnother: () => ofAnother({ ...scene, place: own.find((name) => name.subjects.includes(series.subject)) ?? place }) !== null,
    anchor: anchors.get(mention) ?? null,
    sentence: sentence.first,
  };
}

/** "its quarter-century low", "a 10-year plan", "in May, the smallest rise in a year": a length that only tells of a noun beside it. */
function onlyFrames({ tokens }: Passage, { first, next }: Mention, time: Mention | null): boolean {
  const isOfNext = tokens.slice(first, next).some(({ key }) => key === '-');
  if (isOfNext && /^(?:low|high|peak|record|plan|average)$/.test(tokens[next]?.key ?? '')) return true;
  const isIn = /^(?:in|for)$/.test(tokens[first - 1]?.key ?? '');
  const isOfPart = time?.value.kind === 'time' && /^\d{4}-/.test(time.value.timex);
  return isOfPart && isIn && tokens.slice(Math.max(0, first - FRAME), first - 1).some(({ key }) => superlative.test(key));
}

/** How many words a superlative and its noun take: "the smallest monthly rise in a year". */
const FRAME = 5;
const superlative = /^(?:\p{Ll}{3,}est|most|least|first|only)$/u;

/** A claim that only agreement can confirm; none where a word defines the attribute as another one. */
function likelyClaim({ mention, series, tokens, evidence }: Likely, surroundings: Surroundings): Claim | null {
  const match = { tokens };
  if (series.type === 'number' && findDefined(surroundings.ground.passage, match, series, mention)) return null;
  const place = { first: mention.first, next: mention.first, subjects: [series.subject] };
  const best = { mention, read: mention, series, place, match, cost: 0, listed: false };
  return { ...claimOf({ best, rivals: [] }, surroundings, true), evidence };
}
