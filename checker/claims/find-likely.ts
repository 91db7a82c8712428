import type { Sentence } from '../article/sentences.ts';
import type { Series } from '../facts/fact-index.ts';
import { light } from '../facts/light-words.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { isComparable } from './comparable.ts';
import { leavesOut } from './conflicts.ts';
import { kindOf } from './families.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Ground } from './gap.ts';

/** A series that a number may speak of in other words than the sheet's; only ever good for agreement. */
export interface Likely {
  mention: Mention;
  series: Series;
  /** The tokens of the sentence that are also words of the attribute. */
  tokens: readonly number[];
  evidence: number;
}

/** How much must speak for a number and a series that the sheet's own words do not tie together. */
const ENOUGH = 4;
/** What a subject named in the same sentence, in one of the two before, or elsewhere in the story speaks for it. */
const NEARNESS = { here: 2, near: 1, story: 0.5 } as const;
const NEAR = 2;
const MOST_WORDS = 2;

/**
 * For every mention that no attribute claims, the series that most speaks for: by its subject, by words of its attribute, and by how
 * telling the number is ("8,189.49" is, "two" is not). Which of them agree with the text is for the verdict to say.
 */
export function findLikely(
  ground: Ground,
  sentence: Sentence,
  at: number,
  named: readonly (readonly SubjectMention[])[],
  spoken: readonly Pick<SubjectMention, 'subjects'>[],
  claimed: ReadonlySet<Mention>,
): Likely[] {
  const free = ground.mentions.filter((mention) => !claimed.has(mention));
  if (free.length === 0) return [];
  const stems = stemsOf(ground, sentence);
  const found: Likely[] = [];
  for (const [subject, near] of nearnessOf(at, named, spoken))
    for (const series of subject.series) found.push(...likelyOf(series, near, { ...ground, mentions: free }, sentence, stems));
  return found.sort((a, b) => b.evidence - a.evidence);
}

export const stemsOf = ({ passage: { stems } }: Pick<Ground, 'passage'>, { first, next }: Sentence): ReadonlySet<string> =>
  new Set(stems.slice(first, next));

/** The mentions that a series is likely for, its subject being so near. */
export function likelyOf(series: Series, near: number, ground: Ground, sentence: Sentence, stems: ReadonlySet<string>): Likely[] {
  // A time within a period tells too little.
  if (series.type === 'period') return [];
  const tokens = wordsOf(ground, sentence, series);
  if (tokens.length === 0 || leavesOut(stems, series)) return [];
  return ground.mentions.flatMap((mention) => {
    const words = tokens.filter((token) => token < mention.first || token >= mention.next);
    if (words.length === 0 || !isComparable(mention, series)) return [];
    const kinds = new Set(words.map((token) => kindOf(ground.passage.stems[token] as string)));
    const evidence = near + Math.min(MOST_WORDS, kinds.size) + telling(mention, series);
    return evidence >= ENOUGH ? [{ mention, series, tokens: words, evidence }] : [];
  });
}

/** The subjects of a story by how near they are to one of its sentences. */
export function nearnessOf(
  at: number,
  named: readonly (readonly SubjectMention[])[],
  spoken: readonly Pick<SubjectMention, 'subjects'>[],
): Map<SubjectMention['subjects'][number], number> {
  const nearness = new Map<SubjectMention['subjects'][number], number>();
  for (const [i, places] of named.entries())
    for (const subject of places.flatMap(({ subjects }) => subjects)) {
      const near = i < at && i >= at - NEAR ? NEARNESS.near : NEARNESS.story;
      nearness.set(subject, Math.max(near, nearness.get(subject) ?? 0));
    }
  for (const subject of spoken.flatMap(({ subjects }) => subjects)) nearness.set(subject, NEARNESS.here);
  return nearness;
}

/** The tokens of a sentence that are words of weight of the attribute, its subject's own names left out. */
function wordsOf({ passage: { tokens, stems }, names }: Ground, sentence: Sentence, series: Series): number[] {
  const asked = kindsOf(series);
  const found: number[] = [];
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const name = names.get(at);
    if (name !== undefined) at = name - 1;
    else if (stems[at] && asked.has(kindOf(stems[at] as string)) && !light.has(tokens[at]?.key ?? '')) found.push(at);
  }
  return found;
}

/** What the words of an attribute have in common with others. */
export const kindsOf = kept(({ phrases }: Series): ReadonlySet<string> => new Set(phrases.flatMap((phrase) => phrase.stems.map(kindOf))));

/** How telling a value is: its digits, or how closely it gives a day; a unit of its own adds to it. */
function telling({ value }: Mention, series: Series): number {
  if (value.kind === 'time' && value.type !== 'duration') {
    if (value.year === 'unknown' || value.earliest === null) return 0;
    return value.timex.length >= 10 ? 2 : value.timex.length >= 7 ? 1.5 : 1;
  }
  const quantity = (value.kind === 'time' ? value.amount : value) as Quantity | null;
  if (!quantity) return 0;
  // A third is as round as a number can be.
  if (quantity.shape === 'part') return 1;
  const digits = quantity.low
    .toFixed()
    .replace(/^-|\.|^0+|0+$/g, '')
    .replace(/^0+/, '').length;
  return Math.min(3, digits) + (measureOf(series.unit) !== null && quantity.unit !== null ? 0.5 : 0);
}
