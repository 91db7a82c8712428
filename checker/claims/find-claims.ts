import type { Sentence } from '../article/sentences.ts';
import type { FactIndex, Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { anchorMentions } from './anchored-mentions.ts';
import type { Claim } from './claim.ts';
import { claimOffsets } from './claim-offsets.ts';
import { claimTime, nearestOf, periodEnd } from './claim-time.ts';
import { isComparable, quantityOf } from './comparable.ts';
import { findConflict } from './conflicts.ts';
import { type AttributeMatch, findAttributes, stemPlaces } from './find-attributes.ts';
import { findDoubt } from './find-doubt.ts';
import { findSubjects, type SubjectMention } from './find-subjects.ts';
import { gap } from './gap.ts';
import { findQuoted, findSpeaker, readMood } from './mood.ts';
import type { Passage } from './passage.ts';
import { carriedSubject, resolveReferences } from './resolve-references.ts';

/** A mention that could be about a series, and how far it stands from the words that would say so. */
export interface Candidate {
  mention: Mention;
  series: Series;
  place: SubjectMention;
  match: AttributeMatch;
  cost: number;
}

/** Beyond this a number and the words of an attribute are not taken to belong together. */
const FARTHEST = 22;
/** How much nearer the subject's distance counts than the attribute's, and what every word of the attribute makes up for. */
const SUBJECT_WEIGHT = 0.35;
const WORD_BONUS = 0.75;
const SLACK = 6;
/** Candidates this close in cost cannot be told apart. */
const TIE = 0.25;

/** Ties every mention of a passage to the one series of facts it speaks of, if any: dates first, since they give other claims their time. */
export function findClaims(passage: Passage, index: FactIndex): Claim[] {
  // "2.33 billion US dollars": a name within an amount is no subject.
  const inAmount = new Set(passage.mentions.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, i) => first + i)));
  const named = findSubjects(passage, index).filter((name) => !(inAmount.has(name.first) && inAmount.has(name.next - 1)));
  if (named.length === 0) return [];
  const quoted = findQuoted(passage.tokens);
  const mentionsOf = bySentence(passage.mentions, passage.sentences);
  const namesOf = bySentence(named, passage.sentences);
  return passage.sentences.flatMap((sentence, at) => {
    const own = namesOf[at] as SubjectMention[];
    // "the 2016 US presidential election": a number within a name is no claim.
    const mentions = (mentionsOf[at] as Mention[]).filter(
      (mention) => !own.some((name) => name.first <= mention.first && mention.next <= name.next),
    );
    if (mentions.length === 0) return [];
    const spoken = [...own, ...resolveReferences(passage, passage.sentences, at, namesOf)];
    const carried = spoken.length === 0 ? carriedSubject(passage.sentences, at, namesOf) : null;
    const subjects = carried ? [carried] : spoken;
    const anchored = anchorMentions(passage, mentions, subjects);
    const chosen = choose(findCandidates(passage, sentence, anchored.mentions, subjects));
    const dated = new Set(chosen.filter(({ best }) => best.series.type !== 'number').map(({ best }) => best.mention));
    const counted = claimOffsets(passage, sentence, anchored, dated, quoted);
    const claims = chosen.map(({ best, rivals }): Claim => {
      const { mention, series, match } = best;
      const isQuoted = quoted[mention.first] ?? false;
      return {
        mention,
        until: series.type === 'period' ? periodEnd(passage, mention) : null,
        series,
        rivals,
        time: series.type === 'number' ? claimTime(passage, mentions, mention, dated) : null,
        lasting:
          series.type === 'number'
            ? nearestOf(passage, mentions, mention, (value) => value.type === 'duration' && value.amount !== null)
            : null,
        conflict: series.type === 'number' ? findConflict(passage, match, series, own, quantityOf(mention)?.change ?? null) : null,
        mood: readMood(passage.tokens, sentence, mention),
        quoted: isQuoted,
        speaker: isQuoted ? findSpeaker(passage.text, passage.tokens, sentence) : null,
        distance: best.cost,
        doubt: findDoubt({ passage, sentence, mention, series, place: best.place, match, subjects }),
        anchor: anchored.anchors.get(mention) ?? null,
        sentence: sentence.first,
      };
    });
    return counted.length > 0 ? [...claims, ...counted].sort((a, b) => a.mention.first - b.mention.first) : claims;
  });
}

