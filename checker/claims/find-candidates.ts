import type { Sentence } from '../article/sentences.ts';
import { goesOtherWay } from '../facts/direction.ts';
import type { Series } from '../facts/fact-index.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention } from '../grammar/rule.ts';
import { once } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { isAside } from './aside.ts';
import { isComparable, quantityOf } from './comparable.ts';
import { headOf, isAfterItsChange } from './end-of-change.ts';
import type { AttributeMatch } from './find-attributes.ts';
import { findMatches } from './find-matches.ts';
import type { SubjectMention } from './find-subjects.ts';
import { type Ground, gap } from './gap.ts';
import { sameDoer } from './led-to.ts';
import type { Owner } from './lists.ts';
import { isOwned } from './owning.ts';
import type { Places } from './places.ts';
import { groupsKnownTo } from './qualifiers.ts';
import { isReported } from './reporting-period.ts';
import { isRuledOut } from './ruled-out.ts';
import { withStatedUnit } from './unit-stated.ts';
import { withoutWords } from './without-words.ts';

/** A mention that could be about a series, and how far it stands from the words that would say so. */
export interface Candidate {
  mention: Mention;
  /** The mention with the unit that its attribute states. */
  read: Mention;
  series: Series;
  place: SubjectMention;
  match: AttributeMatch;
  cost: number;
  /** The name was set beside the number by a list, which shares its words. */
  listed: boolean;
}

/** Beyond this a number and the words of an attribute are not taken to belong together. */
const FARTHEST = 22;
/** How much nearer the subject's distance counts than the attribute's, and what every word of the attribute makes up for. */
const SUBJECT_WEIGHT = 0.35;
const WORD_BONUS = 0.75;
/** How many more tokens than that may lie between, since asides and light words count little. */
const REACH = 60;

export function findCandidates(
  ground: Ground,
  sentence: Sentence,
  subjects: readonly SubjectMention[],
  owners: ReadonlyMap<Mention, Owner>,
  stems: Places,
): Candidate[] {
  const matches = findMatches(ground, sentence, subjects, stems);
  const candidates: Candidate[] = [];
  for (const mention of ground.mentions) {
    const owner = owners.get(mention);
    for (const place of owner ? (owner.place ? [owner.place] : []) : subjects) {
      if (apart(place.first, place.next, mention) > REACH && !owner) continue;
      candidates.push(...withoutWords(ground, sentence, mention, place));
      // "$31 million, or 76 cents a share": what is told anew stands where the first number does.
      const head = owner?.head ?? headOf({ tokens: ground.passage.tokens, mentions: ground.mentions }, mention);
      const doing = sameDoer(ground.passage.tokens, ground.mentions, mention) ?? head;
      const pairing = {
        mention,
        head,
        owner,
        place,
        sentence,
        toSubject: once(() => (owner ? 0 : distanceTo(ground, sentence, doing, place))),
      };
      for (const subject of place.subjects)
        for (const series of subject.series.filter((one) => !place.isOfReport || isReported(one)))
          for (const match of matches.get(series) ?? []) {
            const candidate = candidateFor(ground, pairing, series, match);
            if (candidate) candidates.push(candidate);
          }
    }
  }
  return candidates;
}

/** A number and a subject that it may be of, before any attribute is looked at. */
interface Pairing {
  mention: Mention;
  /** The number that stands for it where distances are told: the first of its list, or the one that it tells anew. */
  head: Mention;
  owner: Owner | undefined;
  place: SubjectMention;
  sentence: Sentence;
  toSubject: () => number;
}

function candidateFor(ground: Ground, pairing: Pairing, series: Series, match: AttributeMatch): Candidate | null {
  const { mention, head, owner, place, sentence, toSubject } = pairing;
  const [first, last] = [match.tokens[0] as number, match.tokens.at(-1) as number];
  if (apart(first, last + 1, head) > REACH || isRuledOut(ground, mention, series, place, match, owner !== undefined)) return null;
  const change = quantityOf(mention)?.change ?? null;
  if (match.change && change !== match.change && !goesOtherWay(change, series)) return null;
  if (isAfterItsChange(ground.mentions, mention) && groupsKnownTo(series).has('change')) return null;
  if (match.isOwning && !isOwned(ground, mention, place, match)) return null;
  if (match.per && (last > mention.first || !isPer(mention, match.per))) return null;
  const read = isComparable(mention, series) ? mention : withStatedUnit(ground.passage, mention, series, match, owner?.tail);
  if (!read) return null;
  const verb = verbOfDate(ground, mention, match);
  const [toAttribute, toPlace] =
    verb === null
      ? [distanceToAttribute(ground, head, match), toSubject()]
      : [Math.min(OF_VERB, distanceToAttribute(ground, head, match)), Math.min(toSubject(), distanceTo(ground, sentence, verb, place))];
  const cost = toAttribute + SUBJECT_WEIGHT * toPlace - WORD_BONUS * match.tokens.length;
  return cost <= FARTHEST ? { mention, read, series, place, match, cost, listed: owner !== undefined } : null;
}

/** How far a date may seem from its own verb. */
const OF_VERB = 3;

/** "was abducted with his interpreter near the village of Hofbau in March": the verb of the attribute that a later date goes with, as if it stood there. */
function verbOfDate({ passage, mentions }: Ground, mention: Mention, match: AttributeMatch): Mention | null {
  const { tokens } = passage;
  const verb = match.tokens.at(-1) as number;
  if (mention.value.kind !== 'time' || verb >= mention.first || !isPastVerb(tokens[verb])) return null;
  for (let at = verb + 1; at < mention.first; at += 1) if (isPastVerb(tokens[at]) || clausal.test(tokens[at]?.key ?? '')) return null;
  const isApart = mentions.some(({ first, value }) => first > verb && first < mention.first && value.kind === 'time');
  return isApart ? null : { ...mention, first: verb, next: verb + 1, until: verb + 1 };
}

const clausal =
  /^(?:who|which|that|what|while|when|where|after|before|as|because|to|and|but|like|than|used|those|last|first|site|scene|host|[,;:"(]|--|is|are|was|were|has|have|had|will|would)$/;

const isPer = (mention: Mention, per: string) => stem(quantityOf(mention)?.unit?.split('/')[1] ?? '') === per;

/** The tokens between a range and a mention. */
const apart = (first: number, next: number, mention: Mention): number => Math.max(0, mention.first - next, first - mention.until);

const distanceToAttribute = (ground: Ground, mention: Mention, match: AttributeMatch) =>
  Math.min(...match.tokens.map((token) => gap(ground, mention, token, token + 1)));

/** A subject that only follows its number is farther off than one before it; farther still what is only compared with, or in brackets. */
function distanceTo(ground: Ground, sentence: Sentence, mention: Mention, place: SubjectMention): number {
  const { first, next } = place;
  return (
    gap(ground, mention, first, next) * (first >= mention.until ? BEHIND : 1) +
    (isAside(ground.passage, sentence, mention, place) ? BESIDE : 0)
  );
}

const BEHIND = 2;
const BESIDE = 24;