function findCandidates(
  passage: Passage,
  sentence: Sentence,
  mentions: readonly Mention[],
  subjects: readonly SubjectMention[],
): Candidate[] {
  const places = stemPlaces(passage, sentence);
  const matches = new Map<Series, AttributeMatch[]>();
  for (const subject of new Set(subjects.flatMap((mention) => mention.subjects))) {
    for (const series of subject.series) matches.set(series, findAttributes(series.phrases, places));
  }
  const all = [...matches.values()].flat();
  for (const [series, own] of matches)
    matches.set(
      series,
      own.filter((match) => !isShadowed(match, all)),
    );
  const candidates: Candidate[] = [];
  for (const mention of mentions) {
    for (const place of subjects) {
      if (apart(place.first, place.next, mention) * SUBJECT_WEIGHT > FARTHEST + SLACK) continue;
      for (const series of place.subjects.flatMap((subject) => subject.series)) {
        if (!isComparable(mention, series)) continue;
        for (const match of matches.get(series) ?? []) {
          const [first, last] = [match.tokens[0] as number, match.tokens.at(-1) as number];
          if (apart(first, last + 1, mention) > FARTHEST + SLACK || isInside(mention, match)) continue;
          const cost = costOf(passage, mentions, mention, place, match);
          if (cost <= FARTHEST) candidates.push({ mention, series, place, match, cost });
        }
      }
    }
  }
  return candidates;
}

/** The tokens between a range and a mention; what stands farther off than any cost allows need not be weighed. */
const apart = (first: number, next: number, mention: Mention): number => Math.max(0, mention.first - next, first - mention.until);

/** What stands in each sentence, in one pass over both. */
function bySentence<T extends { first: number }>(items: readonly T[], sentences: readonly Sentence[]): T[][] {
  let at = 0;
  return sentences.map(({ next }) => {
    const own: T[] = [];
    for (; at < items.length && (items[at] as T).first < next; at += 1) own.push(items[at] as T);
    return own;
  });
}

/** "GDP per capita" at a place leaves nothing for "GDP" there. */
const isShadowed = (match: AttributeMatch, all: readonly AttributeMatch[]) =>
  all.some((other) => other.tokens.length > match.tokens.length && match.tokens.every((token) => other.tokens.includes(token)));

/** The mention's own digits are no words of the attribute. */
const isInside = (mention: Mention, match: AttributeMatch) => match.tokens.every((token) => token >= mention.first && token < mention.next);

function costOf(passage: Passage, mentions: readonly Mention[], mention: Mention, place: SubjectMention, match: AttributeMatch): number {
  const toAttribute = Math.min(...match.tokens.map((token) => gap(passage, mentions, mention, token, token + 1)));
  const toSubject = gap(passage, mentions, mention, place.first, place.next);
  const behind = place.first >= mention.until ? 1.5 : 1;
  return toAttribute + SUBJECT_WEIGHT * behind * toSubject - WORD_BONUS * match.tokens.length;
}

interface Choice {
  best: Candidate;
  rivals: Series[];
}

/** Pairs the cheapest first; a mention speaks of one series, and words of an attribute give meaning to one mention. */
function choose(candidates: readonly Candidate[]): Choice[] {
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost || a.mention.first - b.mention.first);
  const taken = new Set<Mention>();
  const spent = new Set<string>();
  const choices: Choice[] = [];
  for (const best of sorted) {
    const key = JSON.stringify([best.series.attribute, best.match.tokens]);
    if (taken.has(best.mention) || spent.has(key)) continue;
    taken.add(best.mention);
    spent.add(key);
    const rivals = sorted.filter((other) => other.mention === best.mention && other.series !== best.series && other.cost - best.cost < TIE);
    choices.push({ best, rivals: [...new Set(rivals.map((rival) => rival.series))] });
  }
  return choices.sort((a, b) => a.best.mention.first - b.best.mention.first);
}
